package io.github.pressclip.page;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pressclip.page.html.HtmlReader;
import org.junit.jupiter.api.Test;

class BoxTest {
  @Test
  void isNamedForWhatItOrAnElementWithinReachIsCalled() {
    Box box = HtmlReader.read("<div class=byline><p><b>Ann Smith</b></p></div>").blocks().get(0).markup().box();

    assertTrue(box.isNamedFor(Family.BYLINE, 3));
    assertFalse(box.isNamedFor(Family.BYLINE, 1));
    assertFalse(box.isNamedFor(Family.COMMENT, Integer.MAX_VALUE));
  }
}
