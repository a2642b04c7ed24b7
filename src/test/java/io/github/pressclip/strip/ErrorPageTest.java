package io.github.pressclip.strip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pressclip.Clipping;
import io.github.pressclip.Pressclip;
import io.github.pressclip.input.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorPageTest {
  private static final String SORRY = """
      <p>We are sorry, but the page that you are looking for has been moved, renamed or taken down, or it never was where
      you look for it. Go to the front page, or search the archive of the Hollin Mail for what you would like to read.</p>
      """;

  private static final String STORY = """
      <p>The council of Hollin has turned the old fire station into an archive that is open on two days of the week, and on
      the first Monday so many people came that the archivist had to hand out numbers at the door.</p>
      <p>The files fill four rooms, smell of smoke and hold, according to the archivist, the only known drawing of the bridge
      that the flood took away in a single night, with the names of those who built it on the back.</p>
      <p>Whoever wants to see it has to bring clean hands, a pencil and some patience, for the reading room seats six, and the
      drawing is taken out of its case for ten minutes at a time and no longer than that.</p>
      """;

  @ParameterizedTest
  @ValueSource(strings = {
    "404 Not Found", "Page not found - Hollin Mail", "Hollin Mail | Page not found", "404: Page not found", "Access Denied",
    "Just a moment...", "Seite nicht gefunden – Hollin Mail", "Error 404 | Hollin Mail", "ページが見つかりません"
  })
  void whatAServerSaysInPlaceOfAStoryIsNoArticle(String title) {
    Clipping titled = html(title, "Hollin Mail", SORRY);
    Clipping headed = html("Hollin Mail", title, SORRY);
    Clipping text = Pressclip.clip(title + "\n\n" + SORRY.replaceAll("</?p>", ""), Format.TEXT);

    assertTrue(titled.article().isEmpty());
    assertTrue(headed.article().isEmpty());
    assertTrue(text.article().isEmpty());
    assertTrue(titled.rulings().stream().anyMatch(ruling -> ruling.reason().startsWith("a server's word")));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Town opens its archive on two days of the week                            | short",
    "Access denied: how the council kept its archive shut for twenty-one years | short",
    "Page not found                                                             | long"
  })
  void aStoryIsOne(String title, String length) {
    String body = length.equals("long") ? STORY + STORY.replace("archive", "museum") : STORY;

    assertEquals(title, html(title, title, body).article().orElseThrow().headline());
  }

  @Test
  void aPageThatDeclaresAnArticleIsTakenAtItsWord() {
    String page = "<html><head><title>Page not found</title><meta property=\"og:type\" content=\"article\"></head><body>"
        + "<article><h1>Page not found</h1>" + STORY + "</article></body></html>";

    assertTrue(Pressclip.clip(page, Format.HTML).article().isPresent());
  }

  private static Clipping html(String title, String heading, String body) {
    return Pressclip.clip(
        "<html><head><title>" + title + "</title></head><body><main><h1>" + heading + "</h1>" + body + "</main></body></html>",
        Format.HTML);
  }
}
