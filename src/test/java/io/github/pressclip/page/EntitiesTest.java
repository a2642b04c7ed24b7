package io.github.pressclip.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.pressclip.page.html.HtmlReader;
import org.junit.jupiter.api.Test;

class EntitiesTest {

  @Test
  void metadataWithReferencesEncodedTwiceIsReadAsMeant() {
    Page page = HtmlReader.read("""
        <head><meta property="og:title" content="&amp;quot;No way&amp;quot;: Smith &amp;amp; Jones">
        <script type="application/ld+json">{"headline": "Norrby&#039;s ferry &amp; its captain"}</script></head>
        """);

    assertEquals("\"No way\": Smith & Jones", page.metadata().first("og:title"));
    assertEquals("Norrby's ferry & its captain", page.metadata().jsonLd().get(0).get("headline"));
  }

  @Test
  void aLoneAmpersandStaysAsItIs() {
    assertEquals("Smith & Jones, R&D", Entities.decode("Smith & Jones, R&D"));
  }
}
