package io.github.pressclip.find.byline.line;

import io.github.pressclip.find.dateline.place.Agencies;
import io.github.pressclip.find.evidence.Evidence;
import io.github.pressclip.page.Block;
import io.github.pressclip.page.Kind;
import java.util.List;

/**
 * Finds the agency that stands alone on the line right above or below the stamp, between headline and story; that of a
 * picture stands below its caption.
 */
public final class AgencyLine {
  /** The fewest characters of an agency's name: two letters alone are more often somebody's initials. */
  private static final int SHORTEST = 3;

  /** Characters; a longer line is a sentence. */
  private static final int LONGEST = 40;

  private AgencyLine() {}

  /**
   * The agency of the first such line.
   *
   * @param blocks all lines of the page
   * @param headline the index of the line that shows the headline; -1 if none does
   * @param above the lines above the story in which its byline may stand
   * @param agencies tells the names of agencies
   * @return the agency and where it stands; null if no line is one
   */
  public static Evidence of(List<Block> blocks, int headline, Above above, Agencies agencies) {
    for (int i = headline + 1; headline >= 0 && i < Math.min(above.story(), blocks.size()); i++) {
      Block block = blocks.get(i);
      String text = block.text();
      boolean named = text.length() >= SHORTEST && text.length() <= LONGEST && block.kind() != Kind.CAPTION
          && above.holds(i) && agencies.signs(text, SHORTEST);
      if (named && (i > headline + 1 && StampedNames.isStamp(blocks.get(i - 1))
          || i + 1 < blocks.size() && StampedNames.isStamp(blocks.get(i + 1)))) {
        return new Evidence("dateline.agency", text, true, "a line beside the stamp", block.position());
      }
    }
    return null;
  }
}
