package io.github.pressclip.find.dateline.prefix;

import io.github.pressclip.find.dateline.date.Cursor;
import io.github.pressclip.find.dateline.date.DateScanner;
import io.github.pressclip.find.dateline.date.DateText;
import io.github.pressclip.find.dateline.place.Agencies;
import io.github.pressclip.find.dateline.place.Openers;

/** Reads the datelines of Chinese, Japanese and Korean papers: brackets, equals signs, and no spaces between words. */
final class EastAsianPrefix {
  private static final String OPENING = "(（【[〔［";
  private static final String CLOSING = ")）】]〕］";

  /** The longest text in such brackets, in characters. */
  private static final int LONGEST = 48;

  /** How far behind the brackets a Korean reporter's name and its equals sign may stand. */
  private static final int REPORTER = 30;

  /** Letters above it are as wide as Chinese signs: ＣＮＮ. */
  private static final char WIDE = '\uff00';

  private final DateScanner dates;
  private final Agencies agencies;
  private final EastAsianWire wire;

  EastAsianPrefix(DateScanner dates, Agencies agencies) {
    this.dates = dates;
    this.agencies = agencies;
    this.wire = new EastAsianWire(dates, agencies);
  }

  /** The dateline that starts exactly there; null if none of these forms does. */
  Prefix read(String text, int start) {
    int open = OPENING.indexOf(text.charAt(start));
    if (open < 0) {
      return !Character.isIdeographic(text.charAt(start)) ? null
          : isReported(text, start) ? reported(text) : wire.filed(text, start);
    }
    int close = text.indexOf(CLOSING.charAt(open), start);
    if (close < 0 || close - start > LONGEST) {
      return null;
    }
    String inside = text.substring(start + 1, close).strip();
    int equals = Math.max(inside.indexOf('='), inside.indexOf('＝'));
    Prefix prefix = equals > 0 ? paired(inside, equals) : spaced(inside);
    if (prefix == null) {
      return null;
    }
    return new Prefix(prefix.place(), prefix.agency(), prefix.date(), behind(text, close + 1), prefix.reason());
  }

  /** 記者甲／某地報導, a line of its own. */
  private static boolean isReported(String text, int start) {
    return start == 0 && text.length() <= LONGEST / 2 && text.startsWith("記者")
        && (text.endsWith("報導") || text.endsWith("報道"));
  }

  private Prefix reported(String text) {
    Prefix prefix = spaced(text);
    return prefix == null ? null
        : new Prefix(prefix.place(), prefix.agency(), prefix.date(), text.length(), prefix.reason());
  }

  /** 서울=연합뉴스, ソウル＝記者, AFP=時事: a place or an agency, and who reports. */
  private Prefix paired(String inside, int equals) {
    String left = inside.substring(0, equals).strip();
    String right = inside.substring(equals + 1).strip();
    if (left.isEmpty() || right.isEmpty() || !isEastAsian(inside)) {
      return null;
    }
    if (agencies.knows(left)) {
      return new Prefix(null, inside, null, 0, "agencies in brackets");
    }
    if (Openers.isAsianLabel(left)) {
      return null;
    }
    if (Openers.isAsianPaper(left)) {
      return new Prefix(null, left, null, 0, "a paper and a reporter in brackets");
    }
    int space = left.lastIndexOf(' ');
    if (space > 0 && agencies.knows(left.substring(space + 1))) {
      return new Prefix(left.substring(0, space), inside.substring(space + 1), null, 0,
          "a place and agencies in brackets");
    }
    return new Prefix(left, agencies.knows(right) ? right : null, null, 0, "a place and a reporter in brackets");
  }

  /** 某地共同, 東京 12日 ロイター, 4月5日 AFP, 記者甲／某地報導. */
  private Prefix spaced(String inside) {
    int report = Math.max(inside.indexOf("報導"), inside.indexOf("报道"));
    report = report > 0 && inside.startsWith("即時", report - 2) ? report - 2 : report;
    int stroke = Math.max(inside.indexOf('／'), inside.indexOf('/'));
    if (report > 0 && stroke > 0 && stroke < report && inside.startsWith("記者")) {
      return new Prefix(inside.substring(stroke + 1, report), null, null, 0, "a reporter and a place in brackets");
    }
    Prefix wired = wire.inBrackets(inside);
    if (wired != null) {
      return wired;
    }
    for (int at = 0; at < inside.length(); at++) {
      String agency = inside.substring(at);
      if (agencies.knows(agency) && (at == 0 || isEastAsian(inside))) {
        String before = inside.substring(0, at).strip();
        if (at == 0 && (isEastAsian(agency) || agency.charAt(0) > WIDE)) {
          return new Prefix(null, agency, null, 0, "an agency in brackets");
        }
        DateText date = null;
        int day = 0;
        while (day < before.length() && !Character.isDigit(before.charAt(day))) {
          day++;
        }
        if (day < before.length()) {
          date = dates.at(before, day);
          date = date != null || !before.endsWith("日") ? date
              : DateText.dayAlone(day, day, new Cursor(before, day).number(2));
          before = before.substring(0, day).strip();
        }
        return before.isEmpty() && date == null ? null
            : new Prefix(before.isEmpty() ? null : before, agency, date, 0, "a place and an agency in brackets");
      }
    }
    return null;
  }

  /** The start of the story behind a closing bracket: reporters, in brackets or before a sign, are left out. */
  static int behind(String text, int from) {
    Cursor cursor = new Cursor(text, from);
    cursor.spaces();
    int open = OPENING.indexOf(cursor.peek());
    if (open >= 0 && text.startsWith("记者", cursor.at() + 1) || open >= 0 && text.startsWith("記者", cursor.at() + 1)) {
      int close = text.indexOf(CLOSING.charAt(open), cursor.at());
      cursor.to(close < 0 ? cursor.at() : close + 1);
    }
    int equals = text.indexOf('=', cursor.at());
    if (equals >= 0 && equals - cursor.at() <= REPORTER) {
      String reporter = text.substring(cursor.at(), equals);
      cursor.to(reporter.contains("기자") || reporter.contains("특파원") ? equals + 1 : cursor.at());
    }
    while (!cursor.ended() && " -–—:：，　".indexOf(cursor.peek()) >= 0) {
      cursor.take(cursor.peek());
    }
    return cursor.at();
  }

  static boolean isEastAsian(String text) {
    for (int i = 0; i < text.length(); i++) {
      Character.UnicodeScript script = Character.UnicodeScript.of(text.charAt(i));
      if (script == Character.UnicodeScript.HAN || script == Character.UnicodeScript.HANGUL
          || script == Character.UnicodeScript.KATAKANA || script == Character.UnicodeScript.HIRAGANA) {
        return true;
      }
    }
    return false;
  }
}
