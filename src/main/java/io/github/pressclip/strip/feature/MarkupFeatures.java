package io.github.pressclip.strip.feature;

import io.github.pressclip.page.Box;
import io.github.pressclip.page.Family;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The tags around the block and the families of words in their classes and ids. */
final class MarkupFeatures implements CountedFamily {
  private static final String[] TAGS = {
    "article", "main", "header", "footer", "aside", "nav", "section", "form", "figure", "table", "ul", "ol",
    "blockquote", "a", "button", "p", "li", "div", "td", "strong", "em", "i", "span", "pre", "code", "figcaption", "dl",
    "details", "label", "time", "cite", "sup", "h2", "h3"
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
      names[3 + TAGS.length + i] =
          "steps up to a class of the family " + FAMILIES[i].name().toLowerCase(java.util.Locale.ROOT);
    }
    return names;
  }

  @Override
  public void fill(Sheet sheet, float[][] rows, int at) {
    if (sheet.tree() == null) {
      return;
    }
    int first = at + 3;
    Designs designs = sheet.designs();
    int[][] columns = columns(designs);
    Box before = null;
    for (int i = 0; i < rows.length; i++) {
      Box container = sheet.container(i);
      float[] row = rows[i];
      row[at] = heading(container);
      row[at + 1] = container == before ? 0 : 1;
      row[at + 2] = container.families().size();
      before = container;
      Arrays.fill(row, first, first + TAGS.length + FAMILIES.length, FAR);
      Box box = sheet.block(i).markup().box();
      for (int steps = 0; steps < FAR && box != null; steps++, box = box.parent()) {
        for (int column : columns[designs.of(box)]) {
          row[first + column] = row[first + column] < FAR ? row[first + column] : steps;
        }
      }
    }
  }

  /** For each design the places of its tag and of its families among the features that measure steps up. */
  private static int[][] columns(Designs designs) {
    int[][] columns = new int[designs.count()][];
    for (int design = 0; design < columns.length; design++) {
      Box box = designs.sample(design);
      Integer tag = NUMBERS.get(box.tag());
      int[] own = new int[(tag == null ? 0 : 1) + box.families().size()];
      int count = 0;
      if (tag != null) {
        own[count++] = tag;
      }
      if (count < own.length) {
        for (Family family : box.families()) {
          own[count++] = TAGS.length + family.ordinal();
        }
      }
      columns[design] = own;
    }
    return columns;
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
