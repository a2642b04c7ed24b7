package io.github.pressclip.find.byline.credit;

import io.github.pressclip.find.byline.name.LostSpace;
import io.github.pressclip.find.byline.name.PersonName;
import java.util.ArrayList;
import java.util.List;

/** The dates among the words of a credit, whose marks and months are none of its names. */
final class CreditDates {
  private CreditDates() {}

  /**
   * The words with a bar in place of each date as Americans write it: the comma of "July 30, 2019" would end a name.
   */
  static List<String> without(List<String> words) {
    List<String> undated = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      if (i > 0 && i + 1 < words.size() && isDay(words.get(i)) && isYear(words.get(i + 1))) {
        // A date that lost its space ends a name and begins one: "Ann SmithNovember 20, 2007", "Ann Smith/May 1, 2020",
        // "Nov 20, 2007Ann Smith".
        String month = undated.remove(undated.size() - 1);
        int stroke = month.indexOf('/');
        int glued = stroke > 0 ? stroke : LostSpace.in(month);
        if (glued > 0) {
          undated.add(month.substring(0, glued));
        }
        if (beginsWithName(undated)) {
          break; // what follows a name and a date are topics: "Ann Smith | Dec 30, 2025 | Indoor Plants"
        }
        undated.add("|");
        i++;
        String behind = words.get(i).substring(CreditWords.YEAR);
        if (!behind.isEmpty() && Character.isLetter(behind.charAt(0))) {
          undated.add(behind);
        }
      } else {
        undated.add(words.get(i));
      }
    }
    return undated;
  }

  private static boolean beginsWithName(List<String> words) {
    return words.size() > 1 && PersonName.is(words.get(0) + ' ' + words.get(1).replace(",", ""), false);
  }

  /** True for the day of a month with a comma behind it. */
  private static boolean isDay(String word) {
    return word.length() <= 3 && Character.isDigit(word.charAt(0)) && word.endsWith(",");
  }

  private static boolean isYear(String word) {
    return word.length() >= CreditWords.YEAR && Character.isDigit(word.charAt(0))
        && Character.isDigit(word.charAt(CreditWords.YEAR - 1));
  }

  /**
   * The index of the first word of a date with a number: that of the month before it, "December 2", if one may be
   * there, or of a weekday in small letters, "wo 31 jan".
   */
  static int start(List<String> words, int number) {
    if (number > 2 && Character.isLowerCase(words.get(number - 1).charAt(0))) {
      return number - 1;
    }
    if (number > 2 && PersonName.isMonth(words.get(number - 1))) {
      return number - 1; // "Ann Smith Dec 21st, 2018"
    }
    if (words.get(number).length() > 3) {
      return number; // a date in numbers, a year, a time
    }
    if (number > 2 && words.get(number - 2).endsWith(".")) {
      return number; // the mark of a footnote: "Ann B. Smith 1"
    }
    String next = number + 1 < words.size() ? words.get(number + 1) : "";
    boolean dayFirst = !next.isEmpty() && (Character.isLetter(next.charAt(0))
        || words.get(number).endsWith(".") && CreditWords.hasDigit(next)); // "Ann Smith 4. 2. 2022"
    return !dayFirst && number > 2 ? number - 1 : number;
  }
}
