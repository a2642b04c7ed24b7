package io.github.pressclip.page.text.head;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.pressclip.page.Block;
import io.github.pressclip.page.Metadata;
import io.github.pressclip.page.Page;
import io.github.pressclip.page.text.TextReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What tools write above the text of a page. */
class FrontMatterTest {
  @Test
  void clippersWriteYaml() {
    Metadata metadata = FrontMatter.of("""
        ---
        title: "Ferry rams quay: \\"like a drum\\""
        source: "https://www.norrby-post.example/news/ferry"
        author:
          - "[[Ann Smith]]"
          - "[Bob Jones](https://www.norrby-post.example/bob)"
        published: 2025-03-04
        created: 2026-11-29
        description: >-
          The pilots of Norrby
          ask for a second tug.
        tags: [clippings, harbour]
        ---
        The ferry struck the quay.
        """).metadata();
    assertEquals("Ferry rams quay: \"like a drum\"", metadata.title());
    assertEquals("https://www.norrby-post.example/news/ferry", metadata.canonical());
    assertEquals(List.of("Ann Smith", "Bob Jones"), metadata.meta().get("author"));
    assertEquals("2025-03-04", metadata.first("article:published_time"));
    assertEquals("The pilots of Norrby ask for a second tug.", metadata.first("description"));
  }

  @Test
  void extractorsWriteOtherKeys() {
    Metadata metadata = FrontMatter.of("\ufeff---\r\ntitle: 'It''s a drum'\r\nauthor: Ann Smith\r\n"
        + "url: https://norrby-post.example/1\r\nsitename: Norrby Post\r\ndate: 2025-03-04\r\nlast_modified: 2025-03-05\r\n"
        + "language: en\r\n---\r\nThe ferry struck the quay.").metadata();
    assertEquals("It's a drum", metadata.title());
    assertEquals("Norrby Post", metadata.first("og:site_name"));
    assertEquals("2025-03-04", metadata.first("date"));
    assertEquals("2025-03-05", metadata.first("article:modified_time"));
    assertEquals("en", metadata.language());
  }

  @Test
  void readersWriteLabelledLines() {
    FrontMatter front = FrontMatter.of("""
        Title: Ferry rams quay

        URL Source: https://norrby-post.example/1

        **Published Time:** 2025-03-04T10:15:12+02:00

        Markdown Content:
        The ferry struck the quay.
        """);
    assertEquals("Ferry rams quay", front.metadata().title());
    assertEquals("https://norrby-post.example/1", front.metadata().canonical());
    assertEquals("2025-03-04T10:15:12+02:00", front.metadata().first("article:published_time"));
  }

  @Test
  void notebooksWriteThemBelowTheHeadline() {
    String text = """
        # Ferry rams quay

        URL: https://norrby-post.example/1
        Author: Ann Smith
        Created: November 29, 2026 10:15 AM

        The ferry struck the quay.
        """;
    Metadata metadata = FrontMatter.of(text).metadata();
    assertEquals(List.of("og:url", "author"), List.copyOf(metadata.meta().keySet()));
    assertEquals(List.of("Ferry rams quay", "The ferry struck the quay."),
        TextReader.read(text).blocks().stream().map(Block::text).toList());
    assertNull(FrontMatter.of("# Ferry rams quay\n\nAuthor: Ann Smith\nPublished: 4 March 2025\n"), "the page's own lines");
  }

  /** The clock of whoever kept the page is no date of the story. */
  @Test
  void whenANoteWasMadeOrChangedIsLeftOut() {
    Metadata metadata = FrontMatter.of("""
        ---
        title: Ferry rams quay
        created: 2026-11-29 10:15:12Z
        updated: 2026-11-30 11:15:12Z
        saved: 2026-11-29
        ---
        """).metadata();
    assertEquals(List.of("title"), List.copyOf(metadata.meta().keySet()));
  }

  @Test
  void aSourceThatIsNoAddressIsLeftOut() {
    assertNull(FrontMatter.of("Title: Ferry rams quay\nSource: AFP\n\nThe ferry struck the quay.").metadata().canonical());
  }

