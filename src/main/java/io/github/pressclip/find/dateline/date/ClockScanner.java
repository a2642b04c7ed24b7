package io.github.pressclip.find.dateline.date;

/** Reads the time of day that stands after or before a date. */
public final class ClockScanner {
  /** How many characters of punctuation and small words may stand between a date and its time. */
  private static final int GAP = 14;

  private static final char FIRST_ARABIC = 'ء';

  private static final char LAST_ARABIC = 'ي';

  private ClockScanner() {}

  /** The time after a place of a text; null if none follows closely. */
  public static Clock after(String text, int from) {
    int limit = Math.min(text.length(), from + GAP);
    int letters = 0;
    for (int at = from; at < limit; at++) {
      char c = text.charAt(at);
      if (Character.isDigit(c)) {
        return inHalf(text.substring(from, at), at(text, at));
      }
      letters = Character.isLetter(c) ? letters + 1 : 0;
      if (letters > 5) {
        return null;
      }
    }
    return null;
  }

  /** The time in the half of the day that is named before it in East Asia: 午後3時, 오후 3:05. */
  private static Clock inHalf(String before, Clock clock) {
    boolean afternoon = before.contains("午後") || before.contains("下午") || before.contains("오후");
    boolean morning = before.contains("午前") || before.contains("上午") || before.contains("오전");
    if (clock == null || afternoon == morning || clock.minute() >= 13 * 60) {
      return clock;
    }
    return new Clock(clock.minute() % (12 * 60) + (afternoon ? 12 * 60 : 0), clock.offset(), clock.zone());
  }

  /** The time that ends shortly before a place of a text: "7:58 AM ET, Sat September 3, 2022"; null if none does. */
  public static Clock before(String text, int to) {
    for (int at = Math.max(0, to - 26); at < to - 3; at++) {
      if (Character.isDigit(text.charAt(at)) && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))) {
        Clock clock = at(text.substring(0, to), at);
        if (clock != null) {
          return clock;
        }
      }
    }
    return null;
  }

  /** The time that starts exactly there: 19:41, 7.41 pm, 19h41, 6h, 19 Uhr, 14:11:00.000+02:00; null if none does. */
  static Clock at(String text, int start) {
    Cursor cursor = new Cursor(text, start);
    int hour = cursor.number(2);
    if (hour < 0 || hour > 24 || Character.isDigit(cursor.peek())) {
      return null;
    }
    int minute = 0;
    char mark = cursor.peek();
    boolean marked = ":.hH時时시點点".indexOf(mark) >= 0 && Character.isDigit(cursor.peek(1))
        || "時时시點点".indexOf(mark) >= 0 && mark != '\0'
        || (mark == 'h' || mark == 'H') && !Character.isLetterOrDigit(cursor.peek(1)); // "à 6h"
    if (marked) {
      cursor.take(mark);
      cursor.spaces();
      int from = cursor.at();
      minute = cursor.number(2);
      if (minute < 0) {
        minute = 0;
      } else if (cursor.at() - from != 2 && mark != '時' && mark != '시' || minute > 59
          || Character.isDigit(cursor.peek())) {
        return null;
      }
      seconds(cursor);
    }
    int beforeHalf = cursor.at();
    cursor.spaces();
    int half = half(cursor);
    if (half < 0) {
      cursor.to(beforeHalf);
      if (!marked) {
        cursor.spaces();
        if (!"uhr".equalsIgnoreCase(cursor.word())) {
          return null;
        }
      }
    } else if (hour <= 12) {
      hour = hour % 12 + 12 * half;
    }
    if (hour == 24) {
      hour = 0;
    }
    return zoned(cursor, 60 * hour + minute);
  }

  private static void seconds(Cursor cursor) {
    int at = cursor.at();
    if ((cursor.take(':') || cursor.take('.')) && cursor.number(2) >= 0) {
      if (cursor.take('.') || cursor.take(',')) {
        cursor.number(9);
      }
    } else {
      cursor.to(at);
    }
  }

  /** 0 for a.m., 1 for p.m., -1 for neither. */
  private static int half(Cursor cursor) {
    char first = Character.toLowerCase(cursor.peek());
    if (first != 'a' && first != 'p') {
      return first < FIRST_ARABIC || first > LAST_ARABIC ? -1 : arabic(cursor);
    }
    int next = cursor.peek(1) == '.' ? cursor.peek(2) == ' ' ? 3 : 2 : 1; // "p. m." is Spanish
    if (Character.toLowerCase(cursor.peek(next)) != 'm' || Character.isLetter(cursor.peek(next + 1))) {
      return -1;
    }
    cursor.to(cursor.at() + next + 1);
    cursor.take('.');
    return first == 'p' ? 1 : 0;
  }

  /** The same in Arabic, 7:41 م, 7:41 مساءً, and in Persian, 7:41 ب.ظ. */
  private static int arabic(Cursor cursor) {
    String word = cursor.word();
    boolean persian = cursor.peek() == '.' && cursor.peek(1) == 'ظ';
    if (persian) {
      cursor.take('.');
      cursor.take('ظ');
    }
    return switch (word) {
      case "م", "مساء", "مساءً" -> 1;
      case "ص", "صباحا", "صباحاً", "صباحًا" -> 0;
      case "ب" -> persian ? 1 : -1;
      case "ق" -> persian ? 0 : -1;
      default -> -1;
    };
  }

  private static Clock zoned(Cursor cursor, int minute) {
    cursor.spaces();
    cursor.take('(');
    int start = cursor.at();
    String letters = cursor.word();
    if (letters.equalsIgnoreCase("uhr")) {
      cursor.spaces();
      cursor.take('(');
      start = cursor.at();
      letters = cursor.word();
    }
    boolean universal = letters.equals("GMT") || letters.equals("UTC");
    if (letters.isEmpty() || universal) {
      if (universal && cursor.peek() == ' ' && "+-".indexOf(cursor.peek(1)) >= 0) {
        cursor.take(' ');
      }
      Integer offset = offset(cursor);
      if (offset != null) {
        return new Clock(minute, offset, null);
      }
      return new Clock(minute, universal ? 0 : null, null);
    }
    if (letters.equals("Z")) {
      return new Clock(minute, 0, null);
    }
    boolean zone = letters.length() >= 2 && letters.length() <= 4
        && Capitals.are(cursor.text(), start, cursor.at());
    return new Clock(minute, null, zone ? letters : null);
  }

  private static Integer offset(Cursor cursor) {
    char sign = cursor.peek();
    if (sign != '+' && sign != '-' && sign != '−') {
      return null;
    }
    cursor.take(sign);
    int hours = cursor.number(2);
    if (hours < 0 || hours > 14) {
      return null;
    }
    cursor.take(':');
    int minutes = Math.max(0, cursor.number(2));
    if (minutes > 59) {
      return null;
    }
    return (sign == '+' ? 1 : -1) * (60 * hours + minutes);
  }
}
