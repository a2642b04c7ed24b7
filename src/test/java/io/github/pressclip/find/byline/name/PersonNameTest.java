package io.github.pressclip.find.byline.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Sable Whitlock        | true
      Anna de la Cruz       | true
      Sable                 | false
      Norrby Mail           | false
      La Voz de Norrby      | false
      Wed Nov               | false
      Whitlock Whitlock     | false
      Norrbyer Feuerwehrverband | false
      林知远                 | true
      海港报                 | false
      한도윤                 | true
      """)
  void isToldFromThoseOfPapersAndBodies(String text, boolean name) {
    assertEquals(name, PersonName.is(text, false));
  }

  @ParameterizedTest
  @CsvSource({"Writer, true", "'(Reporter)', false", "'Editor:', true", "Whitlock, false"})
  void isOfNoOffice(String word, boolean office) {
    assertEquals(office, OfficeWords.isOne(word));
  }
}
