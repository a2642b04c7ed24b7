package io.github.pressclip.page.html;

/**
 * Watches where one inline element ends and the next begins with nothing between: {@code <a>Home</a><a>News</a>}. The
 * source has no space there, but a style sheet nearly always sets them apart.
 */
final class Seam {
  private boolean closed;
  private boolean closedLink;
  private boolean opened;
  private boolean openedLink;

  /** True where a {@code time} begins or ends. */
  private boolean timed;

  void open(String tag) {
    note(tag);
    opened = closed;
    openedLink = opened && (openedLink || tag.equals("a"));
  }

  void close(String tag) {
    note(tag);
    closed = true;
    closedLink |= tag.equals("a");
    opened = false;
    openedLink = false;
  }

  private void note(String tag) {
    timed |= tag.equals("time");
  }

  /** Forgets what was before: text has come, or a line has ended. */
  void clear() {
    closed = false;
    closedLink = false;
    opened = false;
    openedLink = false;
    timed = false;
  }

  /**
   * True if two words meet at the seam: where two links meet, and where a capital follows a small letter, a digit or
   * the end of a sentence, and at the edges of a {@code time}. An initial or half a word in an element of its own stays
   * with its other half.
   */
  boolean parts(char left, char right) {
    if (timed && Character.isLetterOrDigit(left) && Character.isLetterOrDigit(right)) {
      return true;
    }
    if (!opened || !Character.isLetterOrDigit(right)) {
      return false;
    }
    if (closedLink && openedLink) {
      return !Character.isLowerCase(right);
    }
    return Character.isUpperCase(right)
        && (Character.isLowerCase(left) || Character.isDigit(left) || ".!?:;,)”".indexOf(left) >= 0);
  }
}
