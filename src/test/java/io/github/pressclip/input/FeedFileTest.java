package io.github.pressclip.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedFileTest {
  @ParameterizedTest
  @ValueSource(strings = {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\"><channel></channel></rss>",
    "<?xml version='1.0'?>\n<?xml-stylesheet href='feed.xsl'?>\n<!-- made by a -- program - -->\n<feed xmlns='x'>",
    "<rdf:RDF\nxmlns='x'>", "<urlset>", "  <sitemapindex>"
  })
  void theirRootTellsThem(String text) {
    assertTrue(FeedFile.looksLike(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "", "<", "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'></html>", "<!doctype html><rss>",
    "<feeder>", "<!-- <rss> --><p>The ferry struck the quay.", "The <rss> of Norrby"
  })
  void pagesAndTextsAreNone(String text) {
    assertFalse(FeedFile.looksLike(text));
  }

  @Test
  void aStorysPageHasToBeSaved() {
    InputException refusal = assertThrows(InputException.class,
        () -> Decoder.decode("<rss version='2.0'><channel/></rss>".getBytes(StandardCharsets.UTF_8), null));
    assertEquals("is a feed or a site map; pressclip reads pages: save the one that an entry links to",
        refusal.getMessage());
  }
}
