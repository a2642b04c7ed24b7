package io.github.pressclip.find.dateline.moment;

import static io.github.pressclip.CinemaStory.STORY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.pressclip.Pressclip;
import io.github.pressclip.input.Format;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Some programs declare the newsroom's own time as that of Greenwich; readers see whose it is. */
class OwnZoneTest {
  @ParameterizedTest
  @CsvSource(quoteCharacter = '~', textBlock = """
      ~Published March 5, 2026 5:30AM (EST)~, 2026-03-05T05:30-05:00
      ~Published March 5, 2026 5:30AM (GMT)~, 2026-03-05T05:30Z
      ~Published March 5, 2026 5:30AM~,       2026-03-05T05:30Z
      ~Published March 5, 2026 0:30AM (EST)~, 2026-03-05T05:30Z
      """)
  void isTheOneThatReadersSeeBesideTheSameClock(String stamp, String published) {
    String page = """
        <html lang="en"><head><meta property="article:published_time" content="2026-03-05T05:30:01Z"></head><body>
        <article><h1>Town buys its cinema back</h1><p>%s</p>%s</article></body></html>
        """.formatted(stamp, STORY);
    assertEquals(published, Pressclip.clip(page, Format.HTML).article().orElseThrow().dateline().published());
  }
}
