package io.github.pressclip.find.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.pressclip.article.Quote;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A paragraph in, who said what out; in the languages that have a file of words, and in some that have none. */
class LanguagesTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      fr | « Je connais chaque planche de ce bac », assure Armand Tessonnier, passeur depuis 1989.                   | Armand Tessonnier | assure
      fr | « Nous avions trente ans de retard », reconnaît la maire de Valmorin, Solange Bréhaut.                   | Solange Bréhaut   | reconnaît
      fr | Solange Bréhaut explique : « Nous les rattrapons en sept minutes, le temps d'une traversée. »            | Solange Bréhaut   | explique
      es | «No he apagado una luz, he cerrado una puerta», dijo Anselmo Quiroga al bajar de la torre.               | Anselmo Quiroga   | dijo
      es | La directora de ayudas, Pilar Montesdeoca, explicó que el faro «seguirá encendido todas las noches».     | Pilar Montesdeoca | explicó
      es | «Se pierde un cuaderno que nadie ha leído», lamentó su presidenta, Rosaura Belmonte.                     | Rosaura Belmonte  | lamentó
      it | «Restituiamo alla città il suo salotto», afferma la sindaca Delia Morandini.                             | Delia Morandini   | afferma
      it | Il consigliere di opposizione Rocco Santagata sostiene che i posti sono «troppo pochi e troppo in alto». | Rocco Santagata   | sostiene
      pt | “Fizemos uma assembleia com todas as sócias”, disse Graciete Valadão, presidente da cooperativa.         | Graciete Valadão  | disse
      pt | “A lata é a mesma, só o nome do dono é que mudou”, explicou a responsável pelas vendas, Zulmira Peixinho. | Zulmira Peixinho | explicou
      ru | «Мы собирали эти лодки по сараям и огородам двенадцать лет», — сказал директор музея Аркадий Лыткин.     | Аркадий Лыткин    | сказал
      ru | «Мой прадед строил лодки без единого чертежа, и он не утонул», — рассказала экскурсовод Дарья Ширяева.   | Дарья Ширяева     | рассказала
      de | „Wir haben keine einzige Kreuzung gefunden“, sagte Bürgermeisterin Ottilie Brandhoff nach der Sitzung.   | Ottilie Brandhoff | sagte
      de | „Die Technik liegt schon im Keller“, so Tiefbauamtsleiter Enno Haferkamp.                                | Enno Haferkamp    | so
      en | "People don't use a bus that they can't rely on," said its managing director, Bronwen Tal.               | Bronwen Tal       | said
      """)
  void theSentenceNamesTheSpeaker(String language, String paragraph, String speaker, String cue) {
    List<Run> runs = QuoteFinder.find(List.of(paragraph), Set.of(), language);

    Quote quote = runs.get(0).quote();
    assertEquals(speaker, quote.speaker(), runs.get(0).reason());
    assertEquals(cue, quote.cue());
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Köprüyü satın alan belediye başkanı gazetecilere konuştu: “Köprü artık hepimizin, kimse onu bizden geri alamaz.”",
      "Starosta wyszedł do dziennikarzy. „Most jest nasz i nikt go już nam nie odbierze”, mówił Zbigniew Tarnowicz."
  })
  void inALanguageWithoutAFileNobodyIsGuessed(String paragraph) {
    Quote quote = QuoteFinder.find(List.of(paragraph), Set.of(), null).get(0).quote();

    assertEquals(null, quote.speaker());
    assertEquals(null, quote.cue());
  }
}
