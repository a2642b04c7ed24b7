package io.github.pressclip.find.dateline.moment;

import io.github.pressclip.find.dateline.date.Cursor;
import io.github.pressclip.find.dateline.date.Day;
import io.github.pressclip.find.dateline.moment.Chooser.Dated;
import io.github.pressclip.find.dateline.stamp.Stamp;
import io.github.pressclip.find.dateline.stamp.Stamp.Kind;
import io.github.pressclip.find.evidence.Evidence;
import io.github.pressclip.page.Metadata;
import io.github.pressclip.page.OwnAddress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Knows when archives copied a page, from the addresses of the copies, {@code /web/20250603101512/https://…}: archives
 * declare that moment as the page's, and it tells nothing of the story. A day alone proves nothing, for a page is often
 * copied on the day on which it comes out.
 */
public final class CopyMoments {
  /** What may stand between the numbers of a moment. */
  private static final String MARKS = ".-/_:T";

  /** The first year of which an archive of the web has copies. */
  private static final int FIRST_YEAR = 1990;

  private static final int HOURS = 24;

  private static final int MINUTES = 60;

  /** The moments in minutes, UTC. */
  private final Set<Long> moments = new HashSet<>();

  /**
   * Reads the addresses that name a page.
   *
   * @param address the address it was scraped from; null if none is known
   */
  public static CopyMoments of(Metadata metadata, String address) {
    CopyMoments moments = new CopyMoments();
    for (String one : new String[] {address, metadata.canonical(), metadata.first("og:url")}) {
      String archive = OwnAddress.before(one);
      for (int at = 0; archive != null && at < archive.length(); at++) {
        if (Character.isDigit(archive.charAt(at)) && (at == 0 || !Character.isLetterOrDigit(archive.charAt(at - 1)))) {
          moments.add(new Cursor(archive, at));
        }
      }
    }
    return moments;
  }

  /** Takes the moment to the minute that begins at a place, {@code 20250603101512}, {@code 2025.06.03-1015}. */
  private void add(Cursor cursor) {
    int year = number(cursor, 4);
    int month = number(cursor, 2);
    int date = number(cursor, 2);
    int hour = number(cursor, 2);
    int minute = number(cursor, 2);
    boolean whole = !Character.isDigit(cursor.peek()) || number(cursor, 2) >= 0 && !Character.isDigit(cursor.peek());
    Day day = year < FIRST_YEAR ? null : Day.of(year, month, date);
    if (whole && day != null && hour >= 0 && hour < HOURS && minute >= 0 && minute < MINUTES) {
      moments.add(minutes(new Moment(day, hour * MINUTES + minute, 0)));
    }
  }

  /** A number of just so many digits, with the mark behind it; -1 if none follows. */
  private static int number(Cursor cursor, int digits) {
    int start = cursor.at();
    int number = cursor.number(digits);
    int end = cursor.at();
    if (!cursor.ended() && MARKS.indexOf(cursor.peek()) >= 0) {
      cursor.to(end + 1);
    }
    return end - start == digits ? number : -1;
  }

  /** True for the very minute of a copy; a clock without a zone may be that of UTC. */
  private boolean have(Moment moment) {
    return moment.minute() >= 0 && moments.contains(minutes(moment));
  }

  private static long minutes(Moment moment) {
    int offset = moment.offset() == null ? 0 : moment.offset();
    return (long) HOURS * MINUTES * moment.day().number() + moment.minute() - offset;
  }

  /** The stamps that don't tell when the page was copied. */
  List<Dated> takenOff(List<Dated> stamps) {
    if (moments.isEmpty()) {
      return stamps;
    }
    List<Dated> others = new ArrayList<>();
    for (Dated dated : stamps) {
      if (!have(dated.moment())) {
        others.add(dated);
      }
    }
    return others;
  }

  /** Why the others of them lost. */
  List<Evidence> evidence(List<Dated> stamps) {
    List<Evidence> lost = new ArrayList<>();
    for (Dated dated : stamps) {
      Stamp stamp = dated.stamp();
      if (have(dated.moment())) {
        String field = stamp.kind() == Kind.UPDATED ? "dateline.updated" : "dateline.published";
        String reason = stamp.rank().source() + ": the moment at which an archive copied the page";
        lost.add(new Evidence(field, dated.moment().toString(), false, reason, stamp.position()));
      }
    }
    return lost;
  }
}
