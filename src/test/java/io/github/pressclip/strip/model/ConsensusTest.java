package io.github.pressclip.strip.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pressclip.page.html.HtmlReader;
import io.github.pressclip.page.text.TextReader;
import io.github.pressclip.strip.feature.Sheet;
import io.github.pressclip.strip.ruling.Ruling;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the model makes of a block, drawn to what it makes of those built alike. */
class ConsensusTest {
  private static final String LINE = "Barge number nine left port.";

  @Test
  void aParagraphAmongSureOnesIsRaised() {
    float[] drawn = drawn("<div>" + p("a") + p("a") + p("a") + "</div>", .99f, .4f, .99f);

    assertTrue(drawn[1] > .7f, "is " + drawn[1]);
  }

  @Test
  void aTeaserAmongSureOnesIsLowered() {
    float[] drawn = drawn("<ul><li>" + LINE + "</li><li>" + LINE + "</li><li>" + LINE + "</li></ul>", .02f, .6f, .02f);

    assertTrue(drawn[1] < .4f, "is " + drawn[1]);
  }

  @Test
  void aPointerBetweenParagraphsStaysDropped() {
    assertArrayEquals(new float[] {.99f, .01f, .99f},
        drawn("<div>" + p("a") + p("a") + p("a") + "</div>", .99f, .01f, .99f));
  }

  @Test
  void aLineThatEndsNoSentenceIsNotRaised() {
    assertEquals(.4f,
        drawn("<div>" + p("a") + "<p class=\"a\">Bob Jones, Norrby Coast</p>" + p("a") + "</div>", .99f, .4f, .99f)[1]);
  }

  @Test
  void anItemOfAListIsRaisedWithoutASentence() {
    assertTrue(drawn("<ul><li>Tugs are on their way</li><li>Crane from Varnmouth</li><li>Grain goes by road</li></ul>",
        .9f, .4f, .9f)[1] > .7f);
  }

  @Test
  void aWordOfTheSiteBelowTheLastParagraphIsNotRaised() {
    String page = "<div>" + p("a") + p("a") + p("a") + "</div>";

    assertEquals(.1f, drawn(page, .99f, .99f, .1f)[2]);
    assertTrue(drawn(page, .99f, .1f, .99f)[1] > .6f);
    assertTrue(drawn(page, .99f, .99f, .4f)[2] > .6f);
  }

  @Test
  void aLinkAmongParagraphsIsNoKin() {
    assertEquals(.4f, drawn("<div>" + p("a") + "<p class=\"a\"><a href=\"/barge\">" + LINE + "</a></p>" + p("a") + "</div>",
        .99f, .4f, .99f)[1]);
  }

  @Test
  void cousinsCountAndDigitsOfNamesDoNot() {
    String page = "<div><div class=\"row-1\">" + p("a") + "</div><div class=\"row-2\">" + p("a") + "</div></div>";

    assertTrue(drawn(page, .99f, .4f)[1] > .6f);
  }

  @Test
  void anotherClassOrPlaceIsNoKin() {
    assertArrayEquals(new float[] {.99f, .4f}, drawn("<div>" + p("a") + p("b") + "</div>", .99f, .4f));
    assertArrayEquals(new float[] {.99f, .4f},
        drawn("<div><div>" + p("a") + "</div></div><div><div>" + p("a") + "</div></div>", .99f, .4f));
  }

  @Test
  void aTextStaysAsItIs() {
    float[] scores = {.99f, .4f};

    assertArrayEquals(scores, Consensus.of(Sheet.of(TextReader.read(LINE + "\n\n" + LINE)), scores));
  }

  @Test
  void theReasonTellsWhoseMindWasChanged() {
    Sheet sheet = sheet("<div>" + p("a") + p("a") + p("a") + "</div>");
    List<Ruling> rulings =
        ModelJudge.judge(sheet, new Opinion(new float[] {.99f, .2f, .99f}, (block, kept) -> "given"));

    assertEquals("given", rulings.get(0).reason());
    assertEquals("given; with those built alike around it .72", rulings.get(1).reason());
  }

  private static String p(String name) {
    return "<p class=\"" + name + "\">" + LINE + "</p>";
  }

  private static Sheet sheet(String html) {
    return Sheet.of(HtmlReader.read("<html><body>" + html + "</body></html>"));
  }

  private static float[] drawn(String html, float... scores) {
    return Consensus.of(sheet(html), scores);
  }
}
