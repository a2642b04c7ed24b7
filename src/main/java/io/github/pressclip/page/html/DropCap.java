package io.github.pressclip.page.html;

import io.github.pressclip.page.Block;
import io.github.pressclip.page.Box;
import io.github.pressclip.page.Kind;
import io.github.pressclip.page.Markup;

/** Knows the initial of a paragraph that a page sets in an element of its own, and puts it back. */
final class DropCap {
  private static final String[] NAMES = {"dropcap", "drop-cap", "drop_cap", "initial", "lettrine", "first-letter",
      "firstletter", "first-character", "capital", "initiale", "capitular"};

  private DropCap() {}

  /** True for a block that is a lone capital, after an opening quotation mark perhaps: {@code T}, {@code “W}. */
  static boolean isInitial(Block block) {
    String text = block.text();
    int letter = text.length() - 1;
    return letter <= 1 && Character.isUpperCase(text.charAt(letter))
        && (letter == 0 || "\"'“‘„«»‹".indexOf(text.charAt(0)) >= 0)
        && block.kind() != Kind.LIST_ITEM && block.kind() != Kind.BUTTON && block.markup().linkShare() == 0;
  }

  /** True if the rest of the initial's word begins the block after it. */
  static boolean continues(Block initial, Block rest) {
    if (rest.kind() != initial.kind()) {
      return false;
    }
    char first = rest.text().charAt(0);
    return Character.isLowerCase(first) || Character.isLetter(first) && isNamed(initial.markup().box());
  }

  private static boolean isNamed(Box box) {
    for (Box at = box; at != null && at.depth() >= box.depth() - 1; at = at.parent()) {
      for (String name : NAMES) {
        if (at.name().contains(name)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The paragraph with its initial: it stands where the initial stood. */
  static Block join(Block initial, Block rest) {
    Box one = initial.markup().box();
    Box other = rest.markup().box();
    while (one != other) {
      if (one.depth() >= other.depth()) {
        one = one.parent();
      } else {
        other = other.parent();
      }
    }
    Box box = rest.kind() == KindOf.box(one) ? one : rest.markup().box();
    Markup markup = new Markup(box, rest.markup().linkShare(), rest.markup().boldShare());
    return new Block(initial.index(), initial.text() + rest.text(), initial.position(), rest.kind(), -1, markup);
  }
}
