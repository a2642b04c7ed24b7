package io.github.pressclip.page.text.markdown;

import io.github.pressclip.page.Folding;
import io.github.pressclip.page.text.line.TextLines;
import io.github.pressclip.page.text.line.Veil;

/**
 * Hides the marks of Org mode: {@code [[https://norrby.example/weather][Weather]]}, the stars before headings, the
 * lines that hold the properties of one. Links between the pages of a wiki or of notes lose their brackets as well,
 * {@code [[Norrby]]}; the number of a note keeps them.
 */
public final class OrgText {
  /** Characters of a link. */
  private static final int LONGEST = 2000;

  /** Stars before a heading. */
  private static final int DEEPEST = 8;

  private final String text;
  private final Veil veil;

  private OrgText(String text) {
    this.text = text;
    veil = new Veil(text);
  }

  /** The text without them; the same text if it has none. */
  public static String hidden(String text) {
    boolean drawers = text.contains(":PROPERTIES:");
    if (!drawers && !text.contains("[[")) {
      return text;
    }
    OrgText org = new OrgText(text);
    if (org.links() || drawers) {
      org.lines();
    }
    return org.veil.text();
  }

  /** Hides the marks of links; tells whether one was Org's own. */
  private boolean links() {
    boolean sure = false;
    for (int at = text.indexOf("[["); at >= 0; at = text.indexOf("[[", at + 2)) {
      int stop = Math.min(text.length(), at + LONGEST);
      int end = at + 2;
      while (end < stop && "[]\n".indexOf(text.charAt(end)) < 0) {
        end++;
      }
      int close = text.startsWith("][", end) ? end + 2 : stop;
      while (close < stop && !text.startsWith("]]", close) && !text.startsWith("[[", close)) {
        close++;
      }
      if (close < stop && text.startsWith("]]", close)) {
        sure = true;
        veil.hide(at, end + 2);
        veil.hide(close, close + 2);
      } else if (text.startsWith("]]", end) && !Character.isDigit(text.charAt(at + 2))) {
        boolean picture = text.startsWith("/", at + 2) || text.startsWith("http", at + 2)
            || text.startsWith("file:", at + 2);
        veil.hide(at, picture ? end + 2 : at + 2);
        veil.hide(end, end + 2);
      }
    }
    return sure;
  }

  /** Hides the tags behind a heading: {@code :news:ferry:}. */
  private void tags(int from, int end) {
    int start = end;
    while (start > from && !Folding.isSpace(text.charAt(start - 1))) {
      start--;
    }
    if (end - start > 2 && text.charAt(start) == ':' && text.charAt(end - 1) == ':') {
      veil.hide(start, end);
    }
  }

  private void lines() {
    boolean drawer = false;
    for (int from = 0; from < text.length(); ) {
      int end = TextLines.end(text, from);
      int first = Folding.skip(text, from, end);
      int stars = from;
      while (stars < end && stars - from < DEEPEST && text.charAt(stars) == '*') {
        stars++;
      }
      if (stars > from && text.startsWith(" ", stars)) {
        veil.hide(from, stars);
        tags(stars, end);
      }
      if (first + 1 < end && text.charAt(first) == '[' && Character.isDigit(text.charAt(first + 1))
          && text.charAt(end - 1) == ']') {
        veil.hide(first, end); // when the note was made
      }
      drawer |= text.startsWith(":PROPERTIES:", first);
      if (drawer || text.startsWith("#+", first)) {
        veil.hide(from, end);
      }
      drawer &= !text.startsWith(":END:", first);
      from = end + 1;
    }
  }
}
