package io.github.pressclip.page.text;

import io.github.pressclip.page.Entities;
import io.github.pressclip.page.Folding;
import io.github.pressclip.page.text.line.Veil;

/**
 * Takes back what programs write for characters that they can't hold: {@code \n}, {@code \"} and {@code \u2019} in a
 * text that was cut out of JSON or out of a cell of a table, {@code &#8217;} and {@code &nbsp;} in one that was cut out
 * of HTML. Each character stands where its escape began and unseen ones fill the rest, so that all keeps its offset.
 */
final class EscapedText {
  /** An invisible character other than that of {@link Veil}, which stands for marks that took room on a line. */
  static final char FILL = '\u2061';

  /** So many line ends must be written as escapes, and more than there are real ones; paths have a few in them. */
  private static final int ENOUGH = 3;

  /** Characters of a reference, {@code &thetasym;}. */
  private static final int LONGEST_REFERENCE = 12;

  private static final String PLAIN = "\"'/\\";

  private final String text;
  private char[] read;

  private EscapedText(String text) {
    this.text = text;
  }

  /** The text as it was meant, of the same length; the same text if nothing in it is escaped. */
  static String undone(String text) {
    String listed = ListedText.parted(text);
    EscapedText escaped = new EscapedText(listed == null ? text : listed);
    if (listed != null || escaped.isEscaped()) {
      escaped.backslashes();
      escaped.marks();
    }
    escaped.references();
    return escaped.read == null ? escaped.text : new String(escaped.read);
  }

  private boolean isEscaped() {
    int escapes = 0;
    for (int at = text.indexOf("\\n"); at >= 0; at = text.indexOf("\\n", at + 2)) {
      escapes++;
    }
    int lines = 0;
    for (int at = text.indexOf('\n'); at >= 0 && lines < escapes; at = text.indexOf('\n', at + 1)) {
      lines++;
    }
    return escapes >= ENOUGH && escapes > lines;
  }

  private void backslashes() {
    for (int at = text.indexOf('\\'); at >= 0 && at + 1 < text.length(); at = text.indexOf('\\', at)) {
      char kind = text.charAt(at + 1);
      int digits = kind == 'u' ? 4 : kind == 'x' ? 2 : 0;
      int code = digits == 0 ? -1 : code(at + 2, digits);
      int end = at + 2;
      if (code >= 0) {
        end += digits;
        put(at, end, (char) code);
      } else if (kind == 'n' || kind == 'r' && !text.startsWith("\\n", end)) {
        put(at, end, '\n');
      } else if (kind == 't' || kind == 'r') {
        put(at, end, kind == 't' ? '\t' : ' ');
      } else if (PLAIN.indexOf(kind) >= 0) {
        put(at, end, kind);
      }
      at = end;
    }
  }

  /** Takes off the quotation marks around all of it. */
  private void marks() {
    int first = Folding.skip(text, 0, text.length());
    int last = text.length() - 1;
    while (last > first && Folding.isSpace(text.charAt(last))) {
      last--;
    }
    if (last > first && (text.charAt(first) == '"' || text.charAt(first) == '\'')
        && text.charAt(last) == text.charAt(first)) {
      put(first, first + 1, FILL);
      put(last, last + 1, FILL);
    }
  }

  /** The number that so many hexadecimal digits write; -1 if others stand there. */
  private int code(int from, int digits) {
    int code = 0;
    for (int i = from; i < from + digits; i++) {
      int digit = i < text.length() ? Character.digit(text.charAt(i), 16) : -1;
      if (digit < 0) {
        return -1;
      }
      code = code * 16 + digit;
    }
    return code;
  }

  private void references() {
    for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
      int end = at + 1;
      while (end < text.length() && end - at < LONGEST_REFERENCE && isReferencePart(text.charAt(end))) {
        end++;
      }
      if (end > at + 2 && text.startsWith(";", end)) {
        String reference = text.substring(at, end + 1);
        String meant = Entities.decode(reference);
        if (!meant.equals(reference) && meant.length() < reference.length()) {
          put(at, end + 1, meant.charAt(0));
          for (int i = 1; i < meant.length(); i++) {
            read[at + i] = meant.charAt(i);
          }
        }
      }
    }
  }

  private static boolean isReferencePart(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '#';
  }

  private void put(int from, int to, char meant) {
    if (read == null) {
      read = text.toCharArray();
    }
    read[from] = meant;
    for (int i = from + 1; i < to; i++) {
      read[i] = FILL;
    }
  }
}
