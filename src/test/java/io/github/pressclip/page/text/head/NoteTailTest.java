package io.github.pressclip.page.text.head;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.pressclip.page.text.TextReader;
import org.junit.jupiter.api.Test;

/** What programs for notes write below the text of a page. */
class NoteTailTest {
  @Test
  void keysWithLowLinesAreATail() {
    String text = "Ferry resumes\n\nIt sails again.\n\nid: 8f1b\nparent_id: 1a2b\ncreated_time: 2025-06-05T08:12:33.000Z\n"
        + "author: Ada Holt\nsource_url: https://norrby.example/ferry\nis_todo: 0\n";
    FrontMatter tail = FrontMatter.of(text);
    assertEquals("https://norrby.example/ferry", tail.metadata().canonical());
    assertEquals("Ada Holt", tail.metadata().first("author"));
    assertNull(tail.metadata().first("date"));
    assertEquals("Ferry resumes\n\nIt sails again.\n\n",
        tail.hidden(text).substring(0, tail.start()));
    assertEquals(2, TextReader.read(text).blocks().size());
  }

  @Test
  void labelsOfPeopleAreNone() {
    assertNull(FrontMatter.of("It sails again.\nphone: 1\nfax: 2\nmail: 3\nsource: 4\nplace_of_birth: 5"));
    assertNull(FrontMatter.of(""));
    assertNull(FrontMatter.of("a_b: 1"));
  }
}
