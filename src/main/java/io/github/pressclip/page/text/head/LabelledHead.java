package io.github.pressclip.page.text.head;

import io.github.pressclip.page.Folding;
import io.github.pressclip.page.Host;
import io.github.pressclip.page.text.line.TextLines;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Labelled lines at the top of a text, {@code Title: Ferry rams quay}, {@code URL Source: https://…}, as tools that
 * read pages for other programs write them, with nothing but blank lines between. One of them is the title; or a
 * heading stands above them, or they are properties of a note ({@link HeadLine}), and one of them is the address. The
 * head of a mail, which has a subject, tells nothing of the story in it.
 */
final class LabelledHead {
  /** Lines, blank ones among them. */
  private static final int MOST = 60;

  /** Lines of a mail's head at least. */
  private static final int OF_MAIL = 3;

  /** Characters before the colon of the first line, its marks among them. */
  private static final int FIRST_COLON = 44;

  private final String text;
  private final HeadKeys keys = HeadKeys.all();
  private final Map<String, List<String>> values = new LinkedHashMap<>();
  private boolean titled;
  private boolean addressed;
  private boolean mailed;
  private boolean properties;
  private int lines;

  private LabelledHead(String text) {
    this.text = text;
  }

  /**
   * Reads a head.
   *
   * @param start the offset of the text's first line
   * @return null if no head stands there
   */
  static FrontMatter.Head of(String text, int start) {
    boolean heading = text.startsWith("# ", start) || text.startsWith("- # ", start) || text.startsWith("* ", start);
    int from = heading ? Folding.skip(text, TextLines.end(text, start), text.length()) : start;
    if (!mayBegin(text, from)) {
      return null;
    }
    LabelledHead head = new LabelledHead(text);
    int end = head.read(from, heading);
    if (head.mailed && head.lines >= OF_MAIL) {
      return new FrontMatter.Head(Map.of(), from, end);
    }
    boolean sound = heading || head.properties && !head.titled ? head.addressed : head.titled;
    return sound && head.values.size() > 1 ? new FrontMatter.Head(head.values, from, end) : null;
  }

  /** Reads the lines, and tells where the last of them ends. */
  private int read(int start, boolean heading) {
    int end = start;
    int from = start;
    for (int i = 0; i < MOST && from < text.length(); i++) {
      int stop = TextLines.end(text, from);
      String words = text.substring(from, stop).strip();
      HeadLine line = HeadLine.of(words);
      HeadKeys.Fact fact = keys.of(line.label());
      boolean passed = line.property() || heading && isOrnament(words);
      if (fact == null && !passed && !words.isEmpty()) {
        break;
      }
      if (fact == HeadKeys.Fact.TEXT) {
        return line.value().isEmpty() ? stop : end;
      }
      if (fact != null) {
        note(line, fact);
      }
      properties |= line.property();
      end = fact != null || passed ? stop : end;
      from = stop + 1;
    }
    return end;
  }

  private void note(HeadLine line, HeadKeys.Fact fact) {
    lines++;
    titled |= fact == HeadKeys.Fact.TITLE && !line.value().isEmpty();
    addressed |= fact == HeadKeys.Fact.ADDRESS && Host.of(line.value()) != null;
    mailed |= fact == HeadKeys.Fact.MAIL;
    values.computeIfAbsent(line.label(), key -> new ArrayList<>()).addAll(line.values());
  }

  /** A picture below the heading, and the heading of the labelled lines themselves: {@code ## Metadata}. */
  private boolean isOrnament(String words) {
    return words.startsWith("![")
        || words.startsWith("## ") && keys.of(words.substring(3).strip()) == HeadKeys.Fact.OTHER;
  }

  /** Most texts have no colon near their beginning: they needn't be read. */
  private static boolean mayBegin(String text, int start) {
    if (text.startsWith("## ", start) || text.startsWith("![", start) || text.startsWith("|", start)) {
      return true;
    }
    int colon = text.indexOf(':', start);
    return colon >= 0 && colon - start <= FIRST_COLON && colon < TextLines.end(text, start);
  }
}
