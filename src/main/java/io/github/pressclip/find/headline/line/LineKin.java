package io.github.pressclip.find.headline.line;

import io.github.pressclip.find.headline.word.Words;
import io.github.pressclip.page.Kind;
import java.util.List;

/**
 * What the lines that say the same as a line, or more, say for or against its being a headline: copies of it, longer
 * lines that hold it, its own text as a caption, the title above a subtitle.
 */
final class LineKin {
  /** Lines above and below among which a longer one that holds the line is looked for. */
  private static final int ABOVE = 40;

  private static final int BELOW = 30;

  /** A copy stands no further away, in lines. */
  private static final int COPY = 3;

  /** A longer line so close, in lines, is the same title with more. */
  private static final int NEAR = 2;

  /** The shortest caption, in words, and how many letters the description of its picture shares with it. */
  private static final int CAPTION = 12;

  private static final int SAME_START = 24;

  /** A subtitle shares a smaller part of its words with its title; one that shares more is another spelling of it. */
  private static final float OTHER_WORDS = .65f;

  private final List<Line> lines;

  LineKin(List<Line> lines) {
    this.lines = lines;
  }

  /**
   * The points of a line's kin; what tells most is added to the reason.
   *
   * @param titled true when the line right above looks like a headline on what the story is about
   */
  int points(int i, boolean titled, StringBuilder reason) {
    Line line = lines.get(i);
    int points = 0;
    if (titled && isSubtitle(i)) {
      points -= 15;
      reason.append(", below a title");
    }
    if (line.words() >= CAPTION && (sameStart(line, i - 1) || sameStart(line, i + 1))) {
      points -= 20;
      reason.append(", like a caption and its picture");
    }
    return points + (line.words() >= 1.5f ? copies(i, reason) : 0);
  }

  private int copies(int i, StringBuilder reason) {
    Line line = lines.get(i);
    boolean copy = false;
    boolean part = false;
    boolean near = false;
    boolean trail = false;
    boolean cut = false;
    for (int k = Math.max(0, i - ABOVE); k < Math.min(lines.size(), i + BELOW); k++) {
      Line other = lines.get(k);
      copy |= k != i && Math.abs(k - i) <= COPY && other.key().equals(line.key());
      if (other.key().length() > line.key().length() && other.key().contains(line.key())) {
        boolean end = other.key().endsWith(line.key());
        boolean longer = other.titleLike() && !end && !hasSeparator(other.block().text());
        boolean close = Math.abs(k - i) <= NEAR;
        part |= !(longer && close);
        near |= !longer && close;
        cut |= longer && close;
        trail |= end && LineForm.hasMarks(other.block().text());
      }
    }
    if (line.words() < 3) {
      return trail ? 20 : 0;
    }
    reason.append(copy ? ", repeated" : "").append(part ? ", part of another line" : "")
        .append(cut ? ", cut from the title beside it" : "");
    return (copy ? 15 : 0) + (part ? 9 : 0) + (near ? 14 : 0) + (trail ? 12 : 0) - (cut ? 15 : 0);
  }

  /** True for a text with a mark that parts a title from a site or a section: without one, all of it is the title. */
  private static boolean hasSeparator(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean spaced = i > 0 && i + 1 < text.length() && text.charAt(i - 1) == ' ' && text.charAt(i + 1) == ' ';
      if ("|•·>»:–—…".indexOf(c) >= 0 || spaced && "-/".indexOf(c) >= 0 || text.startsWith("...", i)) {
        return true;
      }
    }
    return false;
  }

  private boolean sameStart(Line line, int k) {
    return k >= 0 && k < lines.size() && line.key().length() >= SAME_START
        && line.key().regionMatches(0, lines.get(k).key(), 0, SAME_START);
  }

  /** Below a title, with other words than its, and nowhere else on the page. */
  private boolean isSubtitle(int i) {
    Line line = lines.get(i);
    Line title = lines.get(i - 1);
    if (title.block().kind() == Kind.LIST_ITEM
        || Words.share(title.block().text(), line.block().text()) >= OTHER_WORDS) {
      return false;
    }
    for (int k = 0; k < lines.size(); k++) {
      if (k != i && lines.get(k).key().equals(line.key())) {
        return false;
      }
    }
    return true;
  }
}
