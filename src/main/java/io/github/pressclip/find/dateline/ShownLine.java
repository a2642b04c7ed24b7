package io.github.pressclip.find.dateline;

import io.github.pressclip.find.dateline.moment.Chooser.Dated;
import io.github.pressclip.find.dateline.moment.Moment;
import io.github.pressclip.find.dateline.moment.Times;
import io.github.pressclip.find.dateline.stamp.Stamp;
import io.github.pressclip.find.dateline.stamp.Stamp.Kind;
import io.github.pressclip.find.dateline.stamp.Stamp.Rank;
import io.github.pressclip.page.Block;
import io.github.pressclip.page.Page;
import io.github.pressclip.page.Position;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The line in which readers see the moments that a page declares. */
final class ShownLine {
  /** Characters. A longer block is running text that a date stands in; there the date itself is what was read. */
  private static final int LONGEST_LINE = 200;

  private ShownLine() {}

  /**
   * The line of the stamp by the headline that shows the moment of publication, else of one in a banner there or after
   * the story, else of the one that shows the moment of the last change.
   *
   * @return the line; null if the page declares both and shows neither by the headline
   */
  static String of(Times times, Page page) {
    Map<Position, String> lines = lines(times.stamps(), page);
    Dated published = times.published();
    Dated shown = published == null ? null : shown(published, false, times.stamps(), lines);
    boolean declared = published == null || published.stamp().position() == null;
    if (shown == null && published != null && declared) {
      shown = further(published, false, times.stamps(), lines, page);
    }
    if (shown == null && declared && times.updated() != null) {
      shown = shown(times.updated(), true, times.stamps(), lines);
      shown = shown == null ? further(times.updated(), true, times.stamps(), lines, page) : shown;
      shown = shown == null && times.updated().stamp().position() != null ? times.updated() : shown;
    }
    shown = shown == null && !declared ? published : shown;
    return shown == null ? null : line(shown.stamp(), lines);
  }

  /** The stamp by the headline that shows the same time, else the first that shows the same day; null if none does. */
  private static Dated shown(Dated chosen, boolean updated, List<Dated> stamps, Map<Position, String> lines) {
    Dated shown = null;
    for (Dated dated : stamps) {
      if (isShown(dated.stamp(), lines) && dated.moment().day().equals(chosen.moment().day())) {
        boolean sameTime = dated.moment().minute() == chosen.moment().minute();
        if (sameTime && (shown == null || shown.moment().minute() != chosen.moment().minute())
            || shown == null && dated.stamp().kind() == Kind.UPDATED == updated) {
          shown = dated;
        }
      }
    }
    return shown;
  }

  /**
   * The stamp in a banner or a column by the headline, else the labelled one right after the story, that says no other
   * than the chosen one; null if none does. What an element says to machines is none of the page's lines.
   */
  private static Dated further(Dated chosen, boolean updated, List<Dated> stamps, Map<Position, String> lines,
      Page page) {
    for (Rank rank : new Rank[] {Rank.BESIDE, Rank.FOOT}) {
      for (Dated dated : stamps) {
        if (dated.stamp().rank() == rank && dated.stamp().kind() == Kind.UPDATED == updated
            && (dated.moment().agrees(chosen.moment()) || isInAnotherZone(dated.moment(), chosen.moment()))
            && isLine(line(dated.stamp(), lines), page)) {
          return dated;
        }
      }
    }
    return null;
  }

  /** True for the same day with a clock of the site's own zone beside one of another that the page declares. */
  private static boolean isInAnotherZone(Moment shown, Moment declared) {
    return shown.day().equals(declared.day()) && shown.offset() == null && declared.offset() != null
        && shown.minute() >= 0 && declared.minute() >= 0 && Math.floorMod(shown.minute() - declared.minute(), 60) == 0;
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

  private static boolean isLine(String text, Page page) {
    for (Block block : page.blocks()) {
      if (block.text().equals(text)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The lines of stamps by their very position: to compare lines of the file, it would have to be scanned for each.
   */
  private static Map<Position, String> lines(List<Dated> stamps, Page page) {
    Map<Position, String> lines = new IdentityHashMap<>();
    for (Dated dated : stamps) {
      lines.put(dated.stamp().position(), null);
    }
    for (Block block : page.blocks()) {
      if (lines.containsKey(block.position())) {
        lines.put(block.position(), block.text());
      }
    }
    return lines;
  }

  private static String line(Stamp stamp, Map<Position, String> lines) {
    String line = lines.get(stamp.position());
    return line != null && line.length() <= LONGEST_LINE && !isEmptyMark(line) ? line : stamp.raw();
  }
}
