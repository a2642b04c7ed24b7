package io.github.pressclip.find.dateline.moment;

import static io.github.pressclip.CinemaStory.STORY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.pressclip.Pressclip;
import io.github.pressclip.article.Dateline;
import io.github.pressclip.input.Format;
import org.junit.jupiter.api.Test;

/** {@code dateline.updated} where the page's sources of the last change say different things. */
class LastChangeTest {
  /** Plug-ins write the publication down twice where they know of no change; the system beside them does. */
  @Test
  void isTheDeclaredChangeThatCameAfterThePublication() {
    String twice = ld("2026-03-05T15:42:00Z", "2026-03-05T15:42:00Z");
    assertEquals("2026-03-05T16:19Z", updated(twice + meta("2026-03-05T15:42:00Z", "2026-03-05T16:19:00Z"), ""));
    assertEquals("2026-03-05T15:42Z", updated(twice + meta("2026-03-05T15:42:00Z", "2026-03-05T15:43:10Z"), ""));
    assertEquals("2026-03-07T07:59", updated(
        ld("2026-03-05T15:42:00Z", "2026-03-05T07:59:47ZZ") + meta("2026-03-05 15:42:00", "2026-03-07 07:59:47"), ""));
  }

  /** The same moments in another zone without its name are no later ones. */
  @Test
  void isNotThePublicationInAnotherZone() {
    String twice = ld("2026-03-05T15:42:00Z", "2026-03-05T15:42:00Z");
    assertEquals("2026-03-05T15:42Z", updated(twice + meta("2026-03-05T23:42:00Z", "2026-03-05T23:42:20Z"), ""));
    assertEquals("2026-03-05T15:42Z", updated(twice + meta("2026-03-05T23:42:00Z", "2026-03-05T23:51:00Z"), ""));
    assertNull(updated(ld("2026-03-05T15:42:00Z", "2026-03-05T15:41:00Z")
        + "<meta itemprop=dateModified content='2026-03-05T16:42:00Z'>", ""));
  }

  /** What the page shows as its change counts where it declares one from before the publication. */
  @Test
  void isTheShownChangeWhereTheDeclaredOneCameBeforeThePublication() {
    String stamps = "<p>Published on Mar 05, 2026 04:25 pm</p><p>Last Updated : Mar 05, 2026 05:08 PM IST</p>";
    assertEquals("2026-03-05T17:08+05:30", updated(ld(null, "2026-03-05T05:08:51+05:30"), stamps));
  }

  /** A story of New Year's night that was written the evening before hasn't been changed. */
  @Test
  void isNoMomentBeforeThePublicationThatThePageShowsAsTheNextDay() {
    Dateline dateline = dateline(meta("2025-12-31T23:11:59Z", "2025-12-31T17:22:56Z"), "<p>2026-01-01</p>");
    assertEquals("2026-01-01", dateline.published());
    assertNull(dateline.updated());
  }

  private static String ld(String published, String modified) {
    String came = published == null ? "" : "\"datePublished\": \"" + published + "\",";
    return "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", %s \"dateModified\": \"%s\"}</script>"
        .formatted(came, modified);
  }

  private static String meta(String published, String modified) {
    return "<meta property='article:published_time' content='%s'><meta property='article:modified_time' content='%s'>"
        .formatted(published, modified);
  }

  private static String updated(String head, String stamp) {
    return dateline(head, stamp).updated();
  }

  private static Dateline dateline(String head, String stamp) {
    String page = "<html lang=en><head>" + head + "</head><body><article><h1>Town buys its cinema back</h1>" + stamp
        + STORY + "</article></body></html>";
    return Pressclip.clip(page, Format.HTML).article().orElseThrow().dateline();
  }
}
