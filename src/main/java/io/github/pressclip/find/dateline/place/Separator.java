package io.github.pressclip.find.dateline.place;

/**
 * What parts a dateline from its story: dashes of all lengths, points, colons, bars, and ".-" of Spanish wires.
 *
 * @param end where it ends
 * @param dash true when a dash is in it
 * @param colon true when it begins with a colon
 * @param point true when it begins with a point, on the line or raised
 * @param pointed true when a dash stands right behind its point, as in Spanish: "Villanorte.- "
 */
public record Separator(int end, boolean dash, boolean colon, boolean point, boolean pointed) {
  /** The replacement character is a dash that a wrong charset broke; Korean wires write an equals sign. */
  private static final String DASHES = "-–—―‐‑_\ufffd=";

  /** The longest separator with points and spaces in it, in characters. */
  private static final int LONGEST = 6;

  /**
   * The separator that starts exactly there; null if none does.
   *
   * @param dated true when a day stands before it, as before the strokes of press releases
   */
  public static Separator at(String text, int start, boolean dated) {
    int at = start;
    boolean dash = false;
    while (at < text.length() && (isDash(text, at) || at == start && isOther(text, at, dated)
        || at > start && at - start < LONGEST && isFiller(text, at) && (dash || isDash(text, at + 1)))) {
      dash |= isDash(text, at);
      at++;
    }
    return at == start || isHyphen(text, start, at) ? null
        : new Separator(at, dash, text.charAt(start) == ':', text.charAt(start) == '.' || text.charAt(start) == '·',
            text.charAt(start) == '.' && isDash(text, start + 1));
  }

  /**
   * True when a dash or a bar follows an agency that ends there, without brackets: "Tarnby CNN — ", "BERLIN taz | ".
   */
  public static boolean isSigned(String text, int end) {
    if (end <= 0 || end + 1 >= text.length()) {
      return false;
    }
    char c = text.charAt(end);
    boolean glued = c == '.' && isDash(text, end + 1) || isDash(text, end) && text.charAt(end + 1) == ' ';
    return glued || c == ' ' && (isDash(text, end + 1) || text.charAt(end + 1) == '|');
  }

  private static boolean isDash(String text, int at) {
    return at < text.length() && DASHES.indexOf(text.charAt(at)) >= 0;
  }

  private static boolean isFiller(String text, int at) {
    return text.charAt(at) == '.' || text.charAt(at) == ' ';
  }

  /** A point, a colon, a bar, or the stroke of a press release: "/ March 3, 2022 / Lead". */
  private static boolean isOther(String text, int at, boolean dated) {
    boolean stroke = dated && text.charAt(at) == '/' && at > 0 && text.charAt(at - 1) == ' ' && at + 1 < text.length()
        && text.charAt(at + 1) == ' ';
    return stroke || ".:|·".indexOf(text.charAt(at)) >= 0;
  }

  /** A short stroke between two letters joins them: "LST-325". */
  private static boolean isHyphen(String text, int from, int to) {
    return to - from == 1 && text.charAt(from) == '-' && from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))
        && to < text.length() && Character.isLetterOrDigit(text.charAt(to));
  }
}
