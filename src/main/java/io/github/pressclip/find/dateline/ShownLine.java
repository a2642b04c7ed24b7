package io.github.pressclip.find.dateline;

import io.github.pressclip.find.dateline.Chooser.Dated;
import io.github.pressclip.find.dateline.Stamp.Kind;
import io.github.pressclip.page.Block;
import io.github.pressclip.page.Page;
import io.github.pressclip.page.Position;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

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
    Map<Position, String> lines = lines(page);
    Dated shown = null;
    for (Dated dated : stamps) {
      if (isShown(dated.stamp(), lines) && dated.moment().day().equals(chosen.moment().day())) {
        boolean sameTime = dated.moment().minute() == chosen.moment().minute();
        if (sameTime && (shown == null || shown.moment().minute() != chosen.moment().minute())
            || shown == null && dated.stamp().kind() != Kind.UPDATED) {
          shown = dated;
        }
      }
    }
    if (shown == null) {
      return chosen.stamp().position() != null ? line(chosen.stamp(), lines) : null;
    }
    return line(shown.stamp(), lines);
  }

  private static boolean isShown(Stamp stamp, Map<Position, String> lines) {
    return switch (stamp.rank()) {
      case MARKED, LABELLED, TIME, SHOWN -> stamp.position() != null && !isEmptyMark(lines.get(stamp.position()));
      default -> false;
    };
  }

  /**
   * True for a line without a number: a time element without words stands at the line that comes next, which may be
   * any.
   */
  private static boolean isEmptyMark(String line) {
    if (line == null) {
      return false;
    }
    for (int i = 0; i < line.length(); i++) {
      if (Character.isDigit(line.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The lines by their very position: to compare lines of the file, it would have to be scanned for each. */
  private static Map<Position, String> lines(Page page) {
    Map<Position, String> lines = new IdentityHashMap<>();
    for (Block block : page.blocks()) {
      lines.put(block.position(), block.text());
    }
    return lines;
  }

  private static String line(Stamp stamp, Map<Position, String> lines) {
    String line = lines.get(stamp.position());
    return line != null && line.length() <= LONGEST_LINE && !isEmptyMark(line) ? line : stamp.raw();
  }
}
