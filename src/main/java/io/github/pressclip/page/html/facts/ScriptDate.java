package io.github.pressclip.page.html.facts;

import io.github.pressclip.page.Lower;
import java.util.List;

/**
 * The moment of publication that the scripts of a page carry as data, for programs to draw or to count the page by,
 * where the page declares none. It is known by its key, which says "publish" or "publication" in some way: {@code
 * "published_at": "2025-03-04T07:00"}, {@code publicationDate:"2025-03-04"}. Of a page whose scripts name several days,
 * none is taken, for they carry other stories as well. (Of public pages that declare no date and whose true day is
 * known, 6 of 6 whose scripts name a single day name that one.)
 */
final class ScriptDate {
  /** Part of "publish", "published", "publication", "publicado", "publié", with any case at its start. */
  private static final String STEM = "ubli";

  /** Keys with these in them speak of something else: unpublished, last published, republished, until when. */
  private static final String[] OTHERS = {"unpub", "last", "republ", "until", "expir", "end"};

  /** Longer keys and values are no dates, in characters. */
  private static final int LONGEST = 40;

  /** Characters of a day: 2025-03-04. */
  static final int DAY = 10;

  private ScriptDate() {}

  /** The moment as written; null where no script names one, or several days are named. */
  static String of(List<String> scripts) {
    String found = null;
    for (String script : scripts) {
      for (int at = script.indexOf(STEM); at >= 0; at = script.indexOf(STEM, at + STEM.length())) {
        String value = value(script, at);
        if (value != null && found != null && !found.regionMatches(0, value, 0, DAY)) {
          return null;
        }
        found = found == null ? value : found;
      }
    }
    return found;
  }

  /** The moment that the key around an index has; null if it has none. */
  private static String value(String script, int stem) {
    int start = stem;
    while (start > 0 && stem - start < LONGEST && isKey(script.charAt(start - 1))) {
      start--;
    }
    int end = stem;
    while (end < script.length() && end - stem < LONGEST && isKey(script.charAt(end))) {
      end++;
    }
    int value = skip(script, skip(script, end, "\\\"' "), ": ");
    int quote = skip(script, value, "\\\"'");
    int close = quote;
    while (close < script.length() && close - quote < LONGEST && "\\\"'".indexOf(script.charAt(close)) < 0) {
      close++;
    }
    String moment = script.substring(quote, close);
    return quote > value && value > end && isDay(moment) && !isOther(script.substring(start, end)) ? moment : null;
  }

  private static boolean isKey(char c) {
    return c < 128 && Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
  }

  private static int skip(String script, int from, String marks) {
    int at = from;
    while (at < script.length() && at - from < LONGEST && marks.indexOf(script.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static boolean isOther(String key) {
    String lower = Lower.of(key);
    for (String other : OTHERS) {
      if (lower.contains(other)) {
        return true;
      }
    }
    return false;
  }

  /** True for a text that begins with a day as machines write it. */
  static boolean isDay(String text) {
    if (text.length() < DAY) {
      return false;
    }
    for (int i = 0; i < DAY; i++) {
      char c = text.charAt(i);
      boolean mark = i == 4 || i == 7;
      if (mark ? c != '-' : c < '0' || c > '9') {
        return false;
      }
    }
    return true;
  }
}
