package io.github.pressclip.find.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TongueTest {
  private static final String GERMAN = "Das alte Kino von Hollin ist verkauft, und die Stadt hat es für eine Krone gekauft.";

  private static final String CZECH =
      "Staré kino stálo prázdné jedenáct let, než město Hollin našlo peníze. Radní teď kupují celý dům za jednu korunu, tedy "
          + "stejně levně, jako kdysi prodali. Holubi zmizí, střecha bude nová, první film má začít v pátek. Lidé se ptají, kdo "
          + "bude promítat, a starosta na to jen krčí rameny. Město se o holuby postará do zimy a do jara o okna.";

  private static final String FINNISH =
      "Vanha elokuvateatteri oli tyhjillään yksitoista vuotta, ennen kuin kaupunki löysi rahat. Nyt valtuusto ostaa koko talon "
          + "yhdellä kruunulla, siis yhtä halvalla kuin se aikanaan myytiin. Pulut lähtevät, ja katto uusitaan ensi vuonna.";

  private static final String XHOSA = "Isithethi sedolophu sixelele abantu ukuba ibala elidala liza kuvulwa kwakhona. ";

  @Test
  void isTheOneWhoseFrequentWordsTheTextHas() {
    assertEquals(Tongue.DE, Tongue.of(List.of(GERMAN), null));
  }

  @Test
  void isNotTheDeclaredOneWhereTheTextSpeaksAgainstIt() {
    assertEquals(Tongue.DE, Tongue.of(List.of(GERMAN), "en-US"));
  }

  @Test
  void isNotAnotherForAFewWordsThatItShares() {
    assertEquals(Tongue.CS, Tongue.of(List.of(CZECH), "cs"));
    assertEquals(Tongue.CS, Tongue.of(List.of(CZECH), null));
    assertEquals(Tongue.OTHER, Tongue.of(List.of(FINNISH), null));
  }

  @Test
  void isNotTheDeclaredOneOfWhichALongTextHasNoFrequentWord() {
    assertEquals(Tongue.OTHER, Tongue.of(Collections.nCopies(12, XHOSA), "en"));
  }

  @Test
  void believesTheWordsOfAStoryMoreThanTheTagOfItsPage() {
    String dutch = "Het was niet de eerste keer dat de zaak ter sprake kwam, en Moor weet dat een besluit voor de zomer valt.";
    assertEquals("nl", Tongue.of(List.of(dutch), "en-US").code());
    assertEquals("fr", Tongue.of(List.of("Menu"), "fr-CA").code());
    assertEquals("", Tongue.of(List.of("Menu"), null).code());
  }

  @Test
  void isNotEnglishWithoutItsSmallWords() {
    assertFalse(Tongue.EN.mayBeOf(List.of(GERMAN, CZECH)));
    assertTrue(Tongue.EN.mayBeOf(List.of("The old cinema of Hollin is sold, and it was the town that paid for it.")));
    assertTrue(Tongue.EN.mayBeOf(List.of("Hollin: cinema reopens")));
  }

  @Test
  void isTheDeclaredOneOfAShortText() {
    assertEquals(Tongue.EN, Tongue.of(List.of("Hollin: cinema reopens"), "en"));
  }
}
