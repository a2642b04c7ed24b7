package io.github.pressclip.find.standfirst;

import io.github.pressclip.find.headline.word.Key;
import io.github.pressclip.page.Metadata;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a page declares as its description, in meta tags and JSON-LD, where its authors are described too.
 *
 * @param keys the {@link Key} of each
 * @param alternatives that of each second headline, under which some sites declare the standfirst and others another
 *     wording of the headline
 */
record Descriptions(Set<String> keys, Set<String> alternatives) {
  private static final String[] NAMES = {"description", "og:description", "twitter:description", "dc.description"};

  /** Letters and digits: with fewer a description may begin like a line that is none. */
  private static final int SHORTEST_PART = 40;

  static Descriptions of(Metadata metadata) {
    Set<String> keys = new HashSet<>();
    Set<String> alternatives = new HashSet<>();
    String titles = key(metadata.title()) + key(metadata.first("og:title"));
    for (String name : NAMES) {
      add(keys, metadata.first(name));
    }
    for (Map<String, Object> object : metadata.jsonLd()) {
      if (!isSomebody(String.valueOf(object.get("@type")))) {
        add(keys, object.get("description"));
      }
      Object second = object.get("alternativeHeadline");
      if (second instanceof String text && !LongWords.of(text, titles).sayTheHeadline()) {
        add(alternatives, text);
      }
    }
    return new Descriptions(keys, alternatives);
  }

  private static String key(String title) {
    return title == null ? "" : Key.of(title);
  }

  /** A person's description is a biography, a body's says what it does. */
  private static boolean isSomebody(String type) {
    return type.contains("Person") || type.contains("Organization");
  }

  private static void add(Set<String> keys, Object description) {
    if (description instanceof String text && text.length() >= Head.SHORTEST) {
      keys.add(Key.of(text));
    }
  }

  /** True for a description, and for the first of several paragraphs of one. */
  boolean have(String text) {
    String key = Key.of(text);
    for (String description : keys) {
      if (description.equals(key) || key.length() >= SHORTEST_PART && description.startsWith(key)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where a description begins in a text, right behind the letters of a kicker that its element holds too; 0 if the
   * text holds none so.
   *
   * @param longest characters of the kicker at most
   */
  int behindKicker(String text, int longest) {
    for (int i = 1; i < Math.min(text.length(), longest); i++) {
      boolean glued = Character.isLowerCase(text.charAt(i - 1)) && Character.isUpperCase(text.charAt(i));
      if (glued && keys.contains(Key.of(text.substring(i)))) {
        return i;
      }
    }
    return 0;
  }

  /** True for a second headline that isn't the first in other words. */
  boolean haveAsSecondHeadline(String text) {
    return alternatives.contains(Key.of(text));
  }
}
