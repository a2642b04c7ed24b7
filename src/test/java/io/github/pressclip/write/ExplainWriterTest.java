package io.github.pressclip.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.pressclip.find.evidence.Evidence;
import io.github.pressclip.input.Decoded;
import io.github.pressclip.input.Format;
import io.github.pressclip.page.Block;
import io.github.pressclip.page.Kind;
import io.github.pressclip.page.Position;
import io.github.pressclip.strip.ruling.Ruling;
import io.github.pressclip.strip.ruling.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplainWriterTest {
  private static final Decoded PAGE = new Decoded("…", StandardCharsets.UTF_8, "all bytes are valid UTF-8");
  private static final List<Ruling> RULINGS = List.of(
      ruling(0, "Home", 3, 1, Kind.LIST_ITEM, Verdict.DROP, "menu", "a list of links"),
      ruling(1, "The ferry resumed on Monday.", 1200, 14, Kind.PARAGRAPH, Verdict.KEEP, "prose", "a sentence"));
  private static final List<Evidence> EVIDENCE = List.of(
      new Evidence("headline", "Ferry resumes", true, "first h1", Position.at(5, 2)),
      new Evidence("headline", "Ferry resumes | Island News", false, "title names the site", null));

  @Test
  void writesALineForEachBlockAndEachPieceOfEvidence() {
    assertEquals("""
        read as HTML in UTF-8 (all bytes are valid UTF-8)
        drop 3:1      menu: a list of links | Home
        keep 1200:14  prose: a sentence | The ferry resumed on Monday.
        won  5:2      headline: first h1 | Ferry resumes
        lost metadata headline: title names the site | Ferry resumes | Island News
        """, ExplainWriter.text(PAGE, Format.HTML, RULINGS, EVIDENCE));
  }

  @Test
  void writesTheSameAsJson() {
    assertEquals("""
        {
          "schema": "pressclip-explain/1",
          "input": {
            "format": "text",
            "charset": "UTF-8",
            "reason": "all bytes are valid UTF-8"
          },
          "blocks": [
            {
              "line": 3,
              "column": 1,
              "kind": "list_item",
              "verdict": "drop",
              "judge": "menu",
              "reason": "a list of links",
              "text": "Home"
            }
          ],
          "evidence": [
            {
              "field": "headline",
              "value": "Ferry resumes",
              "won": true,
              "reason": "first h1",
              "line": 5,
              "column": 2
            }
          ]
        }
        """, ExplainWriter.json(PAGE, Format.TEXT, RULINGS.subList(0, 1), EVIDENCE.subList(0, 1)));
  }

  private static Ruling ruling(
      int index, String text, int line, int column, Kind kind, Verdict verdict, String judge, String reason) {
    return new Ruling(new Block(index, text, Position.at(line, column), kind, -1, null), verdict, judge, reason);
  }
}
