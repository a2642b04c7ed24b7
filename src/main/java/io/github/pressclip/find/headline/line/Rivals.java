package io.github.pressclip.find.headline.line;

import io.github.pressclip.find.headline.sign.Tags;
import io.github.pressclip.find.headline.word.Topic;
import java.util.List;
import java.util.Set;

/** The lines that look like headlines of the story: those of a list of teasers speak against all of them. */
final class Rivals {
  /** A line whose words weigh more on average is about what the story is about. */
  private static final float TELLING = .8f;

  private final List<Line> lines;
  private final int top;
  private final int first;
  private final boolean[] strong;

  /**
   * The rivals among a page's lines.
   *
   * @param lines all lines
   * @param top the index of the first that may be the headline
   * @param end the index after the last
   * @param first the index of the body's first line
   * @param topic what the body is about
   */
  Rivals(List<Line> lines, int top, int end, int first, Topic topic) {
    this.lines = lines;
    this.top = top;
    this.first = first;
    strong = new boolean[end];
    for (int i = top; i < end; i++) {
      Line line = lines.get(i);
      boolean title = line.titleLike() && line.words() >= 4 && !Tags.are(line.block().text());
      Set<String> words = title ? Topic.of(line.block().text()) : Set.of();
      strong[i] = !words.isEmpty() && topic.sum(words) / words.size() >= TELLING;
    }
  }

  /** True for a line that looks like a headline. */
  boolean isOne(int i) {
    return strong[i];
  }

  /** What speaks for the first of them, and against a line with others above and around it. */
  int points(int i) {
    int points = 0;
    int above = 0;
    for (int k = top; k < Math.min(i, strong.length); k++) {
      above += strong[k] ? 1 : 0;
    }
    points += strong[i] && above == 0 ? 7 : 0;
    points -= 3 * Math.min(6, above);
    for (int k = Math.max(0, i - 4); k < Math.min(first, i + 5); k++) {
      points -= k != i && lines.get(k).titleLike() && lines.get(k).words() >= 5 ? 2 : 0;
    }
    return points;
  }
}
