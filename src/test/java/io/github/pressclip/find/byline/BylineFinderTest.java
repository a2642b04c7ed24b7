package io.github.pressclip.find.byline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pressclip.Pressclip;
import io.github.pressclip.article.Article;
import io.github.pressclip.input.Format;
import org.junit.jupiter.api.Test;

/** A page in, the people who wrote it out. */
class BylineFinderTest {
  private static final String STORY = """
      <p>The town of Hollin has bought back its old cinema for one crown, the price for which it was sold in the year in
      which the projector broke, and means to open it again before the nights get long.</p>
      <p>Volunteers have spent the summer on the roof, which let in rain, pigeons and, in one well-remembered winter, the
      youngest son of the projectionist, who now leads the works.</p>
      <p>The first film will be the one that was to be shown on the evening when the projector broke, and everybody who
      kept the ticket gets in free, the council said in a letter to all households.</p>
      """;

  @Test
  void jsonLdNamesPeopleAndItsOrganisationsAreNone() {
    assertEquals("[Ann Smith, Bob Jones]", byline("""
        <script type="application/ld+json">{"@type": "NewsArticle", "author": [{"@type": "Person", "name": "Ann Smith"},
        {"@type": "Organization", "name": "Hollin Mail"}, {"@type": "Person", "name": "Bob Jones"}]}</script>""", ""));
  }

  @Test
  void anAuthorMayBeDeclaredElsewhereOnThePage() {
    assertEquals("[Ann Smith]", byline("""
        <script type="application/ld+json">{"@graph": [{"@type": "Article", "author": {"@id": "#ann"}},
        {"@type": "Person", "@id": "#ann", "name": "Ann Smith"}]}</script>""", ""));
  }

  @Test
  void anAgencyIsNoPerson() {
    assertEquals("[]", byline("""
        <script type="application/ld+json">{"@type": "NewsArticle", "author": {"@type": "Person", "name": "AFP"}}</script>
        """, "<p>By Reuters</p>"));
  }

  @Test
  void theSiteIsNoPerson() {
    assertEquals("[]", byline("""
        <meta property="og:site_name" content="Hollin Valley"><meta name="author" content="Hollin Valley">""", ""));
  }

  @Test
  void aLineByTheHeadlineNamesThemAndIsNoPartOfTheStory() {
    Article article = clip("", "<p>By Ann Smith and Bob Jones, Staff Writers</p>");

    assertEquals("[Ann Smith, Bob Jones]", article.byline().toString());
    assertTrue(article.body().get(0).startsWith("The town of Hollin"), article.body().get(0));
  }

  @Test
  void anElementMarkedAsTheAuthorNamesThem() {
    assertEquals("[Ann Smith]", byline("", "<div><a rel=\"author\" href=\"/ann\">Ann Smith</a> covers the coast</div>"));
  }

  @Test
  void theSignOffNamesReportersAndNotEditors() {
    assertEquals("[Ann Smith, Bob Jones]",
        clipEnd("<p>(Reporting by Ann Smith and Bob Jones; Editing by Cy Young)</p>"));
  }

  @Test
  void flattenedTextHasItsLineToo() {
    String text = "Town buys its cinema back\n\nBy Ann Smith\n\n" + STORY.replaceAll("\n(?!<)", " ").replaceAll("<[^>]+>", "")
        .replace("\n", "\n\n");

    Article article = Pressclip.clip(text, Format.TEXT).article().orElseThrow();

    assertEquals("[Ann Smith]", article.byline().toString());
  }

  private static String byline(String head, String line) {
    return clip(head, line).byline().toString();
  }

  private static String clipEnd(String end) {
    return Pressclip.clip("<html><body><article><h1>Town buys its cinema back</h1>" + STORY + end + "</article></body></html>",
        Format.HTML).article().orElseThrow().byline().toString();
  }

  private static Article clip(String head, String line) {
    return Pressclip.clip("<html><head>" + head + "</head><body><article><h1>Town buys its cinema back</h1>" + line + STORY
        + "</article></body></html>", Format.HTML).article().orElseThrow();
  }
}
