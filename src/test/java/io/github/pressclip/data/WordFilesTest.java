package io.github.pressclip.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pressclip.find.dateline.date.Months;
import io.github.pressclip.find.dateline.moment.Moment;
import io.github.pressclip.find.dateline.place.Agencies;
import io.github.pressclip.find.dateline.stamp.Stamp;
import io.github.pressclip.find.quotes.word.Lexicon;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the files of words hold: each word once under its key, and none that the reader of the file can't match. */
class WordFilesTest {
  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "es", "fr", "it", "nl", "pt", "ru"})
  void aWordOfALanguageStandsOnceUnderItsKey(String language) {
    for (DataFile.Line line : once(Lexicon.class, language + ".txt")) {
      assertEquals(line.value().toLowerCase(Locale.ROOT), line.value(), "the words of a text are compared in small letters");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"agencies.txt", "labels.txt", "months.txt", "weekdays.txt", "zones.txt", "placewords.txt"})
  void aWordOfDatelinesStandsOnceUnderItsKey(String file) {
    once(owner(file), file);
  }

  /** A class of the package that reads a file. */
  private static Class<?> owner(String file) {
    return switch (file) {
      case "months.txt", "weekdays.txt" -> Months.class;
      case "labels.txt" -> Stamp.class;
      case "zones.txt" -> Moment.class;
      default -> Agencies.class;
    };
  }

  @Test
  void noLabelOfAStampIsLongerThanWhatIsLookedAt() {
    for (DataFile.Line line : DataFile.lines(Stamp.class, "labels.txt")) {
      for (String label : line.value().split(", *")) {
        assertTrue(label.length() <= 30, label);
      }
    }
  }

  @Test
  void aWordThatOpensAParagraphIsInCapitals() {
    for (DataFile.Line line : once(Agencies.class, "openers.txt")) {
      boolean words = !Set.of("before", "asia", "paper").contains(line.key());
      assertEquals(words ? line.value().toUpperCase(Locale.ROOT) : line.value(), line.value());
      assertTrue(!words || line.value().indexOf('-') < 0, "the parts of a word with a hyphen are read by themselves");
    }
  }

  /** The lines of a file, which must hold no word twice under one key. */
  private static Iterable<DataFile.Line> once(Class<?> owner, String file) {
    Set<String> seen = new HashSet<>();
    for (DataFile.Line line : DataFile.lines(owner, file)) {
      boolean spaced = line.key().startsWith("trait") || file.equals("openers.txt") && !line.key().equals("before");
      for (String word : line.value().split(spaced ? " +" : " *, *")) {
        assertTrue(seen.add(line.key() + ": " + word), line.key() + ": " + word);
      }
    }
    return DataFile.lines(owner, file);
  }
}
