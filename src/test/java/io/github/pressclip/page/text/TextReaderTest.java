package io.github.pressclip.page.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.pressclip.page.Block;
import io.github.pressclip.page.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A text in, its blocks out. */
class TextReaderTest {
  private static List<Block> blocks(String text) {
    return TextReader.read(text).blocks();
  }

  private static List<String> texts(String text) {
    return blocks(text).stream().map(Block::text).toList();
  }

  @Test
  void aLineIsABlock() {
    assertEquals(List.of("Home", "Harbour bridge to reopen", "The bridge opens in May. Traffic is light."),
        texts("Home\nHarbour bridge to reopen\n\nThe bridge  opens in May.\tTraffic is light.\n"));
  }

  @Test
  void linesAndColumnsCountFromOne() {
    Block block = blocks("Home\r\n\r\n \u200b• Japan\r\n").get(1);
    assertEquals("Japan", block.text());
    assertEquals(3, block.line());
    assertEquals(5, block.column());
    assertEquals(1, block.blankBefore());
    assertEquals(Kind.LIST_ITEM, block.kind());
  }

  @Test
  void everyKindOfLineEndEndsALine() {
    assertEquals(List.of("One", "Two", "Three", "Four", "Five"), texts("One\r\nTwo\rThree\nFour\fFive"));
    assertEquals(List.of(1, 2, 3, 4, 4),
        blocks("One\r\nTwo\rThree\nFour\fFive").stream().map(Block::line).toList());
  }

  @Test
  void aBulletAloneOnItsLineBelongsToTheNext() {
    List<Block> blocks = blocks("Country:\n•\nJapan\n•\nCanada\n");
    assertEquals(List.of("Country:", "Japan", "Canada"), blocks.stream().map(Block::text).toList());
    assertEquals(List.of(Kind.PARAGRAPH, Kind.LIST_ITEM, Kind.LIST_ITEM), blocks.stream().map(Block::kind).toList());
    assertEquals(3, blocks.get(1).line());
  }

  @Test
  void bulletsOfAllSortsAreTakenOff() {
    for (String bullet : List.of("• ", "•", "* ", "- ", "◦ ", "▪", "· ", "➤ ", "+ ")) {
      Block block = blocks(bullet + "Tarnby").get(0);
      assertEquals("Tarnby", block.text(), bullet);
      assertEquals(Kind.LIST_ITEM, block.kind(), bullet);
    }
  }

  @Test
  void dashesOfSpeechAndSignsOfSumsStay() {
    for (String line : List.of("– We left at night, she said.", "— Ada Holt", "-5 degrees", "+ 3 pct", "*note")) {
      Block block = blocks(line).get(0);
      assertEquals(line, block.text());
      assertEquals(Kind.PARAGRAPH, block.kind(), line);
    }
  }

  @Test
  void numberedItemsKeepTheirNumber() {
    List<Block> blocks = blocks("What to know\n1. The bridge is shut.\n2. Ferries run.\n\n2024. That year\n");
    assertEquals("1. The bridge is shut.", blocks.get(1).text());
    assertEquals(
        List.of(Kind.PARAGRAPH, Kind.LIST_ITEM, Kind.LIST_ITEM, Kind.PARAGRAPH),
        blocks.stream().map(Block::kind).toList());
  }

  @Test
  void wrappedLinesAreJoined() {
    assertEquals(
        List.of(
            "FERRIES RETURN TO TARNBY",
            "The ferries that link the two halves of Tarnby run again from Monday, the harbour board said on Friday after"
                + " a winter of repairs.",
            "Each boat takes 40 cars. The first leaves at six."),
        texts("""
            FERRIES RETURN TO TARNBY

            The ferries that link the two halves of Tarnby run
            again from Monday, the harbour board said on Friday
            after a winter of repairs.

            Each boat takes 40 cars. The first leaves at six.
            """));
  }

  @Test
  void anIndentBeginsAParagraphOfAWrappedText() {
    assertEquals(
        List.of(
            "TARNBY, March 3 - The ferries that link the two halves of Tarnby run again from Monday.",
            "The harbour board said on Friday that each boat takes 40 cars and the first leaves at six in the morning."),
        texts("""
                TARNBY, March 3 - The ferries that link the two
            halves of Tarnby run again from Monday.
                The harbour board said on Friday that each boat
            takes 40 cars and the first leaves at six in the
            morning.
            """));
  }

