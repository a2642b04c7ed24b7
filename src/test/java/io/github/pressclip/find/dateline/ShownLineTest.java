package io.github.pressclip.find.dateline;

import static io.github.pressclip.CinemaStory.STORY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.pressclip.Pressclip;
import io.github.pressclip.input.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code dateline.text} is the line that a reader sees, even where the markup says the same more exactly. */
class ShownLineTest {
  @ParameterizedTest
  @CsvSource(quoteCharacter = '~', textBlock = """
      ~<p>Published 15:42 GMT, 5 March 2026 | Updated 17:10 GMT</p>~, ~Published 15:42 GMT, 5 March 2026 | Updated 17:10 GMT~
      ~<div>by Ann Smith <time datetime="2026-03-05">March 5, 2026</time></div>~, ~by Ann Smith March 5, 2026~
      ~<p>Thu 5 Mar 2026 17.10 GMT</p><p>First published on Thu 5 Mar 2026 15.42 GMT</p>~, ~First published on Thu 5 Mar 2026 15.42 GMT~
      """)
  void isTheStampByTheHeadlineThatShowsTheDeclaredTime(String stamp, String line) {
    assertEquals(line, text(stamp));
  }

  /** A time element without words, or one that is hidden, stands where the next line does, whatever that says. */
  @Test
  void isNoLineThatOnlyFollowsATimeElementWithoutWords() {
    String empty = "<time class=published datetime='2026-03-05T15:42:00Z'></time><div>More from Hollin</div>";
    assertEquals(null, text(empty));
    assertEquals("March 5, 2026", text("<p>March 5, 2026</p>" + empty));
  }

  /** A banner and a column by the headline hold the story's stamp as well as those of others. */
  @Test
  void isTheStampInABannerThatSaysNoOther() {
    String banner = "<aside class=promo><p>%s</p></aside>";
    assertEquals("March 5, 2026, 15:42", text(banner.formatted("March 5, 2026, 15:42")));
    assertEquals("March 5, 2026", text(banner.formatted("March 5, 2026")));
    assertEquals("March 5, 2026, 16:42", text(banner.formatted("March 5, 2026, 16:42")));
    assertEquals(null, text(banner.formatted("March 5, 2026, 18:07")));
  }

  @Test
  void isTheLabelledStampAfterTheStory() {
    assertEquals("Published on March 5, 2026", text("", "<p>Published on March 5, 2026</p>"));
    assertEquals(null, text("", "<p>Published on March 9, 2026</p>"));
    assertEquals(null, text("", "<p>Read on <time itemprop=datePublished datetime='2026-03-05T15:42:00Z'>here</time></p>"));
  }

  @Test
  void isTheStampOfTheLastChangeWhereThatAloneIsShown() {
    String change = "<meta property='article:modified_time' content='2026-03-07T10:00:00Z'>";
    assertEquals("Updated 7 March 2026", text(change + "<p>Updated 7 March 2026</p>"));
    assertEquals("5 March 2026", text(change + "<p>5 March 2026</p><p>Updated 7 March 2026</p>"));
    assertEquals(null, text(change + "<p>Updated 9 April 2025</p>"));
  }

  @Test
  void isNullWhereThePageShowsNoDate() {
    assertEquals(null, text("<p>By Ann Smith</p>"));
  }

  private static String text(String stamp) {
    return text(stamp, "");
  }

  private static String text(String stamp, String end) {
    String page = """
        <html lang="en-GB"><head><meta property="article:published_time" content="2026-03-05T15:42:00Z"></head><body>
        <article><h1>Town buys its cinema back</h1>%s%s%s</article></body></html>
        """.formatted(stamp, STORY, end);
    return Pressclip.clip(page, Format.HTML).article().orElseThrow().dateline().text();
  }
}
