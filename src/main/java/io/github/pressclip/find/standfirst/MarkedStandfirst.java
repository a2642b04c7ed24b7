package io.github.pressclip.find.standfirst;

import io.github.pressclip.find.dateline.stamp.EmbeddedPost;
import io.github.pressclip.find.headline.sign.DateMark;
import io.github.pressclip.find.headline.sign.PictureCredit;
import io.github.pressclip.find.headline.word.Key;
import io.github.pressclip.page.Block;
import io.github.pressclip.page.Box;
import io.github.pressclip.page.Family;
import io.github.pressclip.page.Kind;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The standfirst in markup: a block between the headline and the story whose element is called so, that says what the
 * page declares as its description, or that is a heading right under the headline. One that is made like others of the
 * story is the first of these instead.
 */
final class MarkedStandfirst {
  /** A shorter heading under the headline is the story's first subheading. */
  private static final int SHORTEST_HEADING = 50;

  /** A shorter line in an element with one of the rarer names is the site's motto, a section. */
  private static final int SHORTEST_NAMED = 40;

  /** A shorter line between headline and byline is a label. */
  private static final int SHORTEST_PARTED = 50;

  /** A longer line is neither byline nor stamp. */
  private static final int LONGEST_LINE = 120;

  /** Characters in which the day of a stamp stands, a section before it. */
  private static final int LONGEST_STAMP = 40;

  private static final int BOXES = 4;

  /** The element of a line, and the one around it, may be called a byline. */
  private static final int BYLINE_BOXES = 2;

  /** Lines between headline and story among which it is looked for. */
  private static final int FAR = 200;

  /** Lines between a standfirst and byline or stamp: a section, share buttons. */
  private static final int NEAR = 4;

  private static final Set<Family> NOT_OF_THE_STORY = EnumSet.of(
      Family.NAVIGATION, Family.RELATED, Family.FOOT, Family.COMMENT, Family.PROMO, Family.NEWSLETTER, Family.COOKIE,
      Family.POPUP, Family.SHARE, Family.CAPTION, Family.PAYWALL);

  private static final String DESCRIBED = "as the page declares its description";
  private static final String CALLED = "an element called standfirst";

  /** Some sites declare another wording of the headline so: whatever is called a standfirst beside it is the one. */
  private static final String SECOND = "as the page declares its second headline";

  private final Head head;
  private final Descriptions descriptions;

