package io.github.pressclip.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.pressclip.article.Article;
import io.github.pressclip.article.Dateline;
import io.github.pressclip.article.Quote;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReaderTest {
  private static final Article ARTICLE = new Article("“Quoted” headline", null, List.of("Ann Smith", "Bob Jones"),
      new Dateline("ORLEN", "AFP", "--03-09", null, "2026-03-09T10:00Z", true, "ORLEN, March 9 (AFP) -"),
      List.of("First.", "“No,” she said."), List.of(new Quote("No,", "Ann Smith", "said", 1), new Quote("Yes", null, null, 1)));

  @Test
  void readsWhatTheWriterWrites() throws Exception {
    assertEquals(Optional.of(ARTICLE), JsonReader.read(JsonWriter.write(ARTICLE)));
  }

  @Test
  void anArticleWithoutFactsComesBackToo() throws Exception {
    Article bare = new Article(null, null, List.of(), null, List.of("Rain fell."), List.of());

    assertEquals(Optional.of(bare), JsonReader.read(JsonWriter.write(bare)));
  }

  @Test
  void nullStandsForNoArticle() throws Exception {
    assertEquals(Optional.empty(), JsonReader.read("null\n"));
  }

  @ParameterizedTest
  @CsvSource(quoteCharacter = '~', delimiter = '|', textBlock = """
      ~pressclip/1~            | ~pressclip/0~          | its schema is pressclip/0, this version reads pressclip/1
      ~"standfirst": null,~    | ~~                     | the key standfirst is missing
      ~"standfirst": null~     | ~"standfirst": 7~      | standfirst is neither a text nor null
      ~"standfirst": null~     | ~"lead": 1, "standfirst": null~ | the key lead is unknown
      ~"ambiguous": true~      | ~"ambiguous": "yes"~   | dateline.ambiguous is neither true nor false
      ~"cue": "said"~          | ~"cue": []~            | quotes[0].cue is neither a text nor null
      ~"paragraph": 1~         | ~"paragraph": "1"~     | quotes[0] needs a text and a paragraph
      ~"First."~               | ~null~                 | body[0] is no text
      """)
  void saysWhatIsNotByTheContract(String part, String edited, String message) {
    String json = JsonWriter.write(ARTICLE);
    int at = json.indexOf(part);
    String broken = json.substring(0, at) + edited + json.substring(at + part.length());

    ContractException e = assertThrows(ContractException.class, () -> JsonReader.read(broken));

    assertEquals(message, e.getMessage());
  }

  @Test
  void saysWhereTheTextIsNoJson() {
    ContractException e = assertThrows(ContractException.class, () -> JsonReader.read("{\"schema\": \n oops}"));

    assertEquals("no JSON: Unrecognized token 'oops': was expecting", e.getMessage().substring(0, 49));
    assertEquals("at 2:2", e.getMessage().substring(e.getMessage().length() - 6));
  }
}
