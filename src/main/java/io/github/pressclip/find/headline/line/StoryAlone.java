package io.github.pressclip.find.headline.line;

import io.github.pressclip.find.headline.word.Topic;
import java.util.List;

/** Tells a text that begins with its story and no menu: a title-like line, then a dateline or prose. */
final class StoryAlone {
  /** Datelines are no longer, in characters. */
  private static final int DATELINE = 70;

  /** A story's first line is followed by its body within so many lines. */
  private static final int CLOSE = 12;

  /** Words; a shorter line below a menu may be one of its own. */
  private static final int TITLE = 5;

  private StoryAlone() {}

  /**
   * True for a text whose first line is the headline of its story.
   *
   * @param lines all lines
   * @param first the index of the body's first line
   * @param topic what the body is about
   */
  static boolean is(List<Line> lines, int first, Topic topic) {
    Line line = lines.get(0);
    if (line.endsSentence() || line.words() > 30 || line.words() < 2 || lines.size() < 2
        || isSiteName(line, first, topic)
        || isMenu(line, first, topic, isTitle(lines, topic))) {
      return false;
    }
    Line next = lines.get(1);
    boolean wire = next.block().blankBefore() > 0 && hasDash(next.block().text());
    boolean prose = next.words() >= 12 || next.block().blankBefore() > 0 && first <= 1;
    return wire || first <= CLOSE && (prose || next.dated() || next.credit());
  }

  /** "Norrby Harbour Blog", its motto below it: few words, none of which the story uses. */
  private static boolean isSiteName(Line line, int first, Topic topic) {
    return first > 2 && line.words() < 5 && topic.sum(Topic.of(line.block().text())) == 0;
  }

  /** "News Politics Sport Weather": capitals throughout, and no word that the story uses. */
  private static boolean isMenu(Line line, int first, Topic topic, boolean aboveTitle) {
    String text = line.block().text();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i)) && (i == 0 || text.charAt(i - 1) == ' ')) {
        return false;
      }
    }
    return first > 1 && (line.words() >= 4 || aboveTitle) && topic.sum(Topic.of(text)) == 0;
  }

  /** True if one of the two lines below the first may be a title of the story. */
  private static boolean isTitle(List<Line> lines, Topic topic) {
    for (int i = 1; i < Math.min(3, lines.size()); i++) {
      Line line = lines.get(i);
      if (line.titleLike() && line.words() >= TITLE && topic.sum(Topic.of(line.block().text())) > 0) {
        return true;
      }
    }
    return false;
  }

  /** True for a dash near the start of a line, as datelines end: "TARNBY, March 3 -", "Tarnby, 3 mar (EFE).-". */
  private static boolean hasDash(String text) {
    int reach = Math.min(text.length() - 1, DATELINE);
    for (int i = 4; i < reach; i++) {
      if ("-–—".indexOf(text.charAt(i)) >= 0 && !Character.isLetterOrDigit(text.charAt(i + 1))
          && !Character.isLetterOrDigit(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }
}
