package io.github.pressclip.check;

import io.github.pressclip.write.Printable;
import java.util.List;

/**
 * Lays differences out as a unified diff that a person can read: {@code @@ field @@}, then the lines that were expected
 * after {@code -} and those that were found after {@code +}.
 */
public final class DiffText {
  private static final String RED = "\u001b[31m";
  private static final String GREEN = "\u001b[32m";
  private static final String CYAN = "\u001b[36m";
  private static final String REVERSE = "\u001b[7m";
  private static final String NOT_REVERSE = "\u001b[27m";
  private static final String PLAIN = "\u001b[0m";

  private DiffText() {}

  /**
   * Lays out the differences of one page.
   *
   * @param expectedName what is expected, the golden file
   * @param foundName what was read, the page
   * @param coloured true to colour the lines and mark the words that changed, for a terminal
   */
  public static String of(String expectedName, String foundName, List<Difference> differences, boolean coloured) {
    StringBuilder text = new StringBuilder();
    text.append("--- ").append(expectedName).append("\n+++ ").append(foundName).append('\n');
    for (Difference difference : differences) {
      text.append(coloured ? CYAN : "").append("@@ ").append(difference.field()).append(" @@")
          .append(coloured ? PLAIN : "").append('\n');
      append(difference, coloured, text);
    }
    return text.toString();
  }

  private static void append(Difference difference, boolean coloured, StringBuilder text) {
    List<String> expected = difference.expected();
    List<String> found = difference.found();
    boolean paired = coloured && expected.size() == found.size();
    for (int i = 0; i < expected.size(); i++) {
      if (paired) {
        append(WordDiff.expected(expected.get(i), found.get(i)), RED + "-", text);
      } else {
        append(expected.get(i), '-', coloured ? RED : "", text);
      }
    }
    for (int i = 0; i < found.size(); i++) {
      if (paired) {
        append(WordDiff.found(expected.get(i), found.get(i)), GREEN + "+", text);
      } else {
        append(found.get(i), '+', coloured ? GREEN : "", text);
      }
    }
  }

  private static void append(String line, char sign, String colour, StringBuilder text) {
    text.append(colour).append(sign);
    Printable.append(line, text);
    text.append(colour.isEmpty() ? "" : PLAIN).append('\n');
  }

  private static void append(List<WordDiff.Piece> pieces, String start, StringBuilder text) {
    text.append(start);
    for (WordDiff.Piece piece : pieces) {
      text.append(piece.changed() ? REVERSE : "");
      Printable.append(piece.text(), text);
      text.append(piece.changed() ? NOT_REVERSE : "");
    }
    text.append(PLAIN).append('\n');
  }
}
