package io.github.pressclip.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.pressclip.Pressclip;
import io.github.pressclip.article.Article;
import io.github.pressclip.input.Format;
import org.junit.jupiter.api.Test;

/** What the parts of a page say of each other. */
class FinderTest {
  private static final String HEADLINE = "Norrby turns its gasworks into a swimming bath";

  private static final String STORY = "\nThe old gasworks of Norrby will hold a swimming bath from the summer on, after eleven years "
      + "in which nothing but moss lived in its tanks, the mayor told the people of the town on Monday evening.\n\n"
      + "Three basins fit into the tanks, the largest of them round and as deep as a house is high, so that those who dive "
      + "need no longer go to the coast, an hour and a half by the bus that leaves in the morning.\n";

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
