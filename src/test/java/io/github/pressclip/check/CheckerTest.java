package io.github.pressclip.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pressclip.article.Article;
import io.github.pressclip.article.Quote;
import io.github.pressclip.write.JsonWriter;
import io.github.pressclip.write.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckerTest {
  private static final Yardstick ALL = new Yardstick(EnumSet.allOf(Part.class), null);
  private static final Article ARTICLE = article("Rain falls", "It rained all day in the valley.", "Then it stopped.");

  @TempDir Path folder;

  @Test
  void aPageThatGivesItsGoldenFileIsTheSame() throws Exception {
    Outcome outcome = check(JsonWriter.write(ARTICLE), Optional.of(ARTICLE), ALL);

    assertEquals(Status.SAME, outcome.status());
    assertEquals(List.of(), outcome.differences());
  }

  @Test
  void aPageThatGivesSomethingElseDiffers() throws Exception {
    Outcome outcome = check(JsonWriter.write(ARTICLE), Optional.of(article("Rain falls | Site", "It rained.")), ALL);

    assertEquals(Status.DIFFERS, outcome.status());
    assertEquals("headline", outcome.differences().get(0).field());
    assertNull(outcome.bodyF1());
  }

  @Test
  void nullExpectsThatThereIsNoArticle() throws Exception {
    assertEquals(Status.SAME, check("null\n", Optional.empty(), ALL).status());
    assertEquals(Status.DIFFERS, check("null\n", Optional.of(ARTICLE), ALL).status());
    assertEquals(Status.DIFFERS, check(JsonWriter.write(ARTICLE), Optional.empty(), ALL).status());
  }

  @Test
  void aPageWithoutAGoldenFileIsMissingOne() throws Exception {
    Path page = folder.resolve("page.html");

    assertEquals(Status.MISSING, check(page, ALL, any -> Optional.of(ARTICLE)).status());
  }

  @Test
  void aGoldenFileWithoutAPageIsObsolete() throws Exception {
    List<Outcome> outcomes =
        Checker.check(List.of(new Golden(null, folder.resolve("old.expected.json"))), ALL, any -> Optional.empty());

    assertEquals(Status.OBSOLETE, outcomes.get(0).status());
  }

  @Test
  void aBodyMayDifferAsFarAsTheFloorAllows() throws Exception {
    Article longer = article("Rain falls", "It rained all day in the valley.", "Advertisement", "Then it stopped.");
    Article quoting = new Article(longer.headline(), null, List.of(), null, longer.body(),
        List.of(new Quote("stopped", null, null, 2)));
    Article expected = new Article(ARTICLE.headline(), null, List.of(), null, ARTICLE.body(),
        List.of(new Quote("stopped", null, null, 1)));

    Outcome above = check(JsonWriter.write(expected), Optional.of(quoting), new Yardstick(ALL.parts(), 0.5));
    Outcome below = check(JsonWriter.write(expected), Optional.of(quoting), new Yardstick(ALL.parts(), 0.9));

    assertEquals(Status.SAME, above.status());
    assertEquals(BodyScore.f1(expected.body(), quoting.body()), above.bodyF1());
    assertEquals(Status.DIFFERS, below.status());
    assertEquals("body[1]", below.differences().get(0).field());
  }

  @Test
  void aFloorIsForTheBodyAlone() throws Exception {
    Outcome outcome = check(JsonWriter.write(ARTICLE), Optional.of(article("Snow falls", "It snowed.")),
        new Yardstick(ALL.parts(), 0.0));

    assertEquals(List.of(new Difference("headline", List.of("Rain falls"), List.of("Snow falls"))),
        outcome.differences());
  }

  @Test
  void partsThatAreNotComparedMayDiffer() throws Exception {
    assertEquals(Status.SAME,
        check(JsonWriter.write(ARTICLE), Optional.of(article("Rain falls", "x")),
            new Yardstick(Set.of(Part.HEADLINE), null)).status());
  }

  @Test
  void aGoldenFileOfAnotherVersionIsToldAndNotMisread() throws Exception {
    Outcome outcome = check(JsonWriter.write(ARTICLE).replace("pressclip/1", "pressclip/0"), Optional.of(ARTICLE), ALL);

    assertEquals(Status.TROUBLE, outcome.status());
    assertTrue(outcome.trouble().contains("its schema is pressclip/0, this version reads pressclip/1; correct it"),
        outcome.trouble());
  }

  @Test
  void aPageThatTheMemoryDoesNotHoldIsTroubleAndSaysWhatToDo() throws Exception {
    Path page = folder.resolve("page.html");

    Outcome outcome = check(page, ALL, any -> {
      throw new OutOfMemoryError();
    });

    assertEquals(Status.TROUBLE, outcome.status());
    assertTrue(outcome.trouble().endsWith("allow more with PRESSCLIP_OPTS=-Xmx4g"), outcome.trouble());
  }

  @Test
  void aGoldenFileThatIsNotUtf8IsTrouble() throws Exception {
    Path page = folder.resolve("page.html");
    Files.write(folder.resolve("expected.json"), "\"café\"".getBytes(StandardCharsets.ISO_8859_1));

    assertTrue(check(page, ALL, any -> Optional.of(ARTICLE)).trouble().contains("is not UTF-8; correct it"));
  }

  @Test
  void aPageThatCanNotBeReadIsTroubleAndTheOthersAreCheckedAllTheSame() throws Exception {
    List<Golden> goldens = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      Files.writeString(folder.resolve(i + ".expected.json"), JsonWriter.write(ARTICLE));
      goldens.add(new Golden(folder.resolve(i + ".html"), folder.resolve(i + ".expected.json")));
    }

    List<Outcome> outcomes = Checker.check(goldens, ALL, page -> {
      if (page.endsWith("7.html")) {
        throw new IOException("is a folder");
      }
      if (page.endsWith("8.html")) {
        throw new IllegalStateException("oops");
      }
      return Optional.of(ARTICLE);
    });

    for (int i = 0; i < 50; i++) {
      assertEquals(goldens.get(i), outcomes.get(i).golden(), "outcomes keep the order");
      assertEquals(i == 7 || i == 8 ? Status.TROUBLE : Status.SAME, outcomes.get(i).status());
    }
    assertEquals("is a folder", outcomes.get(7).trouble());
    assertEquals("48 same, 0 differ, 0 missing, 0 obsolete, 2 in trouble", new Totals(outcomes).line());
  }

  private Outcome check(String golden, Optional<Article> found, Yardstick yardstick) throws Exception {
    Files.writeString(folder.resolve("expected.json"), golden);
    return check(folder.resolve("page.html"), yardstick, any -> found);
  }

  private Outcome check(Path page, Yardstick yardstick, Checker.Extractor extractor) throws Exception {
    return Checker.check(List.of(new Golden(page, folder.resolve("expected.json"))), yardstick, extractor).get(0);
  }

  private static Article article(String headline, String... body) {
    return new Article(headline, null, List.of(), null, List.of(body), List.of());
  }
}
