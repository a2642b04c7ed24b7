package io.github.pressclip.find.byline.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesInPlacesTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Sable Whitlock in Norrby                                  | true
      Sable Whitlock in Norrby and Piers Novak in New Tarnby    | true
      Sable Whitlock, Piers Novak in Norrby                     | true
      Sable Whitlock and Piers Novak                            | false
      Sable Whitlock in the harbour of Norrby                   | false
      Sable Whitlock in                                         | false
      Storm in Norrby                                           | false
      """)
  void whereTheyWriteFromMayStandBehindNames(String line, boolean names) {
    assertEquals(names, NamesInPlaces.is(line));
  }
}
