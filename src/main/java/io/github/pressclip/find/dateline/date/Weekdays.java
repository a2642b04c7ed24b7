package io.github.pressclip.find.dateline.date;

import io.github.pressclip.data.DataFile;
import io.github.pressclip.page.Lower;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of the days of the week in many languages, from the data file {@code weekdays.txt}. */
public final class Weekdays {
  private Weekdays() {}

  private static final class Names {
    private static final Map<String, Integer> BY_NAME = read();

    private static Map<String, Integer> read() {
      Map<String, Integer> names = new HashMap<>();
      for (DataFile.Line line : DataFile.lines(Weekdays.class, "weekdays.txt")) {
        List<String> days = Parts.of(line.value(), '|');
        for (int day = 0; day < days.size(); day++) {
          for (String name : Parts.of(days.get(day), ' ')) {
            names.putIfAbsent(name, day);
          }
        }
      }
      return Map.copyOf(names);
    }
  }

  /** The end of the name of a day, of four letters or more, that starts there; -1 if none does. */
  public static int at(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end - start > 3 && of(text.substring(start, end)) >= 0 ? end : -1;
  }

  /** The day that the word before a date names, "Thu, 06/08/2023"; -1 if it names none. */
  public static int before(String text, int date) {
    int end = date;
    while (end > 0 && ", .".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start == end ? -1 : of(text.substring(start, end));
  }

  /** 0 for Monday to 6 for Sunday; -1 if the word names no day. */
  public static int of(String word) {
    int end = word.length();
    while (end > 0 && ".,".indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    Integer day = Names.BY_NAME.get(Lower.of(word.substring(0, end)));
    return day == null ? -1 : day;
  }
}
