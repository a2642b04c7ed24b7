package io.github.pressclip.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.pressclip.find.evidence.Evidence;
import io.github.pressclip.find.quotes.QuoteFinder;
import io.github.pressclip.page.Block;
import io.github.pressclip.page.Kind;
import io.github.pressclip.page.Position;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A story in, why its quotes have their speakers out. */
class QuoteEvidenceTest {
  private static final List<Block> STORY = List.of(
      new Block(3, "DUNMORE, May 2 — The so-called “gold room” is empty.", Position.at(7, 1), Kind.PARAGRAPH, 1, null),
      new Block(4, "“It stopped,” said Ada Wren. The council was asked, “Where is the money?”", Position.at(9, 3), Kind.PARAGRAPH, 1,
          null));
  private static final List<String> BODY = List.of("The so-called “gold room” is empty.", STORY.get(1).text());

  @Test
  void eachRunHasItsRuleAndItsPlace() {
    List<Evidence> evidence = QuoteEvidence.of(QuoteFinder.find(BODY, Set.of(), "en"), BODY, STORY);

    Evidence named = evidence.get(1);
    assertEquals("quotes[0].speaker", named.field());
    assertEquals("Ada Wren: It stopped,", named.value());
    assertEquals("the words right after it report it", named.reason());
    assertEquals("9:3", named.line() + ":" + named.column());
  }

  @Test
  void aRunThatIsNoQuoteLosesWithItsReason() {
    Evidence lost = QuoteEvidence.of(QuoteFinder.find(BODY, Set.of(), "en"), BODY, STORY).get(0);

    assertFalse(lost.won());
    assertEquals("gold room", lost.value());
    assertEquals("7:1", lost.line() + ":" + lost.column());
  }

  @Test
  void aQuoteThatNobodySaysTellsWhy() {
    Evidence nobody = QuoteEvidence.of(QuoteFinder.find(BODY, Set.of(), "en"), BODY, STORY).get(2);

    assertEquals("null: Where is the money?", nobody.value());
    assertEquals("somebody is told or asked it, and nobody is said to do it", nobody.reason());
  }
}
