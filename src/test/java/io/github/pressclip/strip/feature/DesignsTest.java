package io.github.pressclip.strip.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.pressclip.page.Box;
import io.github.pressclip.page.Page;
import io.github.pressclip.page.html.HtmlReader;
import org.junit.jupiter.api.Test;

/** Which elements are made alike. */
class DesignsTest {
  @Test
  void elementsOfOneTagAndNameShareADesign() {
    String html = "<p class=lead>One.</p><p class=lead>Two.</p>";

    assertEquals(design(html, 0), design(html, 1));
  }

  @Test
  void anotherTagIsAnotherDesign() {
    String html = "<p class=lead>One.</p><div class=lead>Two.</div>";

    assertNotEquals(design(html, 0), design(html, 1));
  }

  @Test
  void namesThatDifferInCaseAloneMayBelongToOtherFamilies() {
    // "storyTeaser" is two words, "storyteaser" one.
    String html = "<p class=storyTeaser>One.</p><p class=storyteaser>Two.</p>";

    assertNotEquals(design(html, 0), design(html, 1));
  }

  @Test
  void aSampleIsOfItsDesign() {
    Page page = HtmlReader.read("<p class=lead>One.</p><p class=lead>Two.</p><div>Three.</div>");
    Designs designs = Designs.of(Tree.of(page));

    for (int i = 0; i < 3; i++) {
      Box box = page.blocks().get(i).markup().box();
      assertEquals(box.tag(), designs.sample(designs.of(box)).tag());
      assertEquals(box.name(), designs.sample(designs.of(box)).name());
    }
  }

  private static int design(String html, int block) {
    Page page = HtmlReader.read(html);
    return Designs.of(Tree.of(page)).of(page.blocks().get(block).markup().box());
  }
}
