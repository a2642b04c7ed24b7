package io.github.pressclip.find.headline.line;

import io.github.pressclip.find.dateline.stamp.EmbeddedPost;
import io.github.pressclip.find.headline.sign.PictureCredit;
import io.github.pressclip.find.headline.word.Topic;
import java.util.List;
import java.util.Set;

/**
 * What the place of a line says for or against its being a headline: what its words have to do with the body, what
 * stands above and below it, how far the body is, whether other lines say the same ({@link LineKin}).
 */
public final class LinePlace {
  /** Words; a shorter line may be a label. */
  private static final int TITLE = 5;

  /** No line's words can weigh more together. */
  private static final float MOST = 12;

  /** A paragraph of prose has so many words; a line below one is a subheading. */
  private static final int PROSE = 18;

  /** Lines of a post above its signature. */
  private static final int POST = 3;

  private final List<Line> lines;
  private final int top;
  private final int first;
  private final Topic topic;
  private final Set<String> lead;
  private final Rivals rivals;
  private final LineKin kin;
  private final PictureCredit credits;

  /**
   * The places of a page's lines.
   *
   * @param lines all lines
   * @param top the index of the first that may be the headline
   * @param end the index after the last
   * @param first the index of the body's first line
   * @param topic what the body is about
   * @param credits tells what stands beside pictures
   */
  public LinePlace(List<Line> lines, int top, int end, int first, Topic topic, PictureCredit credits) {
    this.lines = lines;
    this.top = top;
    this.first = first;
    this.topic = topic;
    this.credits = credits;
    kin = new LineKin(lines);
    rivals = new Rivals(lines, top, end, first, topic);
    lead = Topic.of(lines.get(first).block().text());
    lead.addAll(Topic.of(lines.get(Math.min(first + 1, lines.size() - 1)).block().text()));
  }

  /** The points of a line's place; what tells most is added to the reason. */
  public int points(int i, StringBuilder reason) {
    reason.append("a line ").append(i < first ? "above the body" : "of the body");
    return words(i, reason) + kin.points(i, i > top && (rivals.isOne(i - 1) || isStorysSubtitle(i)), reason)
        + stamps(i, reason) + neighbours(i)
        - caption(i, reason) - post(i, reason) + rivals.points(i) + distance(i) + (i == 0 && opens(reason) ? 60 : 0);
  }

  /** True for the line that the body begins with, right below a shorter one above it that may be a title. */
  private boolean isStorysSubtitle(int i) {
    Line title = lines.get(i - 1);
    return i == first && title.titleLike() && title.words() >= TITLE && title.words() < lines.get(i).words();
  }

  private int words(int i, StringBuilder reason) {
    Set<String> words = Topic.of(lines.get(i).block().text());
    if (words.isEmpty()) {
      return 0;
    }
    float sum = topic.sum(words);
    int shared = 0;
    for (String word : words) {
      shared += lead.contains(word) ? 1 : 0;
    }
    reason.append(sum >= 3 ? ", its words recur in the body" : "");
    return Math.round(9 * sum / words.size() + 24 * Math.min(MOST, sum) / MOST + 15f * shared / words.size());
  }

  private int stamps(int i, StringBuilder reason) {
    int stamp = 0;
    int credit = 0;
    for (int k = Math.min(i + 8, lines.size() - 1); k > i; k--) {
      stamp = lines.get(k).dated() ? k - i : stamp;
      credit = k <= i + 5 && lines.get(k).credit() && lines.get(k).words() < 25 ? k - i : credit;
    }
    boolean above = false;
    for (int k = Math.max(0, i - 3); k < i; k++) {
      above |= lines.get(k).dated();
    }
    reason.append(stamp > 0 ? ", a stamp follows" : "").append(credit > 0 ? ", a byline follows" : "");
    int points = above ? 5 : 0;
    points += stamp == 0 ? 0 : stamp == 1 ? 25 : stamp <= 4 ? 18 : 10;
    return points + (credit == 0 ? 0 : credit <= 2 ? 15 : 6);
  }

  private int neighbours(int i) {
    int points = lines.get(i).block().blankBefore() > 0 ? 6 : 0;
    if (i > 0) {
      points += lines.get(i - 1).words() <= 3 ? 7 : 0;
    }
    if (i + 1 < lines.size()) {
      points += lines.get(i + 1).block().blankBefore() > 0 ? 10 : 0;
      points += lines.get(i + 1).words() >= 15 ? 13 : 0;
    }
    return points;
  }

  /** What speaks against a line right above or below a picture's credit: it's the caption. */
  private int caption(int i, StringBuilder reason) {
    boolean below = i + 1 < lines.size() && credits.is(lines.get(i + 1).block().text());
    boolean above = i > 0 && credits.is(lines.get(i - 1).block().text());
    reason.append(below || above ? ", beside a picture's credit" : "");
    return (below ? 20 : 0) + (above ? 12 : 0);
  }

  /** What speaks against a line with a sign of a network right above the signature of a post inside the story. */
  private int post(int i, StringBuilder reason) {
    if (lines.get(i).block().text().charAt(0) != '#') {
      return 0;
    }
    for (int k = i + 1; k <= Math.min(i + POST, lines.size() - 1); k++) {
      if (EmbeddedPost.signs(lines.get(k).block().text())) {
        reason.append(", a post inside the story");
        return 45;
      }
    }
    return 0;
  }

  private int distance(int i) {
    int away = first - i;
    int points = -Math.round(.65f * Math.min(40, Math.abs(away)));
    if (away <= 0) {
      return points - (belowProse(i) ? 47 : 27);
    }
    return points + (away == 1 ? -7 : away == 2 ? 12 : away <= 40 ? 8 : -10);
  }

  private boolean belowProse(int i) {
    for (int k = first; k < i; k++) {
      if (lines.get(k).words() >= PROSE && lines.get(k).endsSentence()) {
        return true;
      }
    }
    return false;
  }

  private boolean opens(StringBuilder reason) {
    boolean opens = StoryAlone.is(lines, first, topic);
    reason.append(opens ? ", the story's first" : "");
    return opens;
  }
}
