package io.github.pressclip.strip.feature;

import io.github.pressclip.page.Box;
import io.github.pressclip.page.Family;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The tags around the block and the families of words in their classes and ids. */
final class MarkupFeatures implements FeatureFamily {
  private static final String[] TAGS = {
    "article", "main", "header", "footer", "aside", "nav", "section", "form", "figure", "table", "ul", "ol",
    "blockquote", "a", "button", "p", "li", "div", "td", "strong", "em", "i", "span", "pre", "code", "figcaption", "dl", "details", "label", "time", "cite", "sup", "h2", "h3"
  };
  private static final Map<String, Integer> NUMBERS = new HashMap<>(128);

  static {
    for (int i = 0; i < TAGS.length; i++) {
      NUMBERS.put(TAGS[i], i);
    }
  }

  private static final Family[] FAMILIES = Family.values();
  private static final int FAR = 60;

  @Override
  public String[] names() {
    String[] names = new String[3 + TAGS.length + FAMILIES.length];
    names[0] = "heading level";
    names[1] = "is the first block of its container";
    names[2] = "classes around it";
    for (int i = 0; i < TAGS.length; i++) {
      names[3 + i] = "steps up to <" + TAGS[i] + ">";
    }
    for (int i = 0; i < FAMILIES.length; i++) {
      names[3 + TAGS.length + i] = "steps up to a class of the family " + FAMILIES[i].name().toLowerCase(java.util.Locale.ROOT);
    }
    return names;
  }

  @Override
  public void fill(Sheet sheet, Leanings leanings, float[][] rows, int at) {
    Tree tree = sheet.tree();
    if (tree == null) {
      return;
    }
    int width = TAGS.length + FAMILIES.length;
    short[][] nearest = nearest(tree, width);
    Box before = null;
    for (int i = 0; i < rows.length; i++) {
      Box container = sheet.block(i).markup().container();
      float[] row = rows[i];
      row[at] = heading(container);
      row[at + 1] = container == before ? 0 : 1;
      row[at + 2] = container.families().size();
      before = container;
      Box box = sheet.block(i).markup().box();
      short[] own = nearest[box.number()];
      for (int k = 0; k < width; k++) {
        row[at + 3 + k] = own[k] < 0 ? FAR : Math.min(FAR, box.depth() - own[k]);
      }
    }
  }

  /**
   * For each element, by its number, and for each tag and each family the depth of the innermost element around it, or
   * itself, that has it; -1 if none has.
   */
  private static short[][] nearest(Tree tree, int width) {
    short[][] nearest = new short[tree.size()][];
    short[] none = new short[width];
    Arrays.fill(none, (short) -1);
    for (int n = 0; n < nearest.length; n++) {
      Box box = tree.box(n);
      if (box == null) {
        continue;
      }
      short[] own = (box.parent() == null ? none : nearest[box.parent().number()]).clone();
      short depth = (short) Math.min(box.depth(), Short.MAX_VALUE); // what lies deeper is no page's design
      Integer number = NUMBERS.get(box.tag());
      if (number != null) {
        own[number] = depth;
      }
      if (!box.families().isEmpty()) {
        for (Family family : box.families()) {
          own[TAGS.length + family.ordinal()] = depth;
        }
      }
      nearest[n] = own;
    }
    return nearest;
  }

  private static float heading(Box container) {
    int reach = 3;
    for (Box box = container; box != null && reach > 0; box = box.parent(), reach--) {
      String tag = box.tag();
      if (tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6') {
        return tag.charAt(1) - '0';
      }
    }
    return 9;
  }
}
