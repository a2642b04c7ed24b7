package io.github.pressclip.find.byline.declared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.pressclip.page.Metadata;
import io.github.pressclip.page.html.HtmlReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The head of a page in, the authors that its JSON-LD declares out. */
class JsonLdAuthorsTest {
  @ParameterizedTest
  @ValueSource(strings = {
    "{'@type': 'NewsArticle', 'author': {'@type': 'Person', 'name': '<a href=#>Ann Smith</a>'}}",
    "{'@type': 'WebPage', 'mainEntity': {'@type': 'NewsArticle', 'headline': 'A', 'author': {'name': 'Ann Smith'}}}",
    "{'@graph': [{'@type': 'Article', 'author': ['#ann']}, {'@type': 'Person', '@id': '#ann', 'name': 'Ann Smith'}]}",
    "{'@graph': [{'@type': 'Article', 'author': 'https://hollin.example/ann'},"
        + "{'@id': 'https://hollin.example/ann', 'name': 'Ann Smith'}]}"})
  void jsonLdNamesThemInManyWays(String json) {
    assertEquals(List.of("Ann Smith"), JsonLdAuthors.people(
        head("<script type='application/ld+json'>" + json.replace('\'', '"') + "</script>")));
  }

  @Test
  void somebodyWhoHasASiteIsAPersonToo() {
    Metadata metadata = head("<script type='application/ld+json'>{\"@type\": \"Article\", \"author\": {\"@type\": "
        + "[\"Person\", \"Organization\"], \"name\": \"Ann Smith\"}}</script>");
    assertEquals(List.of("Ann Smith"), JsonLdAuthors.people(metadata));
    assertEquals(List.of(), JsonLdAuthors.organisations(metadata));
  }

  private static Metadata head(String head) {
    return HtmlReader.read("<html><head>" + head + "</head><body><p>Text</p></body></html>").metadata();
  }
}
