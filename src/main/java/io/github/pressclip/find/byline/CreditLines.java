package io.github.pressclip.find.byline;

import io.github.pressclip.page.Block;
import io.github.pressclip.page.Box;
import io.github.pressclip.page.Family;
import io.github.pressclip.page.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the lines by the headline that open as a byline does or stand in an element that is called one, and the names that
 * stand on lines of their own below such an opening: {@code Written by} above {@code Ann Smith} above {@code Bob Jones}.
 */
final class CreditLines {
  /** Characters; a longer line is no byline. */
  private static final int LONGEST = 160;

  /** Elements around a line that may be called a byline. */
  private static final int BOXES = 4;

  private final Page page;
  private final List<Block> blocks;
  private final List<Block> story;
  private final Above above;
  private final CreditedAgency agency;

  /**
   * Reads the lines of a page.
   *
   * @param page the page
   * @param story the blocks of its story
   * @param above the lines above the story in which its byline may stand
   * @param agency tells credits that name an agency in place of people
   */
  CreditLines(Page page, List<Block> story, Above above, CreditedAgency agency) {
    this.page = page;
    this.blocks = page.blocks();
    this.story = story;
    this.above = above;
    this.agency = agency;
  }

  /** Those from one index to before another, in order. */
  List<CreditLine> find(int from, int to) {
    List<CreditLine> lines = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Block block = blocks.get(i);
      if (above.holds(i) && isLine(block)) {
        CreditLine below = below(i);
        String credit = Opener.after(block.text());
        if (below != null) {
          lines.add(below);
          i += below.own().size() - 1;
        } else if (credit != null && isByline(credit)) {
          lines.add(new CreditLine(block.text(), block, List.of(block)));
        } else if (isCalledByline(block)) {
          lines.add(new CreditLine(block.text(), block, List.of()));
        }
      }
    }
    return lines;
  }

  private static boolean isLine(Block block) {
    return block.text().length() <= LONGEST && (block.markup() == null || !block.markup().box().hidden());
  }

  /** What stands below a line that only opens a byline; null if the line says more or no name follows. */
  private CreditLine below(int opening) {
    String opener = Opener.alone(blocks.get(opening).text());
    if (opener == null) {
      return null;
    }
    List<Block> own = new ArrayList<>(List.of(blocks.get(opening)));
    List<String> names = new ArrayList<>();
    FirstNamed firstNamed = new FirstNamed(story, page.metadata().language());
    for (int i = opening + 1; i < blocks.size() && isLine(blocks.get(i)); i++) {
      String name = name(blocks.get(i).text(), names.isEmpty(), firstNamed);
      if (name == null) {
        break;
      }
      own.add(blocks.get(i));
      names.add(name);
    }
    return names.isEmpty() ? null : new CreditLine(opener + ' ' + String.join(", ", names), own.get(1), own);
  }

  /** The names of a line below an opener. The first of them need no first name that is known, but may be no label. */
  private String name(String text, boolean first, FirstNamed firstNamed) {
    String named = firstNamed.in(text);
    return named == null && first && isByline(text) && !SmallWords.holdsOne(text, blocks) ? text : named;
  }

  /** True for a credit without its opening words that names people or an agency, and no more. */
  private boolean isByline(String credit) {
    return Credit.namesOnly(credit) || agency.opens(credit);
  }

  private static boolean isCalledByline(Block block) {
    Box box = block.markup() == null ? null : block.markup().box();
    for (int i = 0; i < BOXES && box != null; i++, box = box.parent()) {
      if (box.name().contains("affiliation")) {
        return false; // where an author works, as journals tell
      }
      if (box.families().contains(Family.BYLINE) || isNamedAuthor(box.name())) {
        return true;
      }
    }
    return false;
  }

  /** True for names such as {@code blogauthorname}, in which the word isn't set off. */
  private static boolean isNamedAuthor(String name) {
    int at = name.indexOf("author");
    return at >= 0 && !name.startsWith("authori", at);
  }
}