  @Test
  void listsAndShortLinesOfAWrappedTextAreNotJoined() {
    assertEquals(
        List.of("Home", "Sport",
            "The ferries that link the two halves of Tarnby run again from Monday, the harbour board said on Friday.",
            "one boat for cars, which takes 40 of them and a lorry", "one for people"),
        texts("""
            Home
            Sport
            The ferries that link the two halves of Tarnby run
            again from Monday, the harbour board said on
            Friday.
            • one boat for cars, which takes 40 of them and a
              lorry
            • one for people
            """));
  }

  @Test
  void aHyphenAtALinesEndIsTheWordsOwnUnlessTheTextHasTheWordWithout() {
    String text = """
        Talks on the information-sharing pact and on the har-
        bour went on in Tarnby all night long, the information-
        sharing pact being the harder of the two, as the old
        harbour needs only money, a well-
        known mayor said.
        """;
    assertEquals(
        List.of("Talks on the information-sharing pact and on the harbour went on in Tarnby all night long, the"
            + " information-sharing pact being the harder of the two, as the old harbour needs only money, a well-known"
            + " mayor said."),
        texts(text));
  }

  @Test
  void aLineForEachParagraphIsNotWrapping() {
    String text = "Harbour bridge to reopen in May after repairs\nFerries run again from Monday, board says\n"
        + "Mayor of Tarnby to step down in the autumn\nSchool of music opens its doors on Sunday\n";
    assertEquals(4, blocks(text).size());
  }

  @Test
  void titlesOfOneLengthInThaiAreNotWrappedWhereItsParagraphsAreLong() {
    String title = "สะพานเก่าธารนทีร้าวหลายจุด เตรียมสร้างใหม่ปีหน้า";
    String paragraph = "เทศบาลเมืองธารนทีแถลงเมื่อวันที่ 4 มกราคมว่า จะเริ่มก่อสร้างสะพานข้ามแม่น้ำเขียวแห่งใหม่แทนสะพานเดิมในฤดูร้อนปีหน้า ใช้งบประมาณราว 1,200 ล้านบาทและใช้เวลาสี่ปี";
    List<String> lines = List.of(title, "วันที่ 4 มกราคม 2565 - 12:30 น.", title, paragraph, title, "อ่านข่าว", title);
    assertEquals(lines, texts(String.join("\n", lines)));
  }

  @Test
  void aPageOnOneLineIsCutWherePiecesWereGlued() {
    String story = "The ferries run again, the board said. Each boat takes 40 cars. ".repeat(30).strip();
    List<String> pieces = texts("Home  Sport\tFerries return   " + story + "    Trending");
    assertEquals(List.of("Home", "Sport", "Ferries return", "The ferries run again, the board said."), pieces.subList(0, 4));
    assertEquals("Trending", pieces.get(pieces.size() - 1));
    List<String> glued = texts(story + "Japan gives more.");
    assertEquals("Japan gives more.", glued.get(glued.size() - 1));
  }

  @Test
  void twoSpacesAfterAFullStopAreAHabit() {
    String story = "The ferries run again, the board said.  Each boat takes 40 cars.  ".repeat(30).strip();
    assertEquals(Kind.SENTENCE, blocks(story).get(0).kind());
  }

  @Test
  void aWrappedTextIsKnownAmongListsAndAddresses() {
    String list = "   * A long line of a menu that leads to another story\n   * And one more long line of it, for another one\n";
    String prose = """
        The ferries that link the two halves of Tarnby run again
        from Monday, the harbour board said on Friday, after a
        winter of repairs to the old quay and to the new one and
        to the boats themselves.

        """;
    List<String> texts = texts(list.repeat(12) + prose.repeat(4) + "see https://www.example.org/" + "a/".repeat(90) + "\n");
    assertEquals(List.of("The ferries that link the two halves of Tarnby run again from Monday, the harbour board said on Friday,"
        + " after a winter of repairs to the old quay and to the new one and to the boats themselves."), texts.subList(24, 25));
  }

  @Test
  void ruledLinesAndEmptyFormFieldsAreBlank() {
    List<Block> blocks = blocks("[                    ]\nSearch\n━━━━━━━━\n-----\n[ ] I agree\n[1] A note\n");
    assertEquals(List.of("Search", "I agree", "[1] A note"), blocks.stream().map(Block::text).toList());
    assertEquals(List.of(1, 2, 0), blocks.stream().map(Block::blankBefore).toList());
  }

  @Test
  void linesOfHanCharactersAreJoinedWithoutASpace() {
    String line = "新".repeat(36);
    assertEquals(List.of(line + line + line + line + "年"), texts((line + "\n").repeat(4) + "年\n"));
  }
}
