package io.github.pressclip.find.headline;

import static io.github.pressclip.CinemaStory.FLAT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pressclip.Clipping;
import io.github.pressclip.Pressclip;
import io.github.pressclip.article.Article;
import io.github.pressclip.input.Format;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A page in that a tool clipped, with the title noted above its text; its headline out. */
class NotedHeadlineTest {
  private static final String HEADLINE = "Hollin buys back its old cinema for one crown";

  @Test
  void isTheTitleWhereTheTextShowsNone() {
    Article article = article(HEADLINE, "");
    assertEquals(HEADLINE, article.headline());
    assertEquals(List.of("Ann Smith"), article.byline());
    assertEquals("2025-06-03", article.dateline().published());
    assertEquals(3, article.body().size());
  }

  @Test
  void isWithoutTheNameOfTheSite() {
    assertEquals(HEADLINE, article(HEADLINE + " | Hollin Post", "").headline());
  }

  @Test
  void isTheLineThatShowsTheTitle() {
    Article article = article("Hollin buys back its OLD cinema for one crown - Towns", "# " + HEADLINE + "\n\n");
    assertEquals(HEADLINE, article.headline());
    assertEquals(3, article.body().size());
  }

  /** Titles for search engines differ from what readers see. */
  @Test
  void isTheLineThatSaysTheTitleInOtherWords() {
    Clipping clipping = clip("Old cinema in Hollin sold for a crown", "# " + HEADLINE + "\n\nBy Ann Smith\n\n3 June 2025\n\n");
    assertEquals(HEADLINE, clipping.article().orElseThrow().headline());
    assertTrue(clipping.evidence().toString().contains("value=Old cinema in Hollin sold for a crown, won=false"));
  }

  @Test
  void isNoSubheading() {
    assertEquals(HEADLINE, article(HEADLINE, "## What the bakers think of it\n\n").headline());
  }

  private static Article article(String title, String above) {
    return clip(title, above).article().orElseThrow();
  }

  private static Clipping clip(String title, String above) {
    return Pressclip.clip("---\ntitle: \"" + title + "\"\nauthor: Ann Smith\nsite: Hollin Post\npublished: 2025-06-03\n"
        + "created: 2026-11-29\n---\n\n" + above + FLAT, Format.TEXT);
  }
}
