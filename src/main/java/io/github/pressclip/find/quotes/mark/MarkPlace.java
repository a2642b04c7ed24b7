package io.github.pressclip.find.quotes.mark;

/** What stands around a quotation mark, and what that lets the mark be, whatever the habit of the text. */
final class MarkPlace {
  private static final String OPEN_CONTEXT = " \u00a0\t([{—–-/…―¿¡";
  private static final String AFTER = " \u00a0\t.,;:!?)]…—–-/";

  /** How far behind an apostrophe the mark that closes its run may stand, in characters. */
  private static final int PLURAL_REACH = 300;

  private MarkPlace() {}

  /** True if what stands around a mark lets it open a run: a space before it and none after it. */
  static boolean looksOpening(String text, int at, int width) {
    boolean before = at == 0 || OPEN_CONTEXT.indexOf(text.charAt(at - 1)) >= 0;
    int next = at + width;
    return before && next < text.length() && (AFTER.indexOf(text.charAt(next)) < 0 || text.charAt(next) == '…'
        || text.charAt(next) == '.' && next + 1 < text.length() && text.charAt(next + 1) == '.');
  }

  /** True if what stands around a mark lets it close a run: none before it, and a space or a mark after it. */
  static boolean looksClosing(String text, int at, int width) {
    boolean before = at > 0 && OPEN_CONTEXT.indexOf(text.charAt(at - 1)) < 0;
    int next = at + width;
    return before && (next >= text.length() || !Character.isLetterOrDigit(text.charAt(next)));
  }

  /** True for a straight mark with spaces or marks around it, so that it may open as well as close. */
  static boolean isSpaced(String text, int at) {
    return (at == 0 || OPEN_CONTEXT.indexOf(text.charAt(at - 1)) >= 0)
        && (at + 1 >= text.length() || AFTER.indexOf(text.charAt(at + 1)) >= 0);
  }

  /** True if a straight mark that stands free opens a run: no pause follows it. */
  static boolean leadsOn(String text, int at) {
    int next = at + 1;
    while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\u00a0')) {
      next++;
    }
    return next < text.length()
        && (Character.isLetterOrDigit(text.charAt(next)) || "¿¡([…".indexOf(text.charAt(next)) >= 0);
  }

  /** True for two apostrophes that stand for a mark; of three in a row the single one is the inner. */
  static boolean isPair(String text, int i) {
    return i + 1 < text.length() && text.charAt(i + 1) == text.charAt(i)
        && (i + 2 >= text.length() || text.charAt(i + 2) != text.charAt(i) || looksOpening(text, i, 2));
  }

  /** True for a single mark that is no apostrophe inside a word. */
  static boolean isFree(String text, int i) {
    boolean inside = i > 0 && i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i - 1))
        && Character.isLetterOrDigit(text.charAt(i + 1));
    return !inside && !isPlural(text, i);
  }

  /** True for the apostrophe of "the workers' union": a closing mark follows it before any other opens. */
  private static boolean isPlural(String text, int i) {
    if (i == 0 || i + 2 >= text.length() || text.charAt(i - 1) != 's' || text.charAt(i + 1) != ' '
        || !Character.isLowerCase(text.charAt(i + 2))) {
      return false;
    }
    for (int k = i + 2; k < Math.min(text.length(), i + PLURAL_REACH); k++) {
      char c = text.charAt(k);
      if (c == '\'' || c == '’' || c == '‘') {
        if (looksOpening(text, k, 1)) {
          return false;
        }
        if (looksClosing(text, k, 1)) {
          return true;
        }
      }
    }
    return false;
  }

  /** True for inches: a digit before the mark, nothing open. */
  static boolean isMeasure(String text, int at) {
    return at > 0 && Character.isDigit(text.charAt(at - 1));
  }
}
