package io.github.pressclip.page.html.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextRunsTest {
  @Test
  void aRunBeginsWithItsFirstVisibleCharacter() {
    assertEquals(List.of("The ferry", "is late"), runs("<p>\n  The ferry <b>&nbsp;is late</b> </p>"));
  }

  @Test
  void whatScriptsAndCommentsHoldIsNoText() {
    assertEquals(List.of("Tides"), runs("<script>if (a < b) { \"<p>no</p>\" }</script><!-- <p>no</p> --><p>Tides</p>"));
  }

  @Test
  void aTagEndsBehindItsAttributes() {
    assertEquals(List.of("The pier"), runs("<a title='to > from' href=/pier>The pier</a>"));
  }

  @Test
  void aSignThatOpensNoTagIsText() {
    assertEquals(List.of("1 < 2, as ever"), runs("<p>1 < 2, as ever</p>"));
  }

  @Test
  void aPageThatEndsInsideATagHasNoMoreRuns() {
    assertEquals(List.of("Tides"), runs("<p>Tides</p><p class=\"lead"));
    assertEquals(List.of(), runs("<!-- Tides"));
    assertEquals(List.of(), runs(""));
  }

  /** The runs, each up to the next tag. */
  private static List<String> runs(String html) {
    List<String> runs = new ArrayList<>();
    for (int start : TextRuns.of(html)) {
      String rest = html.substring(start);
      runs.add(rest.replaceFirst("(?s)</?[a-z].*", "").strip());
    }
    return runs;
  }
}
