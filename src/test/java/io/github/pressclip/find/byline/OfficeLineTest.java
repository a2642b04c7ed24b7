package io.github.pressclip.find.byline;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
      """)
  void aNameStandsBeforeAnOffice(String line, String name) {
    assertEquals(name, OfficeLine.name(line));
  }
}
