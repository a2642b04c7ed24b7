package io.github.pressclip.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.pressclip.Pressclip;
import io.github.pressclip.article.Article;
import io.github.pressclip.input.Format;
import org.junit.jupiter.api.Test;

/** What the parts of a page say of each other. */
class FinderTest {
  private static final String HEADLINE = "Hollin buys back its old cinema for one crown";

  private static final String STORY = """

      The town of Hollin has bought back its old cinema for one crown, the price for which it was sold in the year in \
      which the projector broke, and means to open it again before the nights get long.

      Volunteers have spent the summer on the roof, which let in rain, pigeons and, in one well-remembered winter, the \
      youngest son of the projectionist, who now leads the works at the cinema.

      The first film will be the one that was to be shown on the evening when the projector broke, and everybody who \
      kept the ticket gets in free, the council said in a letter to all households of Hollin.
      """;

  @Test
  void stampAndBylineStandByTheHeadlinesCopyAboveTheStory() {
    String menu = "Towns\nSport\nLetters\nWeather\nPuzzles\n".repeat(8);
    Article article = clip(HEADLINE + "\n\n" + menu + "\n" + HEADLINE + "\n\nShare\nSave\nAnn Smith\n\nMarch 3, 2025\n\nPrint\nListen\n" + STORY);

    assertEquals("[Ann Smith]", article.byline().toString());
    assertEquals("2025-03-03", article.dateline().published());
  }

  private static Article clip(String text) {
    return Pressclip.clip(text, Format.TEXT).article().orElseThrow();
  }
}
