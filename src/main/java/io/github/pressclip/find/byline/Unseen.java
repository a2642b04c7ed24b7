package io.github.pressclip.find.byline;

import io.github.pressclip.page.Block;
import io.github.pressclip.page.Lower;
import java.util.Collection;
import java.util.List;

/** Tells authors of whom a page that declares them shows its readers nothing. */
final class Unseen {
  private Unseen() {}

  /**
   * True if no line of a page has the last name of one of some people, in any case.
   *
   * @param people the people, at least one
   * @param blocks all lines of the page
   */
  static boolean are(Collection<String> people, List<Block> blocks) {
    for (String person : people) {
      if (!is(person.substring(person.lastIndexOf(' ') + 1), blocks)) {
        return false;
      }
    }
    return true;
  }

  /** True if no line of a page has a name, in any case. */
  static boolean is(String name, List<Block> blocks) {
    String lower = Lower.of(name);
    for (Block block : blocks) {
      if (Lower.of(block.text()).contains(lower)) {
        return false;
      }
    }
    return true;
  }
}
