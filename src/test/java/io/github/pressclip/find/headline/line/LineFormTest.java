package io.github.pressclip.find.headline.line;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pressclip.find.headline.sign.PictureCredit;
import io.github.pressclip.page.text.TextReader;
import org.junit.jupiter.api.Test;

class LineFormTest {
  @Test
  void mayHoldAQuotation() {
    assertTrue(LineForm.hasMarks("Hollin » Towns"));
    assertFalse(LineForm.hasMarks("Projectionist: »I kept my ticket«"));
    assertFalse(LineForm.hasMarks("Le projectionniste : « J'ai gardé mon billet »"));
  }

  @Test
  void seldomEndsInDots() {
    assertTrue(form("Search all of this website...") < form("Search all of this website"));
    assertTrue(form("Search all of this website…") < form("Search all of this website"));
  }

  private static int form(String line) {
    return new LineForm(new PictureCredit()).points(Line.of(TextReader.read(line).blocks().get(0)), new StringBuilder());
  }
}
