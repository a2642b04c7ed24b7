package io.github.pressclip.find.byline.credit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesAloneTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Sable Whitlock                          | true
      Sable Whitlock and Piers Novak          | true
      Sable Whitlock, MS, RD                  | true
      Sable Whitlock @sablewhitlock           | true
      Sable Whitlock Sable Whitlock           | true
      Sable Whitlock, clerk of the town       | false
      Sable Whitlock, write to @norrby        | false
      """)
  void noMoreThanNamesStandOnTheLine(String line, boolean alone) {
    assertEquals(alone, NamesAlone.are(line, Credit.people(line, false)));
  }
}
