package io.github.pressclip.page.html.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Paragraphs that a publishing system keeps as trees of JSON, in the form of Slate, ProseMirror, Contentful or Portable
 * Text: a paragraph is a list of runs of text, of which a link or words in bold type are one.
 * {@code {"type":"p","children":[{"text":"The "},{"type":"a","children":[{"text":"crane"}]}]}}
 */
final class RichText {
  /** The keys of such lists. */
  private static final Set<String> LISTS = Set.of("children", "content");

  /** The keys of what a run of text says. */
  private static final List<String> TEXTS = List.of("text", "data", "value");

  /** The keys of what an object is. */
  private static final List<String> TYPES = List.of("type", "_type", "nodeType", "name");

  /** What a run of text is; in a list of children it needn't say. */
  private static final Set<String> RUNS = Set.of("text", "span", "#text");

  private final List<String> paragraphs = new ArrayList<>();

  /** Whether a paragraph of several runs was among them. */
  private boolean joined;

  private RichText() {}

  /** True for the key of a list that may hold such a tree. */
  static boolean isKey(String key) {
    return LISTS.contains(key);
  }

  /**
   * The paragraphs of a list, from its first sentence to its last, each as one string.
   *
   * @param prose tells what has a sentence in it
   * @return null if no paragraph of the list is cut into runs
   */
  static List<String> paragraphs(String key, List<?> list, Predicate<String> prose) {
    RichText tree = new RichText();
    tree.list(key, list);
    if (!tree.joined) {
      return null;
    }
    int first = 0;
    int end = tree.paragraphs.size();
    while (first < end && !prose.test(tree.paragraphs.get(first))) {
      first++;
    }
    while (end > first && !prose.test(tree.paragraphs.get(end - 1))) {
      end--;
    }
    return first == end ? null : tree.paragraphs.subList(first, end);
  }

  private void list(String key, List<?> list) {
    boolean runs = false;
    for (Object part : list) {
      runs |= isRun(key, part) && !run(part).isBlank();
    }
    if (!runs) {
      for (Object part : list) {
        value(key, part);
      }
      return;
    }
    StringBuilder paragraph = new StringBuilder();
    for (Object part : list) {
      join(key, part, paragraph);
    }
    joined |= list.size() > 1;
    paragraphs.add(paragraph.toString().strip());
  }

  private void value(String key, Object value) {
    if (value instanceof List<?> list) {
      list(key, list);
    } else if (value instanceof Map<?, ?> object) {
      String own = string(object, TEXTS);
      if (own != null && !own.isBlank()) {
        paragraphs.add(own);
      }
      for (Map.Entry<?, ?> entry : object.entrySet()) {
        if (!(entry.getValue() instanceof String)) {
          value((String) entry.getKey(), entry.getValue());
        }
      }
    }
  }

  private static void join(String key, Object part, StringBuilder paragraph) {
    if (isRun(key, part)) {
      paragraph.append(run(part));
    } else if (part instanceof Map<?, ?> object) {
      for (String list : LISTS) {
        if (object.get(list) instanceof List<?> parts) {
          for (Object inner : parts) {
            join(list, inner, paragraph);
          }
        }
      }
    }
  }

  private static boolean isRun(String key, Object part) {
    if (!(part instanceof Map<?, ?> object) || run(part).isEmpty()) {
      return false;
    }
    String type = string(object, TYPES);
    return type == null ? key.equals("children") : RUNS.contains(type);
  }

  /** What a run of text says; empty if it is none. */
  private static String run(Object part) {
    String text = part instanceof Map<?, ?> object ? string(object, TEXTS) : null;
    return text == null ? "" : text;
  }

  /** The first string that an object has under one of some keys; null if it has none. */
  private static String string(Map<?, ?> object, List<String> keys) {
    for (String key : keys) {
      if (object.get(key) instanceof String text) {
        return text;
      }
    }
    return null;
  }
}
