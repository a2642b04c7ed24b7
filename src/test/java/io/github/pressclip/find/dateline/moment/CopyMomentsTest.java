package io.github.pressclip.find.dateline.moment;

import static io.github.pressclip.CinemaStory.STORY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pressclip.Clipping;
import io.github.pressclip.Pressclip;
import io.github.pressclip.article.Dateline;
import io.github.pressclip.find.evidence.Evidence;
import io.github.pressclip.input.Format;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An archive tells when it copied a page as if the page had come out then. */
class CopyMomentsTest {
  private static final String OWN = "https://www.norrby.example/old-cinema";

  private static final String COPY = "https://archive.example/20250603101512/" + OWN;

  /** A copy as the archive serves it: the moment of the copy is declared twice and shown above the page. */
  private static String page(String address, String moment, String shown) {
    return """
        <html lang="en"><head><meta property="article:published_time" content="%2$s">
        <meta property="article:modified_time" content="%2$s"><link rel="canonical" href="%1$s"></head><body>
        <table><tr><td>Copied <time itemprop="pubdate" datetime="%2$s">3 Jun 2025 10:15:12 UTC</time></td></tr></table>
        <article><h1>Town buys its cinema back</h1><p>%3$s</p>%4$s</article></body></html>
        """.formatted(address, moment, shown, STORY);
  }

  private static Clipping clip(String page, String base) {
    return Pressclip.clip(page, Format.HTML, base);
  }

  private static Dateline dateline(String page, String base) {
    return clip(page, base).article().orElseThrow().dateline();
  }

  @ParameterizedTest
  @ValueSource(strings = {"20250603101512", "202506031015", "2025.06.03-101512", "2025/06/03/1015", "web/20250603101512id_",
      "2025-06-03T10:15:12Z", "20260101000000/https://other.example/20250603101512"})
  void isNeitherPublicationNorChangeWhereTheAddressOfTheCopyTellsIt(String stamp) {
    String page = page("https://archive.example/" + stamp + "/" + OWN, "2025-06-03T10:15:12Z", "3 May 2024");
    Dateline dateline = dateline(page, null);
    assertEquals("2024-05-03", dateline.published());
    assertNull(dateline.updated());
    assertEquals("3 May 2024", dateline.text());
  }

  @Test
  void isKnownInAnyZone() {
    assertEquals("2024-05-03", dateline(page(COPY, "2025-06-03T12:15:12+02:00", "3 May 2024"), null).published());
  }

  @Test
  void isKnownByTheAddressThatThePageWasScrapedFrom() {
    String page = page(OWN, "2025-06-03T10:15:12Z", "3 May 2024");
    assertEquals("2024-05-03", dateline(page, COPY).published());
    // the page doesn't say that it is a copy
    assertEquals("2025-06-03T10:15Z", dateline(page, null).updated());
  }

  @Test
  void isNoneWhereThePageTellsNoOther() {
    assertNull(dateline(page(COPY, "2025-06-03T10:15:12Z", "By Ann Smith"), null));
  }

  /** Many a page is copied on the day on which it comes out. */
  @ParameterizedTest
  @ValueSource(strings = {"2025-06-03T10:14:59Z", "2025-06-03T07:00:00+02:00", "2025-06-03"})
  void anotherMomentOfTheSameDayIsThePages(String published) {
    String page = page(COPY, published, "Towns").replace("10:15:12 UTC", "");
    assertTrue(dateline(page, null).published().startsWith("2025-06-03"));
  }

  @Test
  void anAddressWithTheDayAloneProvesNothing() {
    String page = page("https://archive.example/20250603/" + OWN, "2025-06-03T10:15:12Z", "Towns");
    assertEquals("2025-06-03T10:15Z", dateline(page, null).published());
  }

  /** What a page has in its own address before another is no moment of a copy. */
  @Test
  void aPageThatIsNoCopyKeepsTheMomentOfItsAddress() {
    String page = page("https://www.norrby.example/202506031015/old-cinema", "2025-06-03T10:15:12Z", "Towns");
    assertEquals("2025-06-03T10:15Z", dateline(page, null).published());
  }

  @Test
  void theExplanationSaysWhyItLost() {
    List<Evidence> evidence = clip(page(COPY, "2025-06-03T10:15:12Z", "3 May 2024"), null).evidence();
    for (String field : new String[] {"dateline.published", "dateline.updated"}) {
      List<String> reasons = evidence.stream().filter(one -> one.field().equals(field) && !one.won()
          && one.value().startsWith("2025-06-03T10:15Z")).map(Evidence::reason).toList();
      assertEquals("a meta tag of the article: the moment at which an archive copied the page", reasons.get(0));
    }
  }
}
