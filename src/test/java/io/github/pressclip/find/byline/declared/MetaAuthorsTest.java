package io.github.pressclip.find.byline.declared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.pressclip.page.Metadata;
import io.github.pressclip.page.html.HtmlReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The head of a page in, the authors that its meta tags declare out. */
class MetaAuthorsTest {
  @ParameterizedTest
  @ValueSource(strings = {"author", "mrf:authors", "article_author"})
  void metaTagsNameThem(String name) {
    assertEquals(List.of(List.of("Ann Smith")), MetaAuthors.of(
        head("<meta name='" + name + "' content='Ann Smith'>")));
  }

  @Test
  void aCardSaysInItsLanguageWhichOfItsFactsTheAuthorIs() {
    assertEquals(List.of(List.of("Ann Smith")), MetaAuthors.of(
        head("<meta name='twitter:label1' content='Verfasst von'><meta name='twitter:data1' content='Ann Smith'>"
            + "<meta name='twitter:label2' content='Lesezeit'><meta name='twitter:data2' content='3 Minuten'>")));
    assertEquals(List.of(List.of("Ann Smith")), MetaAuthors.of(
        head("<meta name='twitter:label2' content='Written by'><meta name='twitter:data2' content='Ann Smith'>")));
  }

  @Test
  void anAddressIsNoName() {
    assertEquals(List.of(), MetaAuthors.of(
        head("<meta property='article:author' content='https://www.example.com/hollin'>")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ann Smith | www.norrby-web.example", "Ann Smith and Norrby designed",
      "Wines of Norrby - Lund and Holt"})
  void whoMadeTheSiteWroteNoStoryNorDidTheSite(String content) {
    assertEquals(List.of(), MetaAuthors.of(
        head("<title>A new vintage - Wines of Norrby - Lund and Holt</title><meta name=author content='" + content + "'>")));
  }

  private static Metadata head(String head) {
    return HtmlReader.read("<html><head>" + head + "</head><body><p>Text</p></body></html>").metadata();
  }
}
