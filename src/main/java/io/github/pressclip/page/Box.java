package io.github.pressclip.page;

import java.util.Set;

/**
 * An element of an HTML page that holds text: one link of a block's chain of ancestors. Boxes are compared by identity;
 * two blocks lie in the same element exactly when they share the box.
 */
public final class Box {
  private final Box parent;
  private final int number;
  private final int depth;
  private final String tag;
  private final String name;
  private final Set<Family> families;
  private final boolean inline;
  private final boolean hidden;

  /**
   * Makes a box.
   *
   * @param parent the one around it; null at the root
   * @param number its element's place in document order
   * @param tag the element's name in small letters
   * @param name its classes, id and itemprop, separated by spaces; empty if it has none
   * @param families the families that this name belongs to
   * @param inline whether it neither begins nor ends a line
   * @param hidden whether it, or one around it, isn't displayed
   */
  public Box(Box parent, int number, String tag, String name, Set<Family> families, boolean inline, boolean hidden) {
    this.parent = parent;
    this.number = number;
    this.depth = parent == null ? 0 : parent.depth + 1;
    this.tag = tag;
    this.name = name;
    this.families = families;
    this.inline = inline;
    this.hidden = hidden;
  }

  /** The element around this one; null at the root. */
  public Box parent() {
    return parent;
  }

  /** The place of the element in document order, counted from 0. */
  public int number() {
    return number;
  }

  /** How many elements lie around this one. */
  public int depth() {
    return depth;
  }

  /** The tag in lower case. */
  public String tag() {
    return tag;
  }

  /**
   * The values of {@code class}, {@code id} and {@code itemprop} in lower case, separated by spaces; empty if it has
   * none.
   */
  public String name() {
    return name;
  }

  /** The families that the words of {@link #name} belong to; what lies around the element doesn't count. */
  public Set<Family> families() {
    return families;
  }

  /** True for an element that doesn't end a line, such as {@code span}. */
  public boolean inline() {
    return inline;
  }

  /** True when the element or one around it is not displayed. */
  public boolean hidden() {
    return hidden;
  }

  /**
   * True if this element, or one around it, is named for a family.
   *
   * @param reach how many elements are asked, this one among them
   */
  public boolean isNamedFor(Family family, int reach) {
    Box box = this;
    for (int left = reach; box != null && left > 0; left--) {
      if (box.families.contains(family)) {
        return true;
      }
      box = box.parent;
    }
    return false;
  }

  /** True if another element is this one or lies in it. */
  public boolean holds(Box other) {
    Box around = other;
    while (around != null && around.depth > depth) {
      around = around.parent;
    }
    return around == this;
  }

  @Override
  public String toString() {
    return name.isEmpty() ? "<" + tag + ">" : "<" + tag + " " + name + ">";
  }
}
