package io.github.pressclip.find.standfirst;

import io.github.pressclip.find.headline.sign.DateMark;
import io.github.pressclip.find.headline.sign.PictureCredit;
import io.github.pressclip.find.headline.word.Key;
import io.github.pressclip.page.Block;
import io.github.pressclip.page.Kind;
import java.util.List;

/**
 * The standfirst in markup: a block between the headline and the story whose element is called so, that says what the
 * page declares as its description, or that is a heading right under the headline. One that is made like others of the
 * story is the first of these instead.
 */
final class MarkedStandfirst {
  /** A shorter heading under the headline is the story's first subheading. */
  private static final int SHORTEST_HEADING = 50;

  /** Lines between headline and story among which it is looked for. */
  private static final int FAR = 200;

  private static final String DESCRIBED = "as the page declares its description";
  private static final String CALLED = "an element called standfirst";

  /** Some sites declare another wording of the headline so: whatever is called a standfirst beside it is the one. */
  private static final String SECOND = "as the page declares its second headline";

  private final Head head;
  private final Descriptions descriptions;
  private final Making making;
  private final Parting parting;

  MarkedStandfirst(Head head) {
    this.head = head;
    descriptions = Descriptions.of(head.page().metadata());
    making = new Making(head.story());
    parting = new Parting(head);
  }

  Standfirst find() {
    List<Block> story = head.story();
    List<Block> headline = head.headline();
    int first = story.get(0).index();
    int top = headline.isEmpty() || headline.get(0).index() > first
        ? Math.max(0, first - Head.REACH) : Math.max(headline.get(headline.size() - 1).index() + 1, first - FAR);
    boolean next = true;
    Standfirst second = Standfirst.NONE;
    int last = first;
    for (int i = top; i <= last && i < head.page().blocks().size(); i++) {
      Block block = head.page().blocks().get(i);
      if (!fits(block)) {
        continue;
      }
      boolean elsewhere = StandfirstElement.isElsewhere(block);
      String reason = reason(block, elsewhere, next);
      if (!DESCRIBED.equals(reason) && descriptions.haveAsSecondHeadline(block.text()) && !isOneOfTheStory(block)) {
        second = second.text() == null ? made(block, SECOND) : second;
        last = i == first && story.size() > 2 ? story.get(1).index() : last;
        continue;
      }
      if (reason != null && (i < last || story.size() > 1)
          && (second.text() == null || DESCRIBED.equals(reason) || CALLED.equals(reason))) {
        return made(block, reason);
      }
      next = next && (elsewhere || Parting.isDated(block.text()));
    }
    return second;
  }

  private Standfirst made(Block block, String reason) {
    return Head.made(block, SummaryWords.of(block.text(), descriptions), reason);
  }

  private String reason(Block block, boolean elsewhere, boolean next) {
    if (descriptions.have(block.text()) && (!isOneOfTheStory(block) || making.isSetApart(block))) {
      return DESCRIBED;
    }
    if (elsewhere || Parting.isStamp(block.text()) || Parting.isByline(block)
        || block.markup().box().name().contains("profile")) { // a card that tells who the author is
      return null;
    }
    if (new PictureCredit().signed(block.text()) || Disclosure.is(block.text())) {
      return null; // a caption, a note on paid links
    }
    if (isCalledStandfirst(block)) {
      return CALLED;
    }
    if (parting.isBehind(block)) {
      return "parted from the story by byline or stamp";
    }
    if (next && isSentenceAboveStamp(block)) {
      return "a sentence right under the headline, above byline or stamp";
    }
    return next && isHeadingUnderHeadline(block) ? "a heading right under the headline" : null;
  }

  /**
   * True for a heading of some length a few lines under the headline; not for one that says the same as that, written
   * like a title too.
   */
  private boolean isHeadingUnderHeadline(Block block) {
    List<Block> headline = head.headline();
    LongWords words = LongWords.of(block.text(), Key.of(head.title()));
    return block.kind() == Kind.HEADING && block.text().length() >= SHORTEST_HEADING && !headline.isEmpty()
        && block.index() - headline.get(headline.size() - 1).index() <= Head.REACH
        && !making.isLikeTheStory(block) && !(words.sayTheHeadline() && words.areCapitalized());
  }

  /** True for the first paragraph of the story, which is no different from those that follow. */
  private boolean isOneOfTheStory(Block block) {
    return head.story().contains(block) && making.isLikeTheStory(block) && !parting.isBehind(block);
  }

  /** True for a paragraph outside the story that ends as sentences do, with byline or stamp a few lines below it. */
  private boolean isSentenceAboveStamp(Block block) {
    String text = block.text();
    if (block.kind() != Kind.PARAGRAPH && block.kind() != Kind.HEADING || text.length() < Parting.SHORTEST
        || ".!?".indexOf(text.charAt(text.length() - 1)) < 0
        || head.headline().isEmpty()
        || head.story().contains(block) || head.names(block) || DateMark.in(text)) {
      return false; // "Ann Smith is a baker of the town" tells of the author
    }
    return parting.isBelow(block);
  }

  private boolean fits(Block block) {
    int length = block.text().length();
    if (length < Head.SHORTEST / (Head.isEastern(block.text()) ? 2 : 1) || length > Head.LONGEST
        || head.taken().contains(block)
        || block.markup().box().hidden() || block.markup().linkShare() > .5f || block.text().endsWith(":")) {
      return false;
    }
    if (block.kind() == Kind.CAPTION || block.kind() == Kind.BUTTON || block.kind() == Kind.TABLE_ROW
        || block.kind() == Kind.LIST_ITEM) {
      return false;
    }
    return !block.markup().container().tag().equals("h1") && !head.repeats(block);
  }

  /** True for a block whose element is called so, or lies in one; but not for the first of the story in its intro. */
  private boolean isCalledStandfirst(Block block) {
    return StandfirstElement.is(block) || StandfirstElement.holds(block)
        && !(block.markup().box().parent().name().contains("intro") && isOneOfTheStory(block));
  }
}
