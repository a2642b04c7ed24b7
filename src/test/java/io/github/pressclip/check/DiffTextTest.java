package io.github.pressclip.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class DiffTextTest {
  private static final Difference HEADLINE =
      new Difference("headline", List.of("Rain falls"), List.of("Rain falls | Site"));

  @Test
  void isAUnifiedDiff() {
    assertEquals("""
        --- expected.json
        +++ page.html
        @@ headline @@
        -Rain falls
        +Rain falls | Site
        @@ body[2] @@
        +Advertisement
        """,
        DiffText.of("expected.json", "page.html",
            List.of(HEADLINE, new Difference("body[2]", List.of(), List.of("Advertisement"))), false));
  }

  @Test
  void marksTheWordsThatChangedOnATerminal() {
    String text = DiffText.of("expected.json", "page.html", List.of(HEADLINE), true);

    assertEquals("\u001b[31m-Rain falls\u001b[0m", text.split("\n")[3]);
    assertEquals("\u001b[32m+Rain falls\u001b[7m | Site\u001b[27m\u001b[0m", text.split("\n")[4]);
  }

  @Test
  void whatAPageSaysCanNotMoveTheCursor() {
    String text = DiffText.of("a", "b", List.of(new Difference("headline", List.of(), List.of("\u001b[2Jgone"))), false);

    assertEquals("+\uFFFD[2Jgone", text.split("\n")[3]);
  }
}
