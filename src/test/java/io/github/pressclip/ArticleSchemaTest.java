package io.github.pressclip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.pressclip.article.Article;
import io.github.pressclip.article.Dateline;
import io.github.pressclip.article.Quote;
import io.github.pressclip.write.JsonWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** docs/article.schema.json says what the JSON contract is; all that is expected and all that is printed keeps to it. */
class ArticleSchemaTest {
  private static final Schema SCHEMA = schema();

  private static final String SMALLEST = """
      {"schema": "pressclip/1", "headline": null, "standfirst": null, "byline": [], "dateline": null,
       "body": ["Rain fell."], "quotes": []}
      """;

  static List<Sample> samples() throws IOException {
    return Sample.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void expectationsOfTheSamplesKeepToTheContract(Sample sample) throws Exception {
    String expectation = sample.expectation();
    if (!expectation.equals("null\n")) {
      assertEquals("[]", errors(expectation));
      assertEquals(expectation, JsonWriter.write(sample.expected().orElseThrow()), "the layout is the tool's own");
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void whatIsPrintedKeepsToTheContract(Sample sample) throws Exception {
    Optional<Article> article = sample.clip().article();
    if (article.isPresent()) {
      assertEquals("[]", errors(JsonWriter.write(article.get())));
    }
  }

  @Test
  void anArticleThatHasNothingButABodyKeepsToTheContract() {
    assertEquals("[]", errors(JsonWriter.write(
        new Article(null, null, List.of(), null, List.of("Rain fell."), List.of()))));
  }

  @Test
  void everyFieldHasItsPlace() {
    Dateline dateline = new Dateline("ORLEN", "AFP", "--03-09", "2026-03-09", "2026-03-09T10:00Z", true, "ORLEN (AFP)");
    assertEquals("[]", errors(JsonWriter.write(new Article("A headline", "A standfirst", List.of("Ann Smith"), dateline,
        List.of("“No,” she said."), List.of(new Quote("No,", "Ann Smith", "said", 0))))));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "\"pressclip/1\" -> \"pressclip/2\"",
      "\"headline\": null, -> ",
      "\"headline\": null -> \"headline\": \"\"",
      "\"byline\": [] -> \"byline\": null",
      "\"body\": [\"Rain fell.\"] -> \"body\": []",
      "Rain fell. -> Rain fell. ",
      "\"quotes\": [] -> \"quotes\": [], \"lead\": null",
  })
  void theSchemaRefusesWhatIsNotTheContract(String edit) {
    String[] sides = edit.split(" -> ", 2);

    String edited = SMALLEST.replace(sides[0], sides[1]);

    assertEquals("[]", errors(SMALLEST));
    assertFalse(edited.equals(SMALLEST), "the edit finds its place");
    assertFalse(errors(edited).equals("[]"), "the schema refuses " + edited);
  }

  private static String errors(String json) {
    return SCHEMA.validate(json, InputFormat.JSON).toString();
  }

  private static Schema schema() {
    try {
      String text = Files.readString(Path.of("docs", "article.schema.json"));
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text, InputFormat.JSON);
    } catch (IOException e) {
      throw new AssertionError("docs/article.schema.json can't be read", e);
    }
  }
}
