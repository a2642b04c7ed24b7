package io.github.pressclip.find.byline;

import io.github.pressclip.find.headline.DateMark;
import io.github.pressclip.page.Block;
import io.github.pressclip.page.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the lines between headline and story that hold a person's name and no opener, beside the stamp or with it:
 * {@code Ann Smith} above {@code 3 March 2025, 19:40}, {@code 3 March 2025 | Ann Smith}. People of whom the story tells
 * are in captions there; they are left out.
 */
final class StampNeighbours {
  /** Lines; a name further from the stamp may be a caption or a label. */
  private static final int REACH = 2;

  /** Lines below the headline in which the byline stands where it isn't by the story. */
  private static final int BELOW = 25;

  /** Characters; a longer line is no stamp and no name. */
  private static final int LONGEST = 120;

  private StampNeighbours() {}

  /**
   * The lines, in order; empty if there are none.
   *
   * @param blocks the page's lines
   * @param headline the index of the line that shows the headline; -1 if none does
   * @param story the blocks of the story
   */
  static List<Block> of(List<Block> blocks, int headline, List<Block> story) {
    List<Block> found = new ArrayList<>();
    int body = story.get(0).index();
    if (headline < 0 || headline > body + 1) {
      return found;
    }
    int end = Math.min(blocks.size(), Math.max(body, headline + 1) + REACH);
    int start = Math.max(headline + 1, body - BELOW);
    for (int i = start; i < end; i++) {
      Block block = blocks.get(i);
      if (block.text().length() > LONGEST || block.kind() == Kind.BUTTON || block.markup() != null && block.markup().box().hidden()) {
        continue;
      }
      boolean stamped = isStamp(block);
      for (int k = Math.max(start, i - REACH); k <= Math.min(end - 1, i + REACH); k++) {
        stamped |= isStamp(blocks.get(k));
      }
      if (stamped && names(block, isStamp(block), story)) {
        found.add(block);
      } else if (!found.isEmpty()) {
        break;
      }
    }
    return found;
  }

  private static boolean isStamp(Block block) {
    return block.text().length() <= LONGEST && DateMark.in(block.text());
  }

  private static boolean names(Block block, boolean stamp, List<Block> story) {
    String inner = stamp ? Credit.afterDate(block.text()) : null;
    List<String> people = Credit.people(inner == null ? block.text() : inner, false);
    if (people.isEmpty() || !stamp && !isWhole(block.text(), people)) {
      return false;
    }
    for (String person : people) {
      // One word of a script without spaces may be anything: a button, a label.
      if (person.indexOf(' ') < 0) {
        return false;
      }
      String family = person.substring(person.lastIndexOf(' ') + 1);
      for (Block told : story) {
        if (told.text().length() > LONGEST && told.text().contains(family)) {
          return false;
        }
      }
    }
    return true;
  }

  /** True if a line is the names and what joins them. */
  private static boolean isWhole(String text, List<String> people) {
    int letters = 0;
    for (String person : people) {
      letters += person.length();
    }
    return letters + 6 * people.size() >= text.length();
  }
}
