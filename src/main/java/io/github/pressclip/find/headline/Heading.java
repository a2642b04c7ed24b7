package io.github.pressclip.find.headline;

import io.github.pressclip.page.Block;
import io.github.pressclip.page.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * A heading that the page shows: all blocks of one {@code h1} to {@code h6}, or a block that is none but says what a
 * declared title says.
 *
 * @param level 1 to 6; 0 if the markup doesn't call it a heading
 * @param box its element
 * @param blocks its blocks, in order
 */
record Heading(int level, Box box, List<Block> blocks) {

  /** The headings of an HTML page in reading order. */
  static List<Heading> of(List<Block> blocks) {
    List<Heading> headings = new ArrayList<>();
    Box last = null;
    List<Block> held = null;
    for (Block block : blocks) {
      Box box = headingOf(block);
      if (box == null) {
        last = null;
      } else if (box == last) {
        held.add(block);
      } else {
        held = new ArrayList<>();
        held.add(block);
        headings.add(new Heading(box.tag().charAt(1) - '0', box, held));
        last = box;
      }
    }
    return headings;
  }

  private static Box headingOf(Block block) {
    int reach = 8;
    for (Box at = block.markup().box(); at != null && reach > 0; at = at.parent(), reach--) {
      String tag = at.tag();
      if (tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6') {
        return at;
      }
    }
    return null;
  }

  Block first() {
    return blocks.get(0);
  }

  Block last() {
    return blocks.get(blocks.size() - 1);
  }

  /** Its text, its lines joined by spaces. */
  String text() {
    if (blocks.size() == 1) {
      return first().text();
    }
    StringBuilder text = new StringBuilder();
    for (Block block : blocks) {
      text.append(text.length() == 0 ? "" : " ").append(block.text());
    }
    return text.toString();
  }
}
