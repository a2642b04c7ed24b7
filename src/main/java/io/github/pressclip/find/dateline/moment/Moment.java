package io.github.pressclip.find.dateline.moment;

import io.github.pressclip.find.dateline.date.Day;

/**
 * A day, with the time of day and the offset as far as they are known.
 *
 * @param day the day
 * @param minute minutes since midnight; -1 when no time is known
 * @param offset minutes east of UTC; null when the zone isn't known
 */
public record Moment(Day day, int minute, Integer offset) {
  /** Minutes: the clocks of the world lie between twelve hours behind UTC and fourteen before. */
  static final int WEST = -12 * 60;

  static final int EAST = 14 * 60;

  /** A day without a time. */
  static Moment of(Day day) {
    return new Moment(day, -1, null);
  }

  /** True when both say the same as far as both say anything. */
  public boolean agrees(Moment other) {
    return day.equals(other.day) && (minute < 0 || other.minute < 0 || minute == other.minute);
  }

  /** True when both say the same; the equals that a record generates takes longer to link than a page to read. */
  boolean isSame(Moment other) {
    boolean zone = offset == null ? other.offset == null : offset.equals(other.offset);
    return day.equals(other.day) && minute == other.minute && zone;
  }

  /**
   * True when this moment lies before the other in every reading of what they leave open: a time, a zone. Where neither
   * names its zone, it's the same one.
   */
  boolean isBefore(Moment other) {
    boolean local = offset == null && other.offset == null;
    return minutes(24 * 60 - 1, local ? 0 : WEST) < other.minutes(0, local ? 0 : EAST);
  }

  private int minutes(int unknownMinute, int unknownOffset) {
    return day.number() * 24 * 60 + (minute < 0 ? unknownMinute : minute) - (offset == null ? unknownOffset : offset);
  }

  /** How much is known: the day, the time, the zone. */
  int precision() {
    return minute < 0 ? 0 : offset == null ? 1 : 2;
  }

  /** ISO 8601 to the minute; UTC is {@code Z}: {@code 2022-10-11T19:41+05:30}, {@code 2022-10-11T14:11Z}. */
  @Override
  public String toString() {
    StringBuilder iso = new StringBuilder(22).append(day);
    if (minute < 0) {
      return iso.toString();
    }
    iso.append('T');
    clock(iso, minute);
    if (offset != null && offset == 0) {
      iso.append('Z');
    } else if (offset != null) {
      iso.append(offset < 0 ? '-' : '+');
      clock(iso, Math.abs(offset));
    }
    return iso.toString();
  }

  private static void clock(StringBuilder into, int minutes) {
    Day.pad(into, minutes / 60);
    into.append(':');
    Day.pad(into, minutes % 60);
  }
}
