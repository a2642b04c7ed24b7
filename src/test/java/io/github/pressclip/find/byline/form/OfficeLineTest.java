package io.github.pressclip.find.byline.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeLineTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "null", textBlock = """
      Sable Whitlock Travel Editor     | null
      Sable Van Whitlock 7 hours ago   | Sable Van Whitlock
      Sable Whitlock October 14, 2025  | Sable Whitlock
      Sable Whitlock Deputy Editor     | Sable Whitlock
      Sable WhitlockNews Reporter      | Sable Whitlock
      Sable Whitlock 7 hours ago       | Sable Whitlock
      Sable Whitlock left the town     | null
      Sable WhitlockTown               | null
      Morgan Norrby and Co was the agent | null
      SABLE HILLS, Calif., April 13    | null
      Sable Editor                     | null
      Sable Whitlock Harbour correspondent | Sable Whitlock
      Sable Whitlock Sea and coast editor  | Sable Whitlock
      Sable Whitlock and the Town correspondent | null
      The Hollin Mail Rome correspondent wrote  | null
      Sable Whitlock writer            | null
      """)
  void aNameStandsBeforeAnOffice(String line, String name) {
    assertEquals(name, OfficeLine.name(line));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Staff Writer                | true
      TECH EDITOR                 | true
      Editor of the Coast         | true
      Redakteurin                 | true
      Says the writer             | false
      Read More                   | false
      The Coast Is Clear          | false
      """)
  void anOfficeMayStandAlone(String line, boolean office) {
    assertEquals(office, OfficeLine.is(line));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Sable Whitlock, Print Managing Editor      | true
      Sable Whitlock – Guest Columnists          | true
      Sable Whitlock, the town's clerk           | false
      Sable Whitlock left the Editor alone       | false
      """)
  void anOfficeMayFollowAMark(String line, boolean office) {
    assertEquals(office, OfficeLine.follows(line, List.of("Sable Whitlock")));
  }
}
