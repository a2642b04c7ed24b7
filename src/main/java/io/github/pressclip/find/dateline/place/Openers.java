package io.github.pressclip.find.dateline.place;

import io.github.pressclip.data.DataFile;
import io.github.pressclip.find.dateline.date.Parts;
import io.github.pressclip.find.dateline.date.Weekdays;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words that open paragraphs as places do and are none, from the data file {@code openers.txt}. */
public final class Openers {
  /** Letters; the longest word of a label has fewer. */
  private static final int LONGEST = 40;

  private Openers() {}

  /** The data file, read when first asked and never changed. */
  private static final class Table {
    private static final Set<String> WORDS = new HashSet<>(1024);
    private static final List<String> PHRASES = new ArrayList<>();
    private static final Set<String> ASIAN = new HashSet<>();
    private static final List<String> PAPERS = new ArrayList<>();

    static {
      for (DataFile.Line line : DataFile.lines(Openers.class, "openers.txt")) {
        switch (line.key()) {
          case "before" -> PHRASES.addAll(Parts.of(line.value(), ','));
          case "asia" -> ASIAN.addAll(Parts.of(line.value(), ' '));
          case "paper" -> PAPERS.addAll(Parts.of(line.value(), ' '));
          default -> WORDS.addAll(Parts.of(line.value(), ' '));
        }
      }
    }
  }

  /** True when a name has a word that no name of a place has, a day of the week among them. */
  public static boolean isLabel(String name) {
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      if (i == name.length() || " ,/-".indexOf(name.charAt(i)) >= 0) {
        String word = name.substring(start, i);
        if (word.length() <= LONGEST
            && (Table.WORDS.contains(word.toUpperCase(Locale.ROOT)) || word.length() > 3 && isDay(word))) {
          return true;
        }
        start = i + 1;
      }
    }
    return false;
  }

  /** A day of the week, or a part of one in German: Freitag, Freitagabend. */
  private static boolean isDay(String word) {
    int tag = 0;
    while (tag < word.length() && !word.regionMatches(true, tag, "tag", 0, 3)) {
      tag++;
    }
    return Weekdays.of(word) >= 0 || tag > 3 && tag < word.length() && Weekdays.of(word.substring(0, tag + 3)) >= 0;
  }

  /** True for what credits a picture or an interview in brackets of East Asia: 사진, 写真. */
  public static boolean isAsianLabel(String name) {
    return Table.ASIAN.contains(name);
  }

  /** True for a name that ends as those of papers do: 은하뉴스, 汐見新聞. */
  public static boolean isAsianPaper(String name) {
    for (String end : Table.PAPERS) {
      if (name.endsWith(end)) {
        return true;
      }
    }
    return false;
  }

  /** The end of a phrase of the byline that starts there, with the space after it; the start itself if none does. */
  public static int afterPhrase(String text, int start) {
    if (start + 1 >= text.length() || !Character.isUpperCase(text.charAt(start + 1))) {
      return start;
    }
    for (String phrase : Table.PHRASES) {
      int end = start + phrase.length();
      if (text.regionMatches(start, phrase, 0, phrase.length()) && end < text.length() && text.charAt(end) == ' ') {
        return end + 1;
      }
    }
    return start;
  }
}
