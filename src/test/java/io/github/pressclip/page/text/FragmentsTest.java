package io.github.pressclip.page.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.pressclip.page.Block;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Paragraphs that were taken apart at their links in, whole ones out. */
class FragmentsTest {
  private static List<String> texts(String text) {
    return TextReader.read(text).blocks().stream().map(Block::text).toList();
  }

  @Test
  void piecesOfAParagraphAreJoined() {
    assertEquals(
        List.of("Ferries return to Tarnby after a long winter", "By", "Ella Marsden", "3 May 2025",
            "The ferries that link the two halves of the town run again, the mayor, Ada Holt, said on Friday.",
            "They sail from the old quay. The first, at six, is free, as are all on Sundays in May.", "What comes next",
            "The harbour board will meet on Monday, its chairman said."),
        texts("""
            Ferries return to Tarnby after a long winter
            By
            Ella Marsden
            3 May 2025
            The ferries that link
            the two halves of the town
            run again, the mayor,
            Ada Holt
            , said on Friday.
            They sail from
            the old quay
            . The first, at six, is free, as are all on
            Sundays
            in May.
            What comes next
            The harbour board will meet on
            Monday
            , its chairman said.
            """));
  }

  @Test
  void aByOfSmallLettersBelowAHeadlineStaysByItself() {
    List<String> texts = texts("Fähren fahren nach langem Winter wieder nach Tarnby\nvon\nElla Marsden\nDie Fähren, so\nAda Holt\n, fahren"
        + " ab Montag.\nDer Hafen, so\nBo Lund\n, ist offen für alle. Und der Kai\nist neu, so\nAda Holt\n, und er ist lang.\n");
    assertEquals(List.of("Fähren fahren nach langem Winter wieder nach Tarnby", "von", "Ella Marsden",
        "Die Fähren, so Ada Holt, fahren ab Montag.",
        "Der Hafen, so Bo Lund, ist offen für alle. Und der Kai ist neu, so Ada Holt, und er ist lang."), texts);
  }

  @Test
  void chineseIsJoinedWithoutASpace() {
    assertEquals(List.of("天气", "林晓雯，在会上这样说。", "码头已经修好。第一班船在六点，不过免费。", "体育", "陈立。他也说票价不变。"),
        texts("天气\n林晓雯\n，在会上这样说。\n码头已经修好。第一班船在\n六点\n，不过免费。\n体育\n陈立\n。他也说票价不变。\n"));
  }

  @Test
  void tagsStayLines() {
    String tags = "Tags\nHarbour\n,\nFerries\n,\nTarnby\n,\nBoats\n...\n...\n.net\n";
    assertEquals(11, texts(tags).size());
  }

  @Test
  void twoParagraphsThatGoOnInSmallLettersAreEnough() {
    String first = "The ferries that link";
    String rest = "the two halves of the town run again, the mayor said on Friday. They sail from the old quay at six.";
    assertEquals(List.of(first + ' ' + rest, "They are free.", first + ' ' + rest),
        texts(first + '\n' + rest + "\nThey are free.\n" + first + '\n' + rest));
    String verse = "the two halves of the town that sleep beside the water, and all the lights that burn upon the quay.";
    assertEquals(4, texts(first + '\n' + verse + '\n' + first + '\n' + verse).size());
  }
}
