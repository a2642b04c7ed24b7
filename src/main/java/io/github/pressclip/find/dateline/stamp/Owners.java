package io.github.pressclip.find.dateline.stamp;

import io.github.pressclip.page.Block;
import io.github.pressclip.page.Box;
import io.github.pressclip.page.Family;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells the elements of a story from those of other parts of its page. Only elements that don't hold the story itself
 * are asked for their class names: a whole page may lie in a "column".
 */
final class Owners {
  private static final Set<Family> OTHERS =
      EnumSet.of(Family.RELATED, Family.COMMENT, Family.NAVIGATION, Family.NEWSLETTER);

  private static final Set<Family> BESIDE = EnumSet.of(Family.SIDE, Family.FOOT, Family.PROMO);

  /** The elements around the story's first block and around its headline. */
  private final Set<Box> around = new HashSet<>();

  /** Whose part of the page an element is. */
  enum Owner {
    /** The story's. */
    STORY,
    /** A column, a footer or a banner, which may hold the stamp of the story as well as others. */
    BESIDE,
    /** Other stories', the comments' or the site's. */
    OTHERS
  }

  /**
   * Looks at a page.
   *
   * @param blocks the page's blocks
   * @param first the index of the first block of the story
   * @param headline the index of the headline's block; -1 if none holds it
   */
  Owners(List<Block> blocks, int first, int headline) {
    addAround(blocks, first);
    addAround(blocks, headline);
  }

  private void addAround(List<Block> blocks, int index) {
    Block block = index >= 0 && index < blocks.size() ? blocks.get(index) : null;
    for (Box box = block == null || block.markup() == null ? null
        : block.markup().box(); box != null; box = box.parent()) {
      around.add(box);
    }
  }

  /** Whose part of the page an element is. */
  Owner of(Box box) {
    if (lies(box, OTHERS, "nav") || isGuestbook(box)) {
      return Owner.OTHERS;
    }
    return lies(box, BESIDE, "aside") ? Owner.BESIDE : Owner.STORY;
  }

  /** True in the book in which mourners sign below an obituary. */
  private boolean isGuestbook(Box box) {
    for (Box at = box; at != null && !around.contains(at); at = at.parent()) {
      String name = at.name();
      if (name.contains("guestbook") || name.contains("guest-book") || name.contains("condolence")) {
        return true;
      }
    }
    return false;
  }

  /** True for an element among the readers' comments. */
  boolean comment(Box box) {
    return lies(box, EnumSet.of(Family.COMMENT), "");
  }

  /** True for an element in a list of other stories. */
  boolean related(Box box) {
    return lies(box, EnumSet.of(Family.RELATED), "");
  }

  private boolean lies(Box box, Set<Family> families, String tag) {
    boolean inside = false;
    for (Box at = box; at != null && !around.contains(at); at = at.parent()) {
      if (at.tag().equals(tag)) {
        return true;
      }
      for (Family family : at.families()) {
        if (families.contains(family)) {
          boolean menu = family == Family.NAVIGATION;
          inside = inside || menu && inArticle(at); // what lies around one menu lies around those in it
          if (!menu || !inside) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /**
   * True inside the article's own element, in which no site has its menu, whatever a line of stamps there is called.
   */
  private boolean inArticle(Box box) {
    for (Box at = box.parent(); at != null; at = at.parent()) {
      if (at.tag().equals("article") && around.contains(at)) {
        return true;
      }
    }
    return false;
  }
}
