package io.github.pressclip.find.standfirst;

import io.github.pressclip.find.headline.Key;
import io.github.pressclip.page.Block;
import io.github.pressclip.page.Box;
import io.github.pressclip.page.Family;
import io.github.pressclip.page.Kind;
import io.github.pressclip.page.Metadata;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The standfirst in markup: a block between the headline and the story whose element is called so, that says what the page
 * declares as its description, or that is a heading right under the headline.
 */
final class MarkedStandfirst {
  /** A shorter heading under the headline is the story's first subheading. */
  private static final int SHORTEST_HEADING = 50;

  private static final int BOXES = 4;

  private static final Set<Family> NOT_OF_THE_STORY = EnumSet.of(
      Family.NAVIGATION, Family.RELATED, Family.FOOT, Family.COMMENT, Family.PROMO, Family.NEWSLETTER, Family.COOKIE,
      Family.POPUP, Family.SHARE, Family.CAPTION, Family.PAYWALL);

  private final Head head;
  private final Set<String> descriptions = new HashSet<>();

  MarkedStandfirst(Head head) {
    this.head = head;
  }

  Standfirst find() {
    declare(head.page().metadata());
    List<Block> story = head.story();
    List<Block> headline = head.headline();
    int first = story.get(0).index();
    int top = headline.isEmpty() || headline.get(0).index() > first
        ? Math.max(0, first - Head.REACH) : headline.get(headline.size() - 1).index() + 1;
    Block under = null;
    for (int i = top; i <= first && i < head.page().blocks().size(); i++) {
      Block block = head.page().blocks().get(i);
      if (!fits(block)) {
        continue;
      }
      String reason = reason(block, under == null);
      if (reason != null && (i < first || story.size() > 1)) {
        return Head.made(block, reason);
      }
      under = block;
    }
    return Standfirst.NONE;
  }

  private String reason(Block block, boolean next) {
    if (isCalledStandfirst(block)) {
      return "an element called standfirst";
    }
    if (descriptions.contains(Key.of(block.text())) && !isMadeLikeTheStory(block)) {
      return "as the page declares its description";
    }
    boolean heading = next && block.kind() == Kind.HEADING && !head.headline().isEmpty();
    return heading && block.text().length() >= SHORTEST_HEADING ? "a heading right under the headline" : null;
  }

  /** True for a paragraph among others: where the description repeats the story's first one, that stays the first one. */
  private boolean isMadeLikeTheStory(Block block) {
    Box container = block.markup().container();
    for (Block next : head.story()) {
      if (next.index() > block.index() && next.kind() == Kind.PARAGRAPH) {
        Box other = next.markup().container();
        return other.parent() == container.parent() && other.tag().equals(container.tag())
            && other.name().equals(container.name())
            && next.markup().boldShare() > .5f == block.markup().boldShare() > .5f;
      }
    }
    return false;
  }

  private boolean fits(Block block) {
    int length = block.text().length();
    if (length < Head.SHORTEST / (isEastern(block.text()) ? 2 : 1) || length > Head.LONGEST || head.taken().contains(block)
        || block.markup().box().hidden() || block.markup().linkShare() > .5f) {
      return false;
    }
    if (block.kind() == Kind.CAPTION || block.kind() == Kind.BUTTON || block.kind() == Kind.TABLE_ROW
        || block.kind() == Kind.LIST_ITEM) {
      return false;
    }
    Box box = block.markup().box();
    for (int i = 0; i < BOXES && box != null; i++, box = box.parent()) {
      for (Family family : box.families()) {
        if (NOT_OF_THE_STORY.contains(family)) {
          return false;
        }
      }
    }
    return !head.repeats(block);
  }

  private static boolean isEastern(String text) {
    return Character.isIdeographic(text.codePointAt(0));
  }

  private static boolean isCalledStandfirst(Block block) {
    Box box = block.markup().box();
    for (int i = 0; i < 2 && box != null; i++, box = box.parent()) {
      if (box.families().contains(Family.STANDFIRST) || i == 0 && box.name().contains("description")) {
        return true;
      }
    }
    return false;
  }

  private void declare(Metadata metadata) {
    for (String name : new String[] {"description", "og:description", "twitter:description", "dc.description"}) {
      declare(metadata.first(name));
    }
    for (Map<String, Object> object : metadata.jsonLd()) {
      declare(object.get("description"));
      declare(object.get("alternativeHeadline"));
    }
  }

  private void declare(Object description) {
    if (description instanceof String text && text.length() >= Head.SHORTEST) {
      descriptions.add(Key.of(text));
    }
  }
}
