package io.github.pressclip.page.html.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class MarkTextTest {
  @Test
  void isTheTextOfTheElement() {
    assertEquals("Eva Holm", MarkText.of(new Element("a").appendText(" Eva ").append("<b>Holm</b>")));
  }

  @Test
  void aPageIsNoFact() {
    assertEquals("", MarkText.of(new Element("a").appendText("ship ".repeat(10_000))));
  }
}
