package io.github.pressclip.find.headline.heading;

import io.github.pressclip.find.headline.word.Key;
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
public record Heading(int level, Box box, List<Block> blocks) {

  /** The headings of an HTML page in reading order. */
  public static List<Heading> of(List<Block> blocks) {
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

  /** Its first block. */
  public Block first() {
    return blocks.get(0);
  }

  /** Its last block. */
  Block last() {
    return blocks.get(blocks.size() - 1);
  }

  /**
   * Its lines, those without letters and digits left out and what only screen readers read, such as a colon or a label.
   */
  List<Block> lines() {
    List<Block> lines = new ArrayList<>();
    boolean shown = !first().markup().box().hidden();
    for (Block block : blocks) {
      boolean unseen = shown && block.markup().box().hidden();
      if (!unseen && !Key.of(block.text()).isEmpty()) {
        lines.add(block);
      }
    }
    return lines;
  }

  /** Its text, its lines joined by spaces. */
  String text() {
    return blocks.size() == 1 ? first().text() : text(lines(), 0);
  }

  /** The text of lines from one of them on, joined by spaces. */
  static String text(List<Block> lines, int from) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < lines.size(); i++) {
      text.append(text.length() == 0 ? "" : " ").append(lines.get(i).text());
    }
    return text.toString();
  }
}
