package io.github.pressclip.find.dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrefixReaderTest {
  private static final Mentions NONE = new Mentions(List.of());

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
      TARNBY, March 3 (Reuters) - The council met.                | TARNBY              | Reuters  | --03-03
      TARNBY/OSTVIK, Sept 9 (Reuters) - The council met.          | TARNBY/OSTVIK       | Reuters  | --09-09
      March 3 (Reuters) - The council met.                        | -                   | Reuters  | --03-03
      OSTVIK, Norland, Jan 5 (Reuters) - The council met.         | OSTVIK, Norland     | Reuters  | --01-05
      TARNBY, Dec. 2 (Xinhua) -- The council met.                 | TARNBY              | Xinhua   | --12-02
      OSTVIK, Norland, Jan. 1(Xinhua) -- The council met.         | OSTVIK, Norland     | Xinhua   | --01-01
      Tarnby (dpa) - Der Rat tagte.                               | Tarnby              | dpa      | -
      TARNBY, Feb. 7 Kyodo The council met.                       | TARNBY              | Kyodo    | --02-07
      OSTVIK, Japan - The council met.                            | OSTVIK, Japan       | -        | -
      WESTMERE, Ky. (WXYZ) -- The council met.                    | WESTMERE, Ky.       | WXYZ     | -
      TARNBY, Jan. 5, 2018 /PRNewswire/ -- The council met.       | TARNBY              | PRNewswire | 2018-01-05
      Villanorte (País), 4 ene (EFE).- El consejo se reunió.      | Villanorte (País)   | EFE      | --01-04
      (ANSA) - VALDORA, 04 GEN - Il consiglio.                    | VALDORA             | ANSA     | --01-04
      ТАРНОВ, 4 янв — РИА Новости. Совет собрался.                | ТАРНОВ              | РИА Новости | --01-04
      ТАРНОВ, 4 января. /ТАСС/. Совет собрался.                   | ТАРНОВ              | ТАСС     | --01-04
      """)
  void readsPlaceAgencyAndDay(String paragraph, String place, String agency, String day) {
    Prefix prefix = read(paragraph, NONE);
    assertNotNull(prefix);
    assertEquals(place, prefix.place());
    assertEquals(agency, prefix.agency());
    assertEquals(day, prefix.date() == null ? null : prefix.date().read(true).toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "LST-325 to travel down the river again this summer.",
      "DEAR MARTHA: My neighbour sings at night.",
      "Anna Moor: We never asked for it.",
      "European Union (EU) ministers met on Friday.",
      "EASTER VIGIL. The church opens at nine."})
  void leavesOtherOpeningsAlone(String paragraph) {
    assertNull(read(paragraph, NONE));
  }
}
