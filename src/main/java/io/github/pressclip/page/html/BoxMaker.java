package io.github.pressclip.page.html;

import io.github.pressclip.page.Box;
import io.github.pressclip.page.Family;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/**
 * Makes the boxes of a page's elements. Most elements share their names with others, so each name is read once; and an
 * attribute is looked for only while the element has one that isn't known yet.
 */
final class BoxMaker {
  private final Map<String, Naming> namings = new HashMap<>();

  /**
   * Makes the box of an element.
   *
   * @param parent the box around it; null at the root
   * @param number the place of the element in document order
   */
  Box make(Box parent, int number, Element element, boolean inline) {
    int left = element.attributesSize();
    Naming classes = naming(element, "class", left);
    left -= classes == Naming.NONE ? 0 : 1;
    Naming id = naming(element, "id", left);
    left -= id == Naming.NONE ? 0 : 1;
    Naming property = naming(element, "itemprop", left);
    left -= property == Naming.NONE ? 0 : 1;
    boolean hidden = parent != null && parent.hidden() || Hiding.hides(element, inline, classes, id, left);
    String name = classes.name;
    Set<Family> families = classes.families;
    if (id != Naming.NONE) {
      name = joined(name, id.name);
      families = joined(families, id.families);
    }
    if (property != Naming.NONE) {
      name = joined(name, property.name);
      families = joined(families, property.families);
    }
    return new Box(parent, number, element.normalName(), name, families, inline, hidden);
  }

  /** What an attribute says; nothing where the element has none left. */
  private Naming naming(Element element, String attribute, int left) {
    if (left == 0) {
      return Naming.NONE;
    }
    Attributes attributes = element.attributes();
    String value = attributes.get(attribute);
    if (value.isEmpty()) {
      return Naming.NONE;
    }
    Naming known = namings.get(value);
    if (known == null) {
      known = new Naming(value);
      namings.put(value, known);
    }
    return known;
  }

  private static String joined(String one, String other) {
    return one.isEmpty() ? other : other.isEmpty() ? one : one + ' ' + other;
  }

  private static Set<Family> joined(Set<Family> some, Set<Family> others) {
    if (some.isEmpty() || others.isEmpty()) {
      return some.isEmpty() ? others : some;
    }
    EnumSet<Family> all = EnumSet.copyOf(some);
    all.addAll(others);
    return all;
  }
}
