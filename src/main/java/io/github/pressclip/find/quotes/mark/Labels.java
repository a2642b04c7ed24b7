package io.github.pressclip.find.quotes.mark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads transcripts: paragraphs that begin with a name in capitals and a colon. One such line proves nothing; a
 * transcript has at least four of them and two speakers, one of whom speaks again after another.
 */
public final class Labels {
  private static final int LONGEST = 40;
  private static final int FEWEST_LINES = 4;

  private Labels() {}

  /** The label of a text, {@code WALLACE} of "WALLACE: Let's start"; null if it has none. */
  public static String of(String text, int from, int to) {
    int letters = 0;
    for (int i = from; i < to && i - from <= LONGEST; i++) {
      char c = text.charAt(i);
      if (c == ':') {
        boolean spoken = i + 1 < to && text.charAt(i + 1) == ' ';
        boolean salutation = text.startsWith("DEAR ", from); // "DEAR MARTHA: My neighbour sings"
        return spoken && letters > 0 && !salutation ? text.substring(from, i).stripTrailing() : null;
      }
      if (Character.isUpperCase(c)) {
        letters++;
      } else if (c != ' ' && c != '.' && c != '-' && c != '\'' && c != '’' && !isSmallPart(text, from, i)) {
        return null;
      }
    }
    return null;
  }

  /** The "c" of McCAIN. */
  private static boolean isSmallPart(String text, int from, int at) {
    return text.charAt(at) == 'c' && at > from && text.charAt(at - 1) == 'M';
  }

  /** The lines of a transcript without marks, as runs; none if the text is no transcript. */
  public static List<Span> scan(List<String> paragraphs) {
    List<Span> spans = new ArrayList<>();
    Set<String> ended = new HashSet<>();
    String last = null;
    boolean answers = false;
    Map<String, Integer> lines = new HashMap<>();
    Map<String, Integer> sentences = new HashMap<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      String text = paragraphs.get(i);
      String label = of(text, 0, text.length());
      int from = text.indexOf(':') + 2;
      if (label != null && from < text.length()) {
        if (!label.equals(last)) {
          answers |= ended.contains(label);
          ended.add(label);
        }
        last = label;
        lines.merge(label, 1, Integer::sum);
        sentences.merge(label, endsSentence(text) ? 1 : 0, Integer::sum);
        spans.add(new Span(i, 0, text.length(), from, text.length(), Span.Form.TRANSCRIPT, true, false));
      }
    }
    if (spans.size() < FEWEST_LINES) {
      return List.of();
    }
    lines.keySet().removeIf(label -> sentences.get(label) * 2 < lines.get(label));
    spans.removeIf(span -> !lines.containsKey(of(paragraphs.get(span.paragraph()), 0, span.to())));
    // two speakers, one of whom speaks again after another; notes on several things have topics for labels
    return answers && spans.size() >= FEWEST_LINES && lines.size() > 1 && spans.size() > lines.size() ? spans
        : List.of();
  }

  /** True for a line that ends as speech does; those of a table don't: "PRICE: $35", "CEO: Ann Lee". */
  private static boolean endsSentence(String line) {
    int end = line.length();
    while (end > 0 && !Character.isLetterOrDigit(line.charAt(end - 1))
        && ".?!…。？！-–—".indexOf(line.charAt(end - 1)) < 0) {
      end--;
    }
    return end > 0 && !Character.isLetterOrDigit(line.charAt(end - 1));
  }
}
