package io.github.pressclip.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.pressclip.article.Article;
import io.github.pressclip.article.Dateline;
import io.github.pressclip.article.Quote;
import io.github.pressclip.write.Part;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static final Set<Part> ALL = EnumSet.allOf(Part.class);

  @Test
  void anArticleIsTheSameAsItself() {
    assertEquals(List.of(), compare(article("A headline", "One.", "Two."), article("A headline", "One.", "Two.")));
  }

  @Test
  void aFieldThatIsNotThereHasNoLine() {
    assertEquals(List.of(new Difference("headline", List.of("A headline"), List.of())),
        compare(article("A headline", "One."), article(null, "One.")));
  }

  @Test
  void aSurplusParagraphIsToldByItsPlaceAndLeavesTheOthersAlone() {
    assertEquals(List.of(new Difference("body[1]", List.of(), List.of("Advertisement"))),
        compare(article("H", "One.", "Two."), article("H", "One.", "Advertisement", "Two.")));
  }

  @Test
  void aDatelineIsComparedPartByPart() {
    Article expected = new Article("H", null, List.of(),
        new Dateline("ORLEN", "AFP", "2026-03-09", null, null, false, "ORLEN (AFP) -"), List.of("One."), List.of());

    assertEquals(
        List.of(
            new Difference("dateline.place", List.of("ORLEN"), List.of()),
            new Difference("dateline.agency", List.of("AFP"), List.of()),
            new Difference("dateline.date", List.of("2026-03-09"), List.of()),
            new Difference("dateline.text", List.of("ORLEN (AFP) -"), List.of())),
        compare(expected, article("H", "One.")));
  }

  @Test
  void aQuoteWithAnotherSpeakerIsOneDifference() {
    assertEquals(
        List.of(new Difference("quotes[0]",
            List.of("“No” | speaker: Ann Smith | cue: said | paragraph: 0"),
            List.of("“No” | speaker: null | cue: said | paragraph: 0"))),
        compare(quoting("Ann Smith"), quoting(null)));
  }

  @Test
  void anArticleWhereNoneIsExpectedIsToldByItsHeadline() {
    assertEquals(List.of(new Difference("article", List.of(), List.of("A headline"))),
        Comparison.of(Optional.empty(), Optional.of(article("A headline", "One.")), ALL));
  }

  @Test
  void onlyThePartsAskedForCount() {
    assertEquals(List.of(),
        Comparison.of(Optional.of(article("A", "One.")), Optional.of(article("B", "One.")), Set.of(Part.BODY)));
  }

  private static List<Difference> compare(Article expected, Article found) {
    return Comparison.of(Optional.of(expected), Optional.of(found), ALL);
  }

  private static Article article(String headline, String... body) {
    return new Article(headline, null, List.of(), null, List.of(body), List.of());
  }

  private static Article quoting(String speaker) {
    return new Article("H", null, List.of(), null, List.of("“No”"), List.of(new Quote("No", speaker, "said", 0)));
  }
}
