package io.github.pressclip.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.pressclip.article.Dateline;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The dateline that a story is known to have.
 *
 * @param place the place, as written
 * @param month the month, from 1
 * @param day the day of the month
 */
record TrueDateline(String place, int month, int day) {
  /** As Reuters-21578 has them: {@code BOISE, Idaho, March 12 -}. */
  private static final Pattern LINE = Pattern.compile(
      "^[^\\p{L}\\p{N}_]*(.+?),?\\s+-?\\s*([A-Za-z]{3,9})\\.?\\s+(\\d{1,2})\\s*,?\\s*(?:Reuter)?\\s*-*\\s*$");

  /** Names of the months, English and Spanish. */
  private static final List<List<String>> MONTHS = List.of(
      List.of("jan", "january", "ene", "enero"), List.of("feb", "february", "febrero"),
      List.of("mar", "march", "marzo"), List.of("apr", "april", "abr", "abril"), List.of("may", "mayo"),
      List.of("jun", "june", "junio"), List.of("jul", "july", "julio"), List.of("aug", "august", "ago", "agosto"),
      List.of("sep", "sept", "september", "septiembre"), List.of("oct", "october", "octubre"),
      List.of("nov", "november", "noviembre"), List.of("dec", "december", "dic", "diciembre"));

  /** The dateline in a line of truth, in parts or as written; null if it has none that can be read. */
  static TrueDateline of(JsonNode truth) {
    if (truth.has("place")) {
      return of(truth.path("place").asText(), truth.path("month").asText(), truth.path("day").asInt());
    }
    Matcher line = LINE.matcher(truth.path("dateline").asText("").strip());
    return line.find() ? of(line.group(1), line.group(2), Integer.parseInt(line.group(3))) : null;
  }

  /** Whether a dateline has this place, letters and digits compared without case; null has none. */
  boolean isPlaceOf(Dateline found) {
    return found != null && Words.folded(found.place()).equals(Words.folded(place));
  }

  /** Whether a dateline has this month and day, whatever its year; null has none. */
  boolean isDayOf(Dateline found) {
    return found != null && found.date() != null && found.date().endsWith(date().substring(2));
  }

  /** Month and day as a dateline without a year has them, {@code --10-11}. */
  String date() {
    return String.format(Locale.ROOT, "--%02d-%02d", month, day);
  }

  private static TrueDateline of(String place, String month, int day) {
    String name = month.toLowerCase(Locale.ROOT).replaceFirst("\\.+$", "");
    for (int i = 0; i < MONTHS.size(); i++) {
      if (MONTHS.get(i).contains(name)) {
        return new TrueDateline(place, i + 1, day);
      }
    }
    return null;
  }
}
