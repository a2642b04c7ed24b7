package io.github.pressclip.find.dateline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words that open paragraphs as places do and are none, from the data file {@code openers.txt}. */
final class Openers {
  private final Set<String> words = new HashSet<>();
  private final List<String> phrases = new ArrayList<>();

  /** Reads the data file when first asked. */
  private void read() {
    if (!words.isEmpty()) {
      return;
    }
    for (Lines.Line line : Lines.of("openers.txt")) {
      if (line.key().equals("before")) {
        phrases.addAll(Lines.split(line.value(), ','));
      } else {
        words.addAll(Lines.split(line.value(), ' '));
      }
    }
  }

  /** True when a name has a word that no name of a place has, a day of the week among them. */
  boolean isLabel(String name) {
    read();
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      if (i == name.length() || " ,/".indexOf(name.charAt(i)) >= 0) {
        String word = name.substring(start, i);
        if (words.contains(word.toUpperCase(Locale.ROOT)) || word.length() > 3 && Weekdays.of(word) >= 0) {
          return true;
        }
        start = i + 1;
      }
    }
    return false;
  }

  /** The end of a phrase of the byline that starts there, with the space after it; the start itself if none does. */
  int afterPhrase(String text, int start) {
    if (start + 1 >= text.length() || !Character.isUpperCase(text.charAt(start + 1))) {
      return start;
    }
    read();
    for (String phrase : phrases) {
      int end = start + phrase.length();
      if (text.regionMatches(start, phrase, 0, phrase.length()) && end < text.length() && text.charAt(end) == ' ') {
        return end + 1;
      }
    }
    return start;
  }
}
