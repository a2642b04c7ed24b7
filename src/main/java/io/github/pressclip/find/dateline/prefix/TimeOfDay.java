package io.github.pressclip.find.dateline.prefix;

import io.github.pressclip.find.dateline.date.Cursor;

/** Passes over the time that some agencies print behind the day of a dateline: ", 10:20 — ", " / 10:30 am (". */
final class TimeOfDay {
  private TimeOfDay() {}

  /** The end of the time that starts there, marks and spaces before it passed over; -1 if none does. */
  static int endAt(String text, int start) {
    Cursor cursor = new Cursor(text, start);
    while (" ,/".indexOf(cursor.peek()) >= 0 && !cursor.ended()) {
      cursor.take(cursor.peek());
    }
    int from = cursor.at();
    int hour = cursor.number(2);
    boolean marked = hour >= 0 && hour < 25 && from > start
        && (cursor.take(':') || cursor.take('.') || cursor.take('h'));
    int second = cursor.at();
    if (!marked || cursor.number(2) < 0 || cursor.at() - second != 2 || Character.isLetterOrDigit(cursor.peek())) {
      return -1;
    }
    int end = cursor.at();
    cursor.spaces();
    return switch (cursor.word()) {
      case "am", "pm", "AM", "PM", "Uhr", "hrs" -> cursor.at();
      default -> end;
    };
  }
}
