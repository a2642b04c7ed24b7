package io.github.pressclip.find.headline.line;

import java.util.List;

/**
 * Finds the whole of a headline that a breadcrumb trail shows cut short, {@code Norrby wins the ...}, or with its steps
 * before it, {@code Home Rowing Norrby wins the eights}.
 */
public final class CutTitle {
  /** Words; fewer may begin or end many lines. */
  private static final int SHORTEST = 4;

  private static final int LONGEST = 40;

  private CutTitle() {}

  /**
   * The line that says all of a title and no more.
   *
   * @param title the line that was taken for the headline
   * @param lines all lines of the page
   * @return the title itself if no other line does
   */
  public static Line whole(Line title, List<Line> lines) {
    boolean cut = LineForm.endsInDots(title.block().text());
    if (title.words() < SHORTEST || !cut && !Trail.isRooted(title.block().text())) {
      return title;
    }
    for (Line line : lines) {
      boolean other = line.titleLike() && line.words() >= SHORTEST && line.words() <= LONGEST
          && !line.key().equals(title.key());
      if (other && (cut ? line.key().startsWith(title.key()) : title.key().endsWith(line.key()))) {
        return line;
      }
    }
    return title;
  }
}
