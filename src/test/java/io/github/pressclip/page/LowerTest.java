package io.github.pressclip.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LowerTest {
  @Test
  void isWhatJavaWrites() {
    for (String text : new String[] {"", "Varnhaven", "ΟΔΥΣΣΕΑΣ", "İLGİNİZİ ÇEKEBİLİR", "ΤΟ ΠΛΟΙΟ ΤΗΣ ΓΡΑΜΜΗΣ ".repeat(30)}) {
      assertEquals(text.toLowerCase(Locale.ROOT), Lower.of(text));
    }
  }

  @Test
  void aWordThatIsNoneIsReadLetterByLetter() {
    assertEquals("σ".repeat(1000) + " ο", Lower.of("Σ".repeat(1000) + " Ο").replace('ς', 'σ'));
  }
}
