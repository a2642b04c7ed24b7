package io.github.pressclip.find.dateline;

import io.github.pressclip.page.Block;
import io.github.pressclip.page.Box;
import io.github.pressclip.page.Family;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/**
 * Tells the neighbourhood of a story from other parts of its page. Only elements that don't hold the story itself are
 * asked for their class names: a whole page may lie in a "column".
 */
final class Surroundings {
  private static final Set<Family> OTHERS =
      EnumSet.of(Family.RELATED, Family.COMMENT, Family.NAVIGATION, Family.NEWSLETTER);

  /** Parts that may hold the stamp of the story as well as those of others. */
  private static final Set<Family> BESIDE = EnumSet.of(Family.SIDE, Family.FOOT, Family.PROMO);

  /** The elements around the first block of the story. */
  private final Set<Box> around = new HashSet<>();

  /** @param first the first block of the story; null if there is none */
  Surroundings(Block first) {
    if (first != null && first.markup() != null) {
      for (Box box = first.markup().box(); box != null; box = box.parent()) {
        around.add(box);
      }
    }
  }

  /** True for an element in a part of the page that belongs to other stories, to comments or to the site. */
  boolean elsewhere(Box box) {
    return lies(box, OTHERS, "nav");
  }

  /** True for an element in a side column, a footer or a banner. */
  boolean beside(Box box) {
    return lies(box, BESIDE, "aside");
  }

  private boolean lies(Box box, Set<Family> families, String tag) {
    for (Box at = box; at != null && !around.contains(at); at = at.parent()) {
      if (at.tag().equals(tag)) {
        return true;
      }
      for (Family family : at.families()) {
        if (families.contains(family)) {
          return true;
        }
      }
    }
    return false;
  }

  /** True for a heading of the first level. */
  boolean isMainHeading(Block block) {
    Box box = block.markup() == null ? null : block.markup().box();
    for (int reach = 0; box != null && reach < 4; reach++) {
      if (box.tag().equals("h1")) {
        return true;
      }
      box = box.parent();
    }
    return false;
  }
}
