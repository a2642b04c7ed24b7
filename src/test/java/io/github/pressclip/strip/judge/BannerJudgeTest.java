package io.github.pressclip.strip.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.pressclip.page.Block;
import io.github.pressclip.page.html.HtmlReader;
import io.github.pressclip.strip.feature.Sheet;
import io.github.pressclip.strip.ruling.Ruling;
import io.github.pressclip.strip.ruling.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is dropped of a page whose blocks in small print, and they alone, were dropped before. */
class BannerJudgeTest {
  @Test
  void theHeadingOfABannerWhoseTextIsGone() {
    assertEquals(List.of("Stand by the Courier"), dropped("""
        <article><p>The crane was lifted at noon.</p>
        <div><h3>Stand by the Courier</h3><p><small>Become a member today</small></p></div>
        <p>The port opens on Friday.</p></article>"""));
  }

  @Test
  void aHeadingInAWrapperOfItsOwnHeadsWhatFollows() {
    assertEquals(List.of(), dropped("""
        <article><p>The crane was lifted at noon.</p>
        <div><h3>What comes next</h3></div>
        <p>The port opens on Friday.</p><p><small>Photo: Ada Quill</small></p></article>"""));
  }

  @Test
  void headingsOfOneMakingHeadThePartsOfAList() {
    assertEquals(List.of(), dropped("""
        <article><p>We tried two kettles.</p>
        <div class="product"><h3>Brenner 200</h3><p><small>Buy now</small></p></div><p>It is loud and quick.</p>
        <div class="product"><h3>Halm Eco</h3><p><small>Buy now</small></p></div><p>It is slow.</p></article>"""));
  }

  @Test
  void theSameHeadingAgainIsABannerAgain() {
    assertEquals(List.of("Newsletter", "Newsletter"), dropped("""
        <article><p>The crane was lifted at noon.</p>
        <div class="box"><h3>Newsletter</h3><p><small>Sign up</small></p></div><p>The port opens on Friday.</p>
        <div class="box"><h3>Newsletter</h3><p><small>Sign up</small></p></div></article>"""));
  }

  private static List<String> dropped(String html) {
    Sheet sheet = Sheet.of(HtmlReader.read(html));
    List<Ruling> rulings = new ArrayList<>();
    for (Block block : sheet.page().blocks()) {
      boolean small = block.markup().box().tag().equals("small");
      rulings.add(new Ruling(block, small ? Verdict.DROP : Verdict.KEEP, "model", "for the test"));
    }
    List<String> dropped = new ArrayList<>();
    for (Ruling ruling : new BannerJudge().review(sheet, rulings)) {
      if (ruling.judge().equals("banners")) {
        dropped.add(ruling.block().text());
      }
    }
    return dropped;
  }
}
