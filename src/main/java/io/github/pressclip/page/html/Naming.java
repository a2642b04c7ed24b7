package io.github.pressclip.page.html;

import io.github.pressclip.page.Family;
import io.github.pressclip.page.Lower;
import java.util.Set;

/** A value of {@code class}, {@code id} or {@code itemprop}, and what it says. */
final class Naming {
  /** Of an element that has no such attribute. */
  static final Naming NONE = new Naming("");

  /** In lower case, without white space around it. */
  final String name;

  final Set<Family> families;

  /** Whether it hides its element where it is a class. */
  final boolean hides;

  /** Whether it names a part of the page that a reader unfolds. */
  final boolean unfolds;

  Naming(String value) {
    String stripped = value.strip();
    name = Lower.of(stripped);
    families = Family.of(stripped);
    hides = Hiding.hidesByClass(value);
    unfolds = Hiding.unfoldsByName(value);
  }
}
