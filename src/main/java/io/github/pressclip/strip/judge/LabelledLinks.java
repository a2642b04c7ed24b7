package io.github.pressclip.strip.judge;

import io.github.pressclip.page.Kind;
import io.github.pressclip.strip.feature.Sheet;
import java.util.HashMap;
import java.util.Map;

/**
 * Tells pointers to other stories in any language by what they share: a label in capitals, a bar or a colon, and a
 * headline that is a link, and the label stands so on the page more than once. {@code SOMA PIA | Ferry rams quay} and
 * {@code SOMA PIA | Mayor buys a crane}.
 */
final class LabelledLinks {
  /** Characters. */
  private static final int LONGEST_LABEL = 40;

  /** Letters; "Q:" and "UK:" are none. */
  private static final int SHORTEST_LABEL = 3;

  /** Words of a headline; fewer are an address, a price, a name. */
  private static final int FEWEST = 3;

  /** The share of a link in such a block; in text nothing is known of links, and no block reaches it. */
  private static final float LINK = .4f;

  private final Map<String, Integer> counts = new HashMap<>();

  /** Looks through a page. */
  LabelledLinks(Sheet sheet) {
    for (int i = 0; i < sheet.size(); i++) {
      String label = label(sheet, i);
      if (label != null) {
        counts.merge(label, 1, Integer::sum);
      }
    }
  }

  /** True for such a pointer. */
  boolean holds(Sheet sheet, int i) {
    String label = counts.isEmpty() ? null : label(sheet, i);
    return label != null && counts.get(label) > 1;
  }

  private static String label(Sheet sheet, int i) {
    if (sheet.linkShare(i) < LINK || sheet.tally(i).tokens() > InsertJudge.LONGEST_POINTER
        || sheet.block(i).kind() != Kind.PARAGRAPH) {
      return null;
    }
    String text = sheet.block(i).text();
    int end = end(text);
    end = end < 0 ? Pointers.labelEnd(text) : end;
    return end > 0 && words(text, end) >= FEWEST ? text.substring(0, end) : null;
  }

  /** Where the mark behind a label in capitals stands; -1 if the text begins with none. */
  private static int end(String text) {
    int letters = 0;
    for (int i = 0; i < text.length() && i <= LONGEST_LABEL; i++) {
      char c = text.charAt(i);
      if (c == '|' || c == ':') {
        return letters >= SHORTEST_LABEL ? i : -1;
      }
      if (Character.isLetter(c) && !Character.isUpperCase(c)) {
        return -1;
      }
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return -1;
  }

  private static int words(String text, int from) {
    int words = 0;
    for (int i = from + 1; i < text.length(); i++) {
      words += text.charAt(i) != ' ' && text.charAt(i - 1) == ' ' ? 1 : 0;
    }
    return words;
  }
}
