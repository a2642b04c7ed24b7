package io.github.pressclip.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.pressclip.page.html.HtmlReader;
import io.github.pressclip.page.text.TextReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowNoteTest {
  private static List<String> texts(Page page) {
    return page.blocks().stream().map(Block::text).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "(opens in a new tab)", " (öffnet im neuen Fenster)", ", opens new tab", "Link öffnet in neuem Fenster",
    "(s’ouvre dans un nouvel onglet)", "[se abre en una nueva ventana]", "External link"})
  void aNoteBehindTheWordsOfALinkIsNoneOfTheStorys(String note) {
    String page = "<p>The council read <a href='/report'>the report<svg></svg><span class='go-vh'>%s</span></a>, which is long.</p>";
    assertEquals(List.of("The council read the report, which is long."), texts(HtmlReader.read(page.formatted(note))));
  }

  @Test
  void aFlattenerLeavesItInBrackets() {
    assertEquals(List.of("The council read the report, which is long.", "It did (in a new window seat) so."),
        texts(TextReader.read("The council read the report(opens in a new tab), which is long.\n\nIt did (in a new window seat) so.")));
    assertEquals(List.of("Read the report and the answer."),
        texts(TextReader.read("Read the report (öffnet im neuen Fenster) and the answer [opens in new window].")));
  }

  @Test
  void whatIsMoreOrStandsByItselfStays() {
    String page = "<p><a href='/a'>External link</a> <a href='/b'>opens in new window</a> and <i>external link</i></p>";
    assertEquals(List.of("External link opens in new window and external link"), texts(HtmlReader.read(page)));
    assertFalse(WindowNote.is("opens in a new tab of the cabinet"));
  }
}
