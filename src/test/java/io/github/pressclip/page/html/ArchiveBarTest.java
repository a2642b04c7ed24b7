package io.github.pressclip.page.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.pressclip.page.Block;
import io.github.pressclip.page.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The toolbar that the Wayback Machine writes into a page. */
class ArchiveBarTest {
  private static final String BEGIN = "<!-- BEGIN WAYBACK TOOLBAR INSERT -->";

  private static final String END = "<!-- END WAYBACK TOOLBAR INSERT -->";

  private static final String BAR = "<div id=wm-ipp><p>17 captures</p><time datetime=2025-06-03>03</time> News</div>";

  private static Page page(String body) {
    return HtmlReader.read("<html><body>" + body + "</body></html>");
  }

  private static List<String> texts(String body) {
    return page(body).blocks().stream().map(Block::text).toList();
  }

  @Test
  void isNoneOfThePagesTextNorOfItsMarks() {
    Page page = page("Norrby" + BEGIN + BAR + "loading" + END + "Post<p>Old cinema</p>");
    assertEquals(List.of("Norrby", "Post", "Old cinema"), page.blocks().stream().map(Block::text).toList());
    assertEquals(List.of(), page.metadata().marks());
  }

  @Test
  void whatFollowsKeepsItsPlaceInTheFile() {
    Block block = page(BEGIN + "\n" + BAR + "\n" + END + "\n<a href=/>News</a>").blocks().get(0);
    assertEquals("News", block.text());
    assertEquals("4:11", block.line() + ":" + block.column());
  }

  @Test
  void staysWhereItsEndIsMissing() {
    assertEquals(List.of("17 captures", "03 News", "Old cinema"), texts(BEGIN + BAR + "<p>Old cinema</p>"));
    assertEquals(List.of("One", "Two", "Three"),
        texts("<div>" + BEGIN + "One</div><div>" + BEGIN + "Two" + END + "</div><div>" + END + "Three</div>"));
  }
}
