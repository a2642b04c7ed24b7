package io.github.pressclip.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of small sets in, the report out. What their truth says wrongly or lacks is so on purpose. */
class EvaluateTest {
  private static final Path CORPORA = Path.of("src/test/resources/io/github/pressclip/evaluate/corpora");

  @TempDir
  Path folder;

  private boolean held;

  private String report(String sets, String... floors) throws Exception {
    Path file = Files.write(folder.resolve("floors.txt"), List.of(floors));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream to = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
      held = Evaluate.run(CORPORA, sets, 1, file, folder.resolve("out"), to);
    }
    return bytes.toString(StandardCharsets.UTF_8).replace("\r", "");
  }

  @Test
  void measuresEverySetByWhatItsTruthTells() throws Exception {
    assertEquals("""
        body                     n      F1       P       R     cF1     bag   exact    head     day   empty
        bench html               1  1.0000  1.0000  1.0000  1.0000  1.0000  1.0000       -       -       0
        harbour pages            2  0.8449  0.7315  1.0000  0.8449  0.8294  0.5000  0.5000  0.5000       0
        harbour flat/lines       2  0.6667  1.0000  0.5000  0.6667  0.5000  0.5000  0.5000  0.0000       1
        web/test html            1  1.0000  1.0000  1.0000  1.0000  1.0000  1.0000  1.0000       -       0
        wire text                2  1.0000  1.0000  1.0000  1.0000  1.0000  1.0000  1.0000       -       0

        day                      n     day    none
        harbour pages            2  0.5000  0.0000
        harbour flat/lines       2  0.0000  1.0000

        byline                   n      F1       P       R    same  beyond
        harbour pages            1  0.8000  1.0000  0.6667  0.0000  0.0000
        harbour flat/lines       1  0.8000  1.0000  0.6667  0.0000  0.0000

        dateline        n   place     day    body    head
        wire text       2  1.0000  0.5000  1.0000  1.0000

        quotes          n  quotes   named    null
        talk text       1       2       2       0

        worst pages
        bench html bakery  F1 1.0000 P 1.0000 R 1.0000
        harbour pages lamps  F1 0.6329 P 0.4630 R 1.0000
        harbour flat/lines lamps  F1 0.0000 P 0.0000 R 0.0000
        web/test html 0001  F1 1.0000 P 1.0000 R 1.0000
        wire text tin  F1 1.0000 P 1.0000 R 1.0000

        harbour flat/lines lamps: no such file
        """, report(""));
    assertFalse(held, "a document without a file");
  }

  @Test
  void measuresTheSetsNamedAlone() throws Exception {
    assertEquals("""
        quotes          n  quotes   named    null
        talk text       1       2       2       0


        """, report("talk"));
    assertTrue(held);
  }

  @Test
  void aFigureUnderItsFloorFails() throws Exception {
    String report = report("web/test,wire",
        "wire text dateline place >= 1  # holds",
        "wire text dateline day >= .6",
        "web/test html body empty <= 0",
        "harbour pages body F1 >= .99");
    assertTrue(report.endsWith("\nwire text dateline day is 0.5000, it has to be at least 0.6\n"), report);
    assertFalse(held);
  }

  @Test
  void aSetThatIsNotThereIsAnError() {
    Exception error = assertThrows(IllegalArgumentException.class, () -> report("talk,tlak"));
    assertEquals("no set named tlak in " + CORPORA, error.getMessage());
  }

  @Test
  void writesWhatWasFoundAsTheCommandPrintsIt() throws Exception {
    report("harbour");
    List<String> lines = Files.readAllLines(folder.resolve("out/harbour-flat-lines.jsonl"));
    JsonNode cranes = new ObjectMapper().readTree(lines.get(0));
    assertEquals("cranes", cranes.get("id").asText());
    assertEquals("pressclip/1", cranes.get("schema").asText());
    assertEquals("Harbour cranes stand still for a third day", cranes.get("headline").asText());
    assertEquals(3, cranes.get("body").size());
    assertEquals("{\"id\":\"lamps\",\"exit\":2}", lines.get(1));
  }

  @Test
  void listsTheFactsThatWereMissed() throws Exception {
    report("harbour,wire");
    assertEquals(List.of(
            "byline\tcranes\tOrla Finsk; Tam Brede; Quay News\tOrla Finsk; Tam Brede",
            "headline\tlamps\tNeue Laternen am Uferweg\tNeue Laternen für den Uferweg",
            "day\tlamps\t2024-02-12\t2024-02-11"),
        Files.readAllLines(folder.resolve("out/harbour-pages.misses.tsv")));
    assertEquals(List.of("filed\tferries\t--03-06\t--03-05"),
        Files.readAllLines(folder.resolve("out/wire-text.misses.tsv")));
  }
}
