package io.github.pressclip.page;

/** What both readers take for white space, and how they fold it. */
public final class Folding {
  private Folding() {}

  /** True for white space of any width, the no-break space among it. */
  public static boolean isSpace(char c) {
    if (c < 128) {
      return c == ' ' || c <= '\r' && c >= '\t';
    }
    return c == '\u00a0' || c == '\u0085' || c == '\u1680' || c >= '\u2000' && c <= '\u200a' || c == '\u2028'
        || c == '\u2029' || c == '\u202f' || c == '\u205f' || c == '\u3000';
  }

  /** Characters that no reader sees: soft hyphens, zero-width marks, marks of direction, the byte order mark. */
  public static boolean isInvisible(char c) {
    if (c < 128) {
      return c < ' ' && !isSpace(c) || c == 127;
    }
    return c == '\u00ad' || c == '\u200b' || c >= '\u200e' && c <= '\u200f' || c >= '\u202a' && c <= '\u202e'
        || c >= '\u2060' && c <= '\u2064' || c >= '\u2066' && c <= '\u2069' || c == '\ufeff';
  }

  /** The first visible character from an offset on; the end if there is none. */
  public static int skip(String text, int from, int to) {
    int at = from;
    while (at < to && (isSpace(text.charAt(at)) || isInvisible(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  /** A text without invisible characters, white space folded to single spaces and none at the ends. */
  public static String fold(String text, int start, int end) {
    StringBuilder folded = new StringBuilder(end - start);
    boolean space = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        space = true;
      } else if (!isInvisible(c)) {
        if (space && folded.length() > 0) {
          folded.append(' ');
        }
        space = false;
        folded.append(c);
      }
    }
    return folded.toString();
  }
}
