package io.github.pressclip.find.dateline.prefix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.pressclip.find.dateline.date.DateScanner;
import io.github.pressclip.find.dateline.date.DateText;
import io.github.pressclip.find.dateline.date.Months;
import io.github.pressclip.find.dateline.place.Agencies;
import io.github.pressclip.find.dateline.place.Mentions;
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
      TARNBY/OSTVIK, Monday, Nov. 10 (Reuters) - The council met. | TARNBY/OSTVIK       | Reuters  | --11-10
      TARNBY & OSTVIK, Norland--(BUSINESS WIRE)--The makers met.   | TARNBY & OSTVIK, Norland | BUSINESS WIRE | -
      TARNBY, OH / ACCESS Newswire / March 3, 2025 / The makers met. | TARNBY, OH        | ACCESS Newswire | 2025-03-03
      TARNBY, Monday (Reuters) - The council met.                 | TARNBY              | Reuters  | -
      March 3 (Reuters) - The council met.                        | -                   | Reuters  | --03-03
      OSTVIK, Norland, Jan 5 (Reuters) - The council met.         | OSTVIK, Norland     | Reuters  | --01-05
      TARNBY, Dec. 2 (Xinhua) -- The council met.                 | TARNBY              | Xinhua   | --12-02
      OSTVIK, Norland, Jan. 1(Xinhua) -- The council met.         | OSTVIK, Norland     | Xinhua   | --01-01
      TARNBY, Feb 7 (AFP) - The council met.                      | TARNBY              | AFP      | --02-07
      New Tarnby (AFP) - The council met.                         | New Tarnby          | AFP      | -
      Tarnby (dpa) - Der Rat tagte.                               | Tarnby              | dpa      | -
      Tarnby (dpa/lno) – Der Rat tagte.                           | Tarnby              | dpa/lno  | -
      TARNBY, NORRBY.com - Dewan kota bertemu.                    | TARNBY              | NORRBY.com | -
      Sable WHITLOCK/TARNBY, (DHA) Meclis toplandı.               | TARNBY              | DHA      | -
      記者江若晴／雲溪報導                                          | 雲溪                 | -        | -
      記者江若晴／雲溪即時報導                                       | 雲溪                 | -        | -
      واديان (رويترز) - اجتمع المجلس.                              | واديان              | رويترز   | -
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
      Tannau (KNA) Der Rat tagte.                                 | Tannau              | KNA      | -
      Tannau (OTS/RK) - Der Rat tagte.                            | Tannau              | OTS/RK   | -
      Tannau / Talbach (ots) - Der Rat tagte.                     | Tannau / Talbach    | ots      | -
      Tannau a.M. (epd). Der Rat tagte.                           | Tannau a.M.         | epd      | -
      Tannau o.d. Talbach (dpa) - Der Rat tagte.                  | Tannau o.d. Talbach | dpa      | -
      Tannau i. Br. (dpa) - Der Rat tagte.                        | Tannau i. Br.       | dpa      | -
      TARNBY (FOX 5/WXYZ) — The council met.                      | TARNBY              | FOX 5/WXYZ | -
      Tarnby, SANA- The council met.                              | Tarnby              | SANA     | -
      TARNBY, Norland, Mar 4, CMC – The council met.              | TARNBY, Norland     | CMC      | --03-04
      Tarnby, Mar 4, 2024 / 10:30 am (CNA).- The council met.     | Tarnby              | CNA      | 2024-03-04
      ТАРНОВ, 4 марта 2024, 10:20 — REGNUM Совет собрался.        | ТАРНОВ              | REGNUM   | 2024-03-04
      Tarnby, Norland--(Newsfile Corp. - March 4, 2024) - The council met. | Tarnby, Norland | Newsfile Corp. | 2024-03-04
      TARNBY - Media OutReach Newswire - 4 March 2024 - The council met. | TARNBY        | Media OutReach Newswire | 2024-03-04
      VILLANORTE, 04 (EUROPA PRESS) El consejo se reunió.         | VILLANORTE          | EUROPA PRESS | 4
      VILLANORTE 4 (EUROPA PRESS) - El consejo se reunió.         | VILLANORTE          | EUROPA PRESS | 4
      Tarnby, CNN Indonesia -- Dewan kota bertemu.                | Tarnby              | CNN Indonesia | -
      ТАРНОВ. 4 марта. INTERFAX.RU - Совет собрался.              | ТАРНОВ              | INTERFAX.RU | --03-04
      ТАРНОВ, 4 марта /Корр. БЕЛТА/. Совет собрался.              | ТАРНОВ              | БЕЛТА    | --03-04
      ТАРНОВ, 4 марта. Совет собрался и проголосовал.             | ТАРНОВ              | -        | --03-04
      TARNBY, 4 Mac - Dewan bandar bertemu.                       | TARNBY              | -        | --03-04
      TARNBY - March 4, 2024 - The council met.                   | TARNBY              | -        | 2024-03-04
      TARNBY (AP) _ The council met.                              | TARNBY              | AP       | -
      THE HAGUE, March 4 - The council met.                       | THE HAGUE           | -        | --03-04
      (中央社記者林知遠云溪4日電)市議會開會。                        | 云溪                | 中央社   | 4
      （中央社云溪4日電）市議會開會。                               | 云溪                | 中央社   | 4
      （云溪4日讯）市议会开会。                                    | 云溪                | -        | 4
      【汐見 ３日 時事】市議会が開かれた。                         | 汐見                | 時事     | 3
      财联社1月4日电，市议会开会。                                 | -                   | 财联社   | --01-04
      央广网云溪1月4日消息（记者林知远）市议会开会。                  | 云溪                | 央广网   | --01-04
      （ＣＮＮ）市議会が開かれた。                                  | -                   | ＣＮＮ   | -
      (은하 AFP=연합뉴스) 시의회가 열렸다.                          | 은하                | AFP=연합뉴스 | -
      [은하뉴스=한도윤 기자] 시의회가 열렸다.                        | -                   | 은하뉴스 | -
      """)
  void readsPlaceAgencyAndDay(String paragraph, String place, String agency, String day) {
    Prefix prefix = read(paragraph, NONE);
    assertNotNull(prefix);
    assertEquals(place, prefix.place());
    assertEquals(agency, prefix.agency());
    assertEquals(day, day(prefix.date()));
  }

  private static String day(DateText date) {
    if (date == null) {
      return null;
    }
    return date.isDayAlone() ? String.valueOf(date.day()) : date.read(true).toString();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      NEW TARNBY: The council met on Monday and voted for the bridge.      | NEW TARNBY
      Tarnby: The council met on Monday and voted for the bridge.          |
      TARNBY — The council met on Monday and voted for the bridge.         | TARNBY
      TARNBY—The council met on Monday and voted for the bridge.           | TARNBY
      (TARNBY) — The council met on Monday and voted for the bridge.       | TARNBY
      (Westmere, Md.) – The council met on Monday and voted for the bridge. | Westmere, Md.
      (Westmere) – The council met on Monday and voted for the bridge.     |
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
      NEW TARNBY:                                                          | NEW TARNBY
      OSTVIK PARK:                                                         |
      New Tarnby, March 4                                                  | New Tarnby
      Ostland, March 4                                                     |
      Westmere, Ohio (March 4, 2024)                                       | Westmere, Ohio
      Talbach (dpa)                                                        | Talbach
      Tannau (dpa)                                                         |
      Tannau (ots)                                                         | Tannau
      Tannau Tannau (ots)                                                  | Tannau
      Norrby.com, Inc. - The makers of bridges met on Monday and voted.    |
      (New Tarnby) The council met on Monday and voted for the bridge.     | New Tarnby
      (Tarnby) The council met on Monday and voted for the bridge.         |
      Westmere, Calif. — The council met on Monday and voted for the bridge. | Westmere, Calif.
      Westmere, OH – The council met on Monday and voted for the bridge.   | Westmere, OH
      Westmere, M.D. – The council met on Monday and voted for the bridge. |
      Westmere, OH – March 4, 2024 – The council met and voted for the bridge. | Westmere, OH
      Westmere, March 4: The council met on Monday and voted for the bridge. | Westmere
      New Tarnby, March 4 The council met on Monday and voted for the bridge. | New Tarnby
      Ostvik, March 4 The council met on Monday and voted for the bridge.  |
      SAN OSTVIK — The council met on Monday and voted for the bridge.     | SAN OSTVIK
      OSTVIK TOWNSHIP – The council met on Monday and voted for the bridge. | OSTVIK TOWNSHIP
      OSTVIK TWP. — The council met on Monday and voted for the bridge.    | OSTVIK TWP.
      SAN OSTVIK.- El consejo se reunió el lunes y votó a favor del puente. | SAN OSTVIK
      SAN OSTVIK (Corresponsal).- El consejo se reunió el lunes y votó por el puente. | SAN OSTVIK
      Villasur, Sonora.- El consejo se reunió el lunes y votó por el puente. | Villasur, Sonora
      Tarnby.- El consejo se reunió el lunes y votó a favor del puente.    | Tarnby
      Villasur.- El consejo se reunió el lunes y votó a favor del puente.  |
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
    assertNull(read("Nebel. Man sieht die Hand vor den Augen nicht, und doch fährt der Mann über den Fluss.", GERMAN));
    assertEquals("Tannau", read("Tannau ·" + lead, GERMAN).place());
    assertNull(read("Reportage |" + lead, GERMAN));
    assertNull(read("Tannau." + lead, NONE));
  }

  @Test
  void takesNoWordForAPlaceThatThePageUsesAsAWord() {
    String tail = " The council met on Monday and voted for the bridge.";
    String other = "Nobody had asked for ferries before the council met, said the people of BOATS and the mayor on Monday night.";
    assertEquals("FERRIES", read("FERRIES —" + tail, PAGE).place());
    assertNull(read("FERRIES —" + tail, new Mentions(List.of(other), "en")));
    assertNull(read("BOATS:" + tail, new Mentions(List.of(other), "en")));
    assertEquals("NEW FERRIES", read("NEW FERRIES:" + tail, PAGE).place());
    assertNull(read("NEW FERRIES:" + tail, new Mentions(List.of(other), "en")));
    assertEquals("FERRIES CITY", read("FERRIES CITY:" + tail, new Mentions(List.of(other), "en")).place());
    String german = "Der Rat hat am Montag für die neue Brücke gestimmt, und das war die Krönung, sagte die Bürgermeisterin am Tag danach.";
    String lead = " Der Rat hat am Montag für die neue Brücke gestimmt, sagte die Bürgermeisterin.";
    assertNull(read("Krönung." + lead, new Mentions(List.of(german), "de")));
    assertEquals("KRÖNUNG", read("KRÖNUNG –" + lead, new Mentions(List.of(german), "de")).place());
  }

  @Test
  void readsTheCityAfterItsPrepositionInIndonesian() {
    String page = "Banyak orang di Tannau senang karena dewan kota bertemu.";
    String lead = "Tannau - Dewan kota bertemu pada hari Senin dan menyetujui jembatan baru.";
    assertEquals("Tannau", read(lead, new Mentions(List.of(page), "id")).place());
    assertNull(read(lead, new Mentions(List.of(page), "it")));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      nl | De voorzitter en Moor kennen elkaar goed.       |
      nl | Mensen in Moor wachten er al jaren op.          | Moor
      pl | Zarząd milczy, a Moor czeka.                    |
      pl | Wiele osób w Moor jest zadowolonych.            | Moor
      sv | Han kör en Moor till jobbet.                    |
      sv | Många i Moor är nöjda.                          | Moor
      tr | Kaya ve Moor konuşmuyor.                        |
      sv | Frågan gick till Moor.                          |
      es | Nadie respondió a Moor.                         |
      es | Muchos en Moor lo esperaban.                    | Moor
      fr | Le club a demandé à Moor de rester, et Anna Moor reste. |
      fr | Le marché se tient à Moor depuis longtemps.     | Moor
      it | Il mercato si tiene a Moor da tempo.            | Moor
      """)
  void asksTheLanguageWhatAWordBeforeANameMeans(String language, String page, String place) {
    String lead = "Moor – Xylo velo quantor nimbu rala tesk lodra mivan soldu pertan.";
    Prefix prefix = read(lead, new Mentions(List.of(page), language));
    assertEquals(place, prefix == null ? null : prefix.place());
  }

  @Test
  void takesNoSurnameBeforeAColonForAPlace() {
    String answer = "Moor : On ne nous a rien dit, et nous avons lu la nouvelle dans le journal.";
    assertNull(read(answer, new Mentions(List.of("La question a été posée à Moor."), "fr")));
    assertEquals("Moor", read(answer, new Mentions(List.of("Le marché se tient en Moor."), "fr")).place());
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
      "Search Result Pages (SRPs): They list what others have written.",
      "UPDATE, March 4: The council met on Monday and voted for the bridge.",
      "Anna Moor / TNN / Updated: Mar 3, 2022, 09:02 IST",
      "Anna Moor / TNN / Mar 3, 2022, 09:02 IST",
      "ANNA MOOR (R-Ohio) - The council met on Monday and voted for the bridge.",
      "HALF-TIME — The council met on Monday and voted for the bridge.",
      "EDUCATION — The council met on Monday and voted for the bridge.",
      "SÉRIE (1/5) - Le conseil s'est réuni lundi et a voté pour le pont.",
      "REDACCIÓN.- El consejo se reunió el lunes y votó a favor del puente.",
      "WHAT'S NEXT: The council met on Monday and voted for the bridge.",
      "NASDAQ: OSVK – The shares rose on Monday after the firm raised its forecast.",
      "OSTVIK (OSVK) – The shares rose on Monday after the firm raised its forecast.",
      "TARNBY: We met on Monday and voted for the bridge, and nobody came.",
      "By IANS | 12th Nov, 2025 05:20:00 PM",
      "OSTVIK: The old bridge over the river in March of last year. Image: FILE",
      "Freitagabend. Der Rat hat für die neue Brücke gestimmt, sagte sie.",
      "(写真＝佐伯遥)市議会が開かれた。",
      "[사진=연합뉴스] 시의회가 열렸다."})
  void leavesOtherOpeningsAlone(String paragraph) {
    assertNull(read(paragraph, NONE));
    assertNull(read(paragraph, PAGE));
  }

  @Test
  void readsTheSignOfAReporterInGerman() {
    String lead = " Der Rat hat am Montag für die neue Brücke gestimmt, sagte die Bürgermeisterin.";
    assertEquals("Tannau", read("Tannau (hjk)." + lead, GERMAN).place());
    assertEquals("Bad Tannau", read("Bad Tannau (red):" + lead, GERMAN).place());
    assertNull(read("Tannau (hjk)." + lead, NONE));
    assertNull(read("Moor (CDU)." + lead, GERMAN));
  }

  @Test
  void readsAnAgencyBeforeABar() {
    Prefix prefix = read("TANNAU epd/taz | Der Rat tagte.", NONE);
    assertEquals("TANNAU", prefix.place());
    assertEquals("epd/taz", prefix.agency());
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