  MarkedStandfirst(Head head) {
    this.head = head;
    descriptions = Descriptions.of(head.page().metadata());
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
      boolean elsewhere = isElsewhere(block);
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
      next = next && (elsewhere || block.text().length() <= LONGEST_LINE && DateMark.in(block.text()));
    }
    return second;
  }

  private Standfirst made(Block block, String reason) {
    return Head.made(block, SummaryWords.of(block.text(), descriptions), reason);
  }

  private String reason(Block block, boolean elsewhere, boolean next) {
    if (descriptions.have(block.text()) && (!isOneOfTheStory(block) || isSetApart(block))) {
      return DESCRIBED;
    }
    if (elsewhere || isStamp(block.text()) || block.markup().box().isNamedFor(Family.BYLINE, BYLINE_BOXES)
        || block.markup().box().name().contains("profile")) { // a card that tells who the author is
      return null;
    }
    if (new PictureCredit().signed(block.text()) || Disclosure.is(block.text())) {
      return null; // a caption, a note on paid links
    }
    if (isCalledStandfirst(block)) {
      return CALLED;
    }
    if (isParted(block)) {
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
        && !isMadeLikeTheStory(block) && !(words.sayTheHeadline() && words.areCapitalized());
  }

  /** True for a line that begins with a day and is no sentence: "3 March 2025 (NPW) Norrby". */
  private static boolean isStamp(String text) {
    return text.length() <= LONGEST_LINE && ".!?…".indexOf(text.charAt(text.length() - 1)) < 0
        && DateMark.in(text.substring(0, Math.min(text.length(), LONGEST_STAMP)));
  }

  /** True for the first paragraph of the story, which is no different from those that follow. */
  private boolean isOneOfTheStory(Block block) {
    return head.story().contains(block) && isMadeLikeTheStory(block) && !isParted(block);
  }

  /** True for the story's first paragraph in an element of its own, where those that follow share another. */
  private boolean isSetApart(Block block) {
    List<Block> story = head.story();
    if (block != story.get(0) || story.size() < 4) {
      return false;
    }
    Box own = block.markup().container().parent();
    Box others = story.get(1).markup().container().parent();
    for (int i = 0; i < BOXES && others != null && !(others.holds(box(2)) && others.holds(box(3))); i++) {
      others = others.parent();
    }
    return own != null && others != null && !own.name().isEmpty()
        && others.holds(box(2)) && others.holds(box(3))
        && !own.holds(box(1)) && !others.holds(block.markup().container());
  }

  private Box box(int paragraph) {
    return head.story().get(paragraph).markup().container();
  }

  /** True for the story's first paragraph if byline or stamp stand between it and the second. */
  private boolean isParted(Block block) {
    List<Block> story = head.story();
    int shortest = SHORTEST_PARTED / (isEastern(block.text()) ? 2 : 1);
    if (story.size() < 2 || block != story.get(0) || block.text().length() < shortest || head.headline().isEmpty()
        || head.headline().get(0).index() > block.index()) {
      return false;
    }
    int second = story.get(1).index();
    for (int i = block.index() + 1; i <= second && second - block.index() <= Head.REACH; i++) {
      Block between = head.page().blocks().get(i);
      String text = between.text();
      boolean line = text.length() <= LONGEST_LINE && !between.markup().box().hidden() && !EmbeddedPost.signs(text)
          && (i < second || !text.endsWith(".") && text.length() < shortest);
      if (line && (head.taken().contains(between) || head.names(between) || DateMark.in(text)
          || i < second && between.markup().box().isNamedFor(Family.BYLINE, BYLINE_BOXES))) {
        return true;
      }
    }
    return false;
  }

  /** True for a paragraph outside the story that ends as sentences do, with byline or stamp a few lines below it. */
  private boolean isSentenceAboveStamp(Block block) {
    String text = block.text();
    if (block.kind() != Kind.PARAGRAPH && block.kind() != Kind.HEADING || text.length() < SHORTEST_PARTED
        || ".!?".indexOf(text.charAt(text.length() - 1)) < 0
        || head.headline().isEmpty()
        || head.story().contains(block) || head.names(block) || DateMark.in(text)) {
      return false; // "Ann Smith is a baker of the town" tells of the author
    }
    return isAboveStamp(block);
  }

  /** True for a line outside the story with byline or stamp a few lines below it. */
  private boolean isAboveStamp(Block block) {
    int end = Math.min(block.index() + 1 + NEAR, head.story().get(0).index());
    for (int i = block.index() + 1; i < end; i++) {
      Block below = head.page().blocks().get(i);
      if (head.taken().contains(below) || below.text().length() <= LONGEST_LINE
          && (DateMark.in(below.text()) || head.names(below)
              || below.markup().box().isNamedFor(Family.BYLINE, BYLINE_BOXES))) {
        return true;
      }
    }
    return false;
  }

  /** True for a paragraph or a subheading among others of its making that follow in the story. */
  private boolean isMadeLikeTheStory(Block block) {
    Box own = block.markup().container();
    for (Block next : head.story()) {
      Box other = next.markup().container();
      if (next.index() > block.index() && next.kind() == block.kind() && other.tag().equals(own.tag())
          && namedAlike(other, own) && next.markup().boldShare() > .5f == block.markup().boldShare() > .5f) {
        return true;
      }
    }
    return false;
  }

  /** True for two elements whose names begin alike: some systems end them with a number of the paragraph. */
  private static boolean namedAlike(Box one, Box other) {
    int half = other.name().length() / 2;
    return one.name().equals(other.name()) || half > 0 && one.name().regionMatches(0, other.name(), 0, half + 1);
  }

  private boolean fits(Block block) {
    int length = block.text().length();
    if (length < Head.SHORTEST / (isEastern(block.text()) ? 2 : 1) || length > Head.LONGEST
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

  /** True for a block in an element that is named for something else, and not for a standfirst inside that. */
  private static boolean isElsewhere(Block block) {
    Box box = block.markup().box();
    for (int i = 0; i < BOXES && box != null; i++, box = box.parent()) {
      if (isNamed(box)) {
        return false;
      }
      if (!Collections.disjoint(box.families(), NOT_OF_THE_STORY)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEastern(String text) {
    return Character.isIdeographic(text.codePointAt(0));
  }

  /**
   * True for a block whose element is called so, or lies in one; a paragraph in an element called intro, say, that is
   * made like the rest of the story is its first.
   */
  private boolean isCalledStandfirst(Block block) {
    Box box = block.markup().box();
    boolean label = block.text().length() < SHORTEST_NAMED;
    // Browsers that translate wrap all text in "font", two deep.
    Box inline = box;
    while (inline.inline() && inline.parent() != null && !isStandfirst(inline, label)) {
      inline = inline.parent();
    }
    if (isStandfirst(inline, label)) {
      return true;
    }
    return box.parent() != null && isStandfirst(box.parent(), label)
        && !(box.parent().name().contains("intro") && isOneOfTheStory(block));
  }

  private static boolean isNamed(Box box) {
    return box.families().contains(Family.STANDFIRST) || StandfirstNames.isOne(box.name());
  }

  /**
   * "text-with-summary" and "with-excerpt" name what has a summary somewhere, "editor-excerpt" a biography,
   * "series-intro" what a series is about.
   */
  private static boolean isStandfirst(Box box, boolean label) {
    return (label ? box.families().contains(Family.STANDFIRST) : isNamed(box))
        && !box.name().contains("with-summary") && !box.name().contains("with-excerpt")
        && !box.name().contains("editor-excerpt") && !box.name().contains("series");
  }
}
