package io.github.pressclip.find.standfirst;

import io.github.pressclip.page.Block;
import io.github.pressclip.page.Box;
import io.github.pressclip.page.Family;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Tells by the names of elements what is a standfirst and what is something else. */
final class StandfirstElement {
  /** A shorter line in an element with one of the rarer names is the site's motto, a section. */
  private static final int SHORTEST_NAMED = 40;

  /** Elements around a line that are asked whether they are named for something else. */
  private static final int BOXES = 4;

  private static final Set<Family> NOT_OF_THE_STORY = EnumSet.of(
      Family.NAVIGATION, Family.RELATED, Family.FOOT, Family.COMMENT, Family.PROMO, Family.NEWSLETTER, Family.COOKIE,
      Family.POPUP, Family.SHARE, Family.CAPTION, Family.PAYWALL);

  private StandfirstElement() {}

  /** True for a block whose own element is called a standfirst. */
  static boolean is(Block block) {
    boolean label = isLabel(block);
    // Browsers that translate wrap all text in "font", two deep.
    Box inline = block.markup().box();
    while (inline.inline() && inline.parent() != null && !isStandfirst(inline, label)) {
      inline = inline.parent();
    }
    return isStandfirst(inline, label);
  }

  /** True for a block whose element lies right inside one that is called a standfirst. */
  static boolean holds(Block block) {
    Box around = block.markup().box().parent();
    return around != null && isStandfirst(around, isLabel(block));
  }

  /** True for a block in an element that is named for something else, and not for a standfirst inside that. */
  static boolean isElsewhere(Block block) {
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

  private static boolean isLabel(Block block) {
    return block.text().length() < SHORTEST_NAMED;
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
