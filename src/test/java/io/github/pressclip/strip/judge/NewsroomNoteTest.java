package io.github.pressclip.strip.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewsroomNoteTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Got a story? Write to our desk by e-mail at desk@norrbymail.example, or send us your pictures. | true
      Do you have a tip on the ferry? Call the Norrby Mail on 555-0101. | true
      Haben Sie Hinweise zum Fährstreit? Schreiben Sie der Redaktion. | true
      Get in touch with our newsroom at any hour. | true
      Contact the reporter at 555-0101 or ann.smith@norrbymail.example. | true
      For more stories like this, see our harbour page. | true
      Have a story to read to them before the light goes out, and they sleep. | false
      Got a story wrong once, the mayor said, and never again. | false
      Contact with the ferry was lost at noon, the coastguard said. | false
      For more than a year the ferry has not run. | false
      """)
  void tellsWhatANewsroomAsksOfItsReaders(String line, boolean note) {
    assertEquals(note, NewsroomNote.is(line));
  }
}
