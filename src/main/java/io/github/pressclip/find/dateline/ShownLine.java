package io.github.pressclip.find.dateline;

import io.github.pressclip.find.dateline.Chooser.Dated;
import io.github.pressclip.find.dateline.Stamp.Kind;
import io.github.pressclip.page.Block;
import io.github.pressclip.page.Page;
import java.util.List;

/** The line in which readers see the moment that a page declares. */
final class ShownLine {
  /** Characters. A longer block is running text that a date stands in; there the date itself is what was read. */
  private static final int LONGEST_LINE = 200;

  private ShownLine() {}

  /**
   * The line of the stamp by the headline that shows the same time, else of the first that shows the same day.
   *
   * @param chosen the moment of publication
   * @param stamps all stamps of the page
   * @return the line; null if the page declares the day and shows it nowhere by the headline
   */
  static String of(Dated chosen, List<Dated> stamps, Page page) {
    Dated shown = null;
    for (Dated dated : stamps) {
      if (isShown(dated.stamp()) && dated.moment().day().equals(chosen.moment().day())) {
        boolean sameTime = dated.moment().minute() == chosen.moment().minute();
        if (sameTime && (shown == null || shown.moment().minute() != chosen.moment().minute())
            || shown == null && dated.stamp().kind() != Kind.UPDATED) {
          shown = dated;
        }
      }
    }
    if (shown == null) {
      return chosen.stamp().position() != null ? line(chosen.stamp(), page) : null;
    }
    return line(shown.stamp(), page);
  }

  private static boolean isShown(Stamp stamp) {
    return switch (stamp.rank()) {
      case MARKED, LABELLED, TIME, SHOWN -> stamp.position() != null;
      default -> false;
    };
  }

  private static String line(Stamp stamp, Page page) {
    for (Block block : page.blocks()) {
      // The very position: to compare lines, the page's file would have to be scanned.
      if (block.position() == stamp.position()) {
        return block.text().length() <= LONGEST_LINE ? block.text() : stamp.raw();
      }
    }
    return stamp.raw();
  }
}