  @Test
  void otherTextsHaveNone() {
    assertNull(FrontMatter.of(""));
    assertNull(FrontMatter.of("---"));
    assertNull(FrontMatter.of("---\nThe ferry struck the quay.\n---\n"));
    assertNull(FrontMatter.of("---\ncolour: red\n---\nThe ferry struck the quay."), "no fact of a page");
    assertNull(FrontMatter.of("---\ntitle: Ferry rams quay\nThe ferry struck the quay."), "never closed");
    assertNull(FrontMatter.of("Title: Ferry rams quay\n\nThe ferry struck the quay."), "may be a sentence's beginning");
    assertNull(FrontMatter.of("Updated: 4 March 2025\nFerry rams quay\nAuthor: Ann Smith\n"), "the page's own lines");
    assertNull(FrontMatter.of("Norrby: the ferry struck the quay at noon.\nTitle: none\nAuthor: none\n"));
  }

  @Test
  void whatFollowsKeepsItsPlace() {
    Page page = TextReader.read("---\ntitle: Ferry rams quay\n---\n\n  The ferry struck the quay.\n");
    assertEquals(List.of("The ferry struck the quay."), page.blocks().stream().map(Block::text).toList());
    assertEquals(5, page.blocks().get(0).position().line());
    assertEquals(3, page.blocks().get(0).position().column());
  }

  @Test
  void programsForNotesWriteProperties() {
    Metadata metadata = FrontMatter.of("""
        title:: Ferry rams quay
        url:: https://norrby-post.example/1
        author:: [[Ann Smith]]
        date-saved:: [[Jun 5th, 2025]]
        mood:: calm

        - The ferry struck the quay.
        """).metadata();
    assertEquals("Ferry rams quay", metadata.title());
    assertEquals("Ann Smith", metadata.first("author"));
    assertNull(metadata.first("date"));
    assertNull(metadata.first("article:published_time"));
    metadata = FrontMatter.of("""
        #+TITLE: Ferry rams quay
        #+AUTHOR: Ann Smith
        #+DATE: <2025-06-03>

        * Ferry rams quay
        """).metadata();
    assertEquals("2025-06-03", metadata.first("date"));
    metadata = FrontMatter.of("""
        # Ferry rams quay

        ![cover](https://norrby-post.example/1.jpg)
        ## Metadata
        - Author: ['Ann Smith', "Bob Jones"]
        - URL: https://norrby-post.example/1
        - Category: #articles

        The ferry struck the quay.
        """).metadata();
    assertEquals(List.of("Ann Smith", "Bob Jones"), metadata.meta().get("author"));
    metadata = FrontMatter.of("""
        # Ferry rams quay

        |  |  |
        | --- | --- |
        | Created: | 05.06.2025 08:12 |
        | Source: | https://norrby-post.example/1 |

        The ferry struck the quay.
        """).metadata();
    assertEquals("https://norrby-post.example/1", metadata.canonical());
    assertNull(metadata.first("date"));
    assertNull(FrontMatter.of("* Author: Ann Smith\n* Year: 2025\nThe ferry struck the quay."));
  }

  @Test
  void theHeadOfAMailTellsNothingOfTheStory() {
    FrontMatter front = FrontMatter.of("""
        From: Norrby Post <alerts@norrby-post.example>
        To: reader@mail.example
        Subject: Breaking: Ferry rams quay
        Date: Thu, 5 Jun 2025 08:12:33 +0200

        Ferry rams quay
        """);
    assertNull(front.metadata().title());
    assertEquals(Metadata.NONE.meta(), front.metadata().meta());
    assertNull(FrontMatter.of("From: Norrby\nTo: Tarnby\nThe ferry struck the quay."));
  }

  @Test
  void generatorsOfSitesWriteToml() {
    Metadata metadata = FrontMatter.of("+++\ntitle = \"Ferry: rams quay\"\nauthors = [\"Ann Smith\"]\ndate = 2025-03-04\n"
        + "draft = false\n+++\nThe ferry struck the quay.").metadata();
    assertEquals("Ferry: rams quay", metadata.title());
    assertEquals("Ann Smith", metadata.first("author"));
    assertEquals("2025-03-04", metadata.first("date"));
  }
}
