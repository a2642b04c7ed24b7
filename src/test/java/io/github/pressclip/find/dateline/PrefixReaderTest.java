package io.github.pressclip.find.dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrefixReaderTest {
  private static final Mentions NONE = new Mentions(List.of(), null);
  private static final Mentions PAGE = new Mentions(List.of(
      "The mayor of Tarnby met engineers in New Tarnby and Ostvik.", "Der Rat tagt in Talbach, nicht in London."),
      "en");
  private static final Mentions GERMAN = new Mentions(List.of(), "de-DE");

  private static Prefix read(String paragraph, Mentions mentions) {
    return new PrefixReader(new DateScanner(new Months(null)), new Agencies()).read(paragraph, mentions);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
      TARNBY (AP) — The council met.                              | TARNBY              | AP       | -
      WESTMERE, Ohio (AP) — The council met.                      | WESTMERE, Ohio      | AP       | -
      WESTMERE, Calif. (AP) - The council met.                    | WESTMERE, Calif.    | AP       | -
      OSTVIK, Norland (CNN) - The council met.                    | OSTVIK, Norland     | CNN      | -
      Tarnby (CNN) The council met.                               | Tarnby              | CNN      | -
      (CNN) The council met.                                      | -                   | CNN      | -
      TARNBY, March 3 (Reuters) - The council met.                | TARNBY              | Reuters  | --03-03
      TARNBY (Reuters) – The council met.                         | TARNBY              | Reuters  | -
      TARNBY/OSTVIK, Sept 9 (Reuters) - The council met.          | TARNBY/OSTVIK       | Reuters  | --09-09
      March 3 (Reuters) - The council met.                        | -                   | Reuters  | --03-03
      OSTVIK, Norland, Jan 5 (Reuters) - The council met.         | OSTVIK, Norland     | Reuters  | --01-05
      TARNBY, Dec. 2 (Xinhua) -- The council met.                 | TARNBY              | Xinhua   | --12-02
      OSTVIK, Norland, Jan. 1(Xinhua) -- The council met.         | OSTVIK, Norland     | Xinhua   | --01-01
      TARNBY, Feb 7 (AFP) - The council met.                      | TARNBY              | AFP      | --02-07
      New Tarnby (AFP) - The council met.                         | New Tarnby          | AFP      | -
      Tarnby (dpa) - Der Rat tagte.                               | Tarnby              | dpa      | -
      Tarnby (dpa/lno) – Der Rat tagte.                           | Tarnby              | dpa/lno  | -
      TARNBY, NORRBY.com - Dewan kota bertemu.                    | TARNBY              | NORRBY.com | -
      TARNBY, Feb. 7 Kyodo The council met.                       | TARNBY              | Kyodo    | --02-07
      OSTVIK, Japan - The council met.                            | OSTVIK, Japan       | -        | -
      Tarnby, Feb 7 (PTI) The council met.                        | Tarnby              | PTI      | --02-07
      Tarnby (State)[India], February 7 (ANI): The council met.   | Tarnby (State)[India] | ANI    | --02-07
      Tarnby, Feb 7 (IANS) The council met.                       | Tarnby              | IANS     | --02-07
      SOUTH TARNBY, April 5 (APP):The council met.                | SOUTH TARNBY        | APP      | --04-05
      Tarnby (VNA) – The council met.                             | Tarnby              | VNA      | -
      TARNBY (AP) � The council met.                              | TARNBY              | AP       | -
      WESTMERE, Ky. (WXYZ) -- The council met.                    | WESTMERE, Ky.       | WXYZ     | -
      TARN COUNTY, Ky. (WXYZ) - The council met.                  | TARN COUNTY, Ky.    | WXYZ     | -
      TARNBY, April 05, 2018 (GLOBE NEWSWIRE) -- The council met. | TARNBY              | GLOBE NEWSWIRE | 2018-04-05
      WESTMERE, Calif.--(BUSINESS WIRE)--The council met.         | WESTMERE, Calif.    | BUSINESS WIRE | -
      TARNBY, Jan. 5, 2018 /PRNewswire/ -- The council met.       | TARNBY              | PRNewswire | 2018-01-05
      UNITED NATIONS, April 3 (AP) - The council met.             | UNITED NATIONS      | AP       | --04-03
      Villanorte, 4 ene (EFE).- El consejo se reunió.             | Villanorte          | EFE      | --01-04
      Villanorte (País), 4 ene (EFE).- El consejo se reunió.      | Villanorte (País)   | EFE      | --01-04
      VILLANORTE, 4 ene (Xinhua) -- El consejo se reunió.         | VILLANORTE          | Xinhua   | --01-04
      (ANSA) - VALDORA, 04 GEN - Il consiglio.                    | VALDORA             | ANSA     | --01-04
      ТАРНОВ, 4 янв — РИА Новости. Совет собрался.                | ТАРНОВ              | РИА Новости | --01-04
      ТАРНОВ, 4 января. /ТАСС/. Совет собрался.                   | ТАРНОВ              | ТАСС     | --01-04
      Vilanova, 04 jan 2022 (Lusa) - O conselho reuniu-se.        | Vilanova            | Lusa     | 2022-01-04
      TARNBY (AA) - The council met.                              | TARNBY              | AA       | -
      Tarnov 4. ledna (ČTK) - Rada se sešla.                      | Tarnov              | ČTK      | --01-04
      (은하=연합뉴스) 한도윤 기자 = 시의회가 열렸다.                 | 은하                | 연합뉴스 | -
      新华社云溪1月4日电（记者林知远 何晚晴）市议会开会。            | 云溪                | 新华社   | --01-04
      【汐見共同】市議会が開かれた。                                | 汐見                | 共同     | -
      【汐見＝佐伯遥】市議会が開かれた。                            | 汐見                | -        | -
      Town votes . TARNBY, Ohio (AP) The council met.             | TARNBY, Ohio        | AP       | -
      By A. Person. TARNBY (Reuters) - The council met.           | TARNBY              | Reuters  | -
      By A PERSON and B PERSON, Associated Press TARNBY (AP) The council met. | TARNBY  | AP       | -
      Tarnby CNN — The council met.                               | Tarnby              | CNN      | -
      CNN — The council met.                                      | -                   | CNN      | -
      (WXYZ) – The council met.                                   | -                   | WXYZ     | -
      TARNBY, NY (NEWS10) — The council met.                      | TARNBY, NY          | NEWS10   | -
      TARNBY, NY / ACCESSWIRE / March 3, 2022 / The council met.  | TARNBY, NY          | ACCESSWIRE | 2022-03-03
      TARNBY, March 3, 2022 /PRNewswire-PRWeb/ -- The council met. | TARNBY             | PRNewswire-PRWeb | 2022-03-03
      Talbach, am 3. März 2022 (APA) – Der Rat tagte.             | Talbach             | APA      | 2022-03-03
      VALMORIN, le 3 mars 2022 (AFP) – Le conseil.                | VALMORIN            | AFP      | 2022-03-03
      sioux tarn, april 7 - The council met.                      | sioux tarn          | -        | --04-07
      ABOARD THE OSTVIK STAR (AP) — The council met.              | ABOARD THE OSTVIK STAR | AP    | -
      TARNBY (UrduPoint News / Sputnik - 29th April, 2020) The council met. | TARNBY | UrduPoint News / Sputnik | 2020-04-29
      Tarnby (norrby.net/lm) The council met.                     | Tarnby              | norrby.net/lm | -
      Tannau (ots) - Der Rat tagte.                               | Tannau              | ots      | -
      NORRBY.COM - Dewan kota bertemu.                            | -                   | NORRBY.COM | -
      Norrby6.com, Tarnby - Dewan kota bertemu.                   | Tarnby              | Norrby6.com | -
      """)
  void readsPlaceAgencyAndDay(String paragraph, String place, String agency, String day) {
    Prefix prefix = read(paragraph, NONE);
    assertNotNull(prefix);
    assertEquals(place, prefix.place());
    assertEquals(agency, prefix.agency());
    assertEquals(day, prefix.date() == null ? null : prefix.date().read(true).toString());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      NEW TARNBY: The council met on Monday and voted for the bridge.      | NEW TARNBY
      Tarnby: The council met on Monday and voted for the bridge.          |
      TARNBY — The council met on Monday and voted for the bridge.         | TARNBY
      TARNBY—The council met on Monday and voted for the bridge.           | TARNBY
      (TARNBY) — The council met on Monday and voted for the bridge.       | TARNBY
      OSTVIK The council met on Monday and voted for the bridge.           |
      Talbach. Der Rat hat am Montag für die neue Brücke gestimmt.         | Talbach
      Talbach/London – Der Rat hat am Montag für die Brücke gestimmt.      | Talbach/London
      DAL NOSTRO CORRISPONDENTE NEW TARNBY - Il consiglio comunale si è riunito lunedì. | NEW TARNBY
      TARNBY (January 24, 2017) — The council met on Monday and voted.     | TARNBY
      Talbach (Norland) - Der Rat hat am Montag für die Brücke gestimmt.   | Talbach (Norland)
      Talbach (Tannkreis): Der Rat hat am Montag für die Brücke gestimmt.  | Talbach (Tannkreis)
      Tannau (Norland) - Der Rat hat am Montag für die Brücke gestimmt.    |
      Talbach.                                                             | Talbach
      Tannau.                                                              |
      Norrby.com, Inc. - The makers of bridges met on Monday and voted.    |
      """)
  void asksThePageWhereTheFormProvesLittle(String paragraph, String place) {
    Prefix prefix = read(paragraph, PAGE);
    assertEquals(place, prefix == null ? null : prefix.place());
  }

  @Test
  void readsAPlaceWhoseDashIsLostIfThePageSpeaksOfIt() {
    assertEquals("NEW TARNBY", read("NEW TARNBY The council met on Monday and voted for the bridge.", PAGE).place());
    assertNull(read("NEW TARNBY The council met on Monday and voted for the bridge.", NONE));
  }

  @Test
  void readsANameAndAPointAsGermanRegionalPapersOpen() {
    String lead = " Der Rat hat am Montag für die neue Brücke gestimmt, sagte die Bürgermeisterin.";
    assertEquals("Tannau", read("Tannau." + lead, GERMAN).place());
    assertNull(read("Endlich." + lead, GERMAN));
    assertEquals("Tannau", read("Tannau ·" + lead, GERMAN).place());
    assertNull(read("Reportage |" + lead, GERMAN));
    assertNull(read("Tannau." + lead, NONE));
  }

  @Test
  void takesANameBehindAPostalCodeForAPlace() {
    String paragraph = "Valdora: Der Rat hat am Montag für die neue Brücke gestimmt, sagte die Bürgermeisterin.";
    assertEquals("Valdora", read(paragraph, new Mentions(List.of("Am Markt 3, 1805 Valdora"), "de")).place());
    assertNull(read(paragraph, new Mentions(List.of("Seit 2019 Valdora im Rat"), "de")));
    assertNull(read(paragraph, new Mentions(List.of("Ein Preis von 1500 Valdora"), "de")));
  }

  @Test
  void takesANameAloneForAPlaceWhereAnotherLineNamesIt() {
    List<String> page = List.of("Tannau", "Das Fest im Herzen von Tannau beginnt.", "Ein Rat von Klugheit.");
    assertEquals("Tannau", read("Tannau.", new Mentions(page, "de")).place());
    assertNull(read("Klugheit.", new Mentions(page, "de")));
  }

  @Test
  void tellsGermanByTheWordsInSmallLettersWhereNoTagDoes() {
    String menu = "Tannau Talbach Ostvik Tarnby Norrby ".repeat(30);
    String german = "Der Rat hat am Montag für die neue Brücke gestimmt, und die Bürgermeisterin ist mit dem Ergebnis zufrieden.";
    assertEquals(true, new Mentions(List.of(menu, german), null).inGerman());
    assertEquals(false, new Mentions(List.of(menu, "The council met. ".repeat(9)), null).inGerman());
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "LST-325 to travel down the river again this summer, its crew says.",
      "DEAR MARTHA: My neighbour sings at night and keeps the whole street awake.",
      "Anna Moor: We never asked for it, and nobody ever told us that it would come.",
      "European Union (EU) ministers met on Friday to talk about the bridge.",
      "World Bridge Office (WBO) - The ministers met on Friday to talk about it.",
      "EASTER VIGIL. The church opens at nine and the choir sings until midnight.",
      "By Anna Moor - Associated Press - Friday, March 3, 2023",
      "WBO MIA: The council met on Monday and voted for the bridge, and nobody came.",
      "EXCLUSIVE: The council met on Monday and voted for the bridge.",
      "EDITOR'S NOTE — The council met on Monday and voted for the bridge.",
      "Updated, March 3 - The council met on Monday and voted for the bridge.",
      "Friday, March 3, 2022 - The council met and voted for the bridge.",
      "REBECCA Moor is the new mayor of the town, and she is in a hurry.",
      "TOWN WANTS BRIDGE BY JULY 1 - MAYOR",
      "Search Result Pages (SRPs): They list what others have written."})
  void leavesOtherOpeningsAlone(String paragraph) {
    assertNull(read(paragraph, NONE));
    assertNull(read(paragraph, PAGE));
  }

  @Test
  void endsWhereTheStoryBegins() {
    String paragraph = "TARNBY, March 3 (Reuters) - The council met.";
    assertEquals("The council met.", paragraph.substring(read(paragraph, NONE).end()));
    String spanish = "Villanorte, 4 ene (EFE).- El consejo se reunió.";
    assertEquals("El consejo se reunió.", spanish.substring(read(spanish, NONE).end()));
    String korean = "(은하=연합뉴스) 한도윤 기자 = 시의회가 열렸다.";
    assertEquals("시의회가 열렸다.", korean.substring(read(korean, NONE).end()));
  }
}
