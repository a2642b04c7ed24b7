package io.github.pressclip.find.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class LanguageTest {
  private static final String GERMAN = "Das alte Kino von Hollin ist verkauft, und die Stadt hat es für eine Krone gekauft.";

  private static final String CZECH =
      "Staré kino stálo prázdné jedenáct let, než město Hollin našlo peníze. Radní teď kupují celý dům za jednu korunu, tedy "
          + "stejně levně, jako kdysi prodali. Holubi zmizí, střecha bude nová, první film má začít v pátek. Lidé se ptají, kdo "
          + "bude promítat, a starosta na to jen krčí rameny. Město se o holuby postará do zimy a do jara o okna.";

  private static final String XHOSA = "Isithethi sedolophu sixelele abantu ukuba ibala elidala liza kuvulwa kwakhona. ";

  @Test
  void isTheOneWhoseFrequentWordsTheTextHas() {
    assertEquals(Language.DE, Language.of(List.of(GERMAN), null));
  }

  @Test
  void isNotTheDeclaredOneWhereTheTextSpeaksAgainstIt() {
    assertEquals(Language.DE, Language.of(List.of(GERMAN), "en-US"));
  }

  @Test
  void isNotAnotherForAFewWordsThatItShares() {
    assertEquals(Language.OTHER, Language.of(List.of(CZECH), "cs"));
    assertEquals(Language.OTHER, Language.of(List.of(CZECH), null));
  }

  @Test
  void isNotTheDeclaredOneOfWhichALongTextHasNoFrequentWord() {
    assertEquals(Language.OTHER, Language.of(Collections.nCopies(12, XHOSA), "en"));
  }

  @Test
  void isTheDeclaredOneOfAShortText() {
    assertEquals(Language.EN, Language.of(List.of("Hollin: cinema reopens"), "en"));
  }
}
