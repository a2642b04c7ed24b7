package io.github.pressclip.find.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Cases by language, from the tables {@code quotes-XX.txt}: a line with the paragraphs of a text, " ¶ " between them,
 * then a line {@code = speaker | cue | quote} for each quote that must be found, "-" for what is null; a blank line ends
 * a case.
 */
class QuoteTableTest {

  record Case(String language, String text, List<String> quotes) {
    @Override
    public String toString() {
      return language + ": " + text;
    }
  }

  static Stream<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    for (String language : List.of("en", "de", "es", "fr", "it", "pt", "nl", "ru")) {
      cases.addAll(read(language));
    }
    return cases.stream();
  }

  private static List<Case> read(String language) throws IOException {
    try (InputStream in = QuoteTableTest.class.getResourceAsStream("quotes-" + language + ".txt")) {
      String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<Case> cases = new ArrayList<>();
      for (String block : table.split("\n\n+")) {
        List<String> lines = block.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
        if (!lines.isEmpty()) {
          cases.add(new Case(language, lines.get(0), lines.subList(1, lines.size())));
        }
      }
      return cases;
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void findsWhoSaidWhat(Case one) {
    List<String> found = new ArrayList<>();
    for (Run run : QuoteFinder.find(List.of(one.text().split(" ¶ ")), Set.of(), one.language())) {
      if (run.quote() != null) {
        found.add("= " + orDash(run.quote().speaker()) + " | " + orDash(run.quote().cue()) + " | " + run.quote().text());
      }
    }
    assertEquals(String.join("\n", one.quotes()), String.join("\n", found));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void aQuoteBeginsInItsParagraphAtItsMark(Case one) {
    List<String> paragraphs = List.of(one.text().split(" ¶ "));
    for (Run run : QuoteFinder.find(paragraphs, Set.of(), one.language())) {
      String paragraph = paragraphs.get(run.paragraph());
      String first = run.text().split("\\s+")[0];
      assertTrue(paragraph.substring(run.offset()).contains(first), run.text());
      if (run.quote() != null) {
        assertEquals(run.paragraph(), run.quote().paragraph());
        for (String word : run.quote().text().split("\\s+")) {
          assertTrue(String.join(" ", paragraphs.subList(run.paragraph(), paragraphs.size())).contains(word), word);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"es", "fr", "it", "nl", "pt", "ru"})
  void eachLanguageHasFiftyCases(String language) throws IOException {
    assertTrue(read(language).size() >= 50);
  }

  private static String orDash(String value) {
    return value == null ? "-" : value;
  }
}
