package io.github.pressclip.find.byline.line;

import io.github.pressclip.find.byline.form.FirstNamed;
import io.github.pressclip.find.byline.form.OfficeLine;
import io.github.pressclip.find.dateline.stamp.EmbeddedPost;
import io.github.pressclip.find.headline.sign.PictureCredit;
import io.github.pressclip.page.Block;
import io.github.pressclip.page.Family;
import io.github.pressclip.page.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the lines between headline and story that hold a person's name and no opener: beside the stamp or with it,
 * {@code Ann Smith} above {@code 3 March 2025, 19:40}, {@code 3 March 2025 | Ann Smith}; else those anywhere there, or
 * right above the headline, that begin with a first name. People of whom the story tells are in captions there; they
 * are left out.
 */
public final class NameLines {
  /** Lines; a name further from the stamp may be a caption or a label. */
  private static final int REACH = 2;

  /** Lines above the headline in which a name alone may stand; further above are other stories. */
  private static final int ABOVE_HEADLINE = 3;

  /** Characters; a longer line is no stamp and no name. */
  private static final int LONGEST = 120;

  /** Characters of one name; a line that begins with no more than that may be the author's biography. */
  private static final int NAME = 40;

  /** Elements around a line that may be called a trail of pages. */
  private static final int BOXES = 3;

  /** As schema.org calls what somebody is, in lower case: that may be two words with capitals. */
  private static final String JOB = "jobtitle";

  private final PictureCredit credits = new PictureCredit();
  private final List<Block> blocks;
  private final List<Block> story;
  private final Above above;
  private final int start;
  private final int end;

  private NameLines(List<Block> blocks, List<Block> story, Above above, int start, int end) {
    this.blocks = blocks;
    this.story = story;
    this.above = above;
    this.start = start;
    this.end = end;
  }

  /**
   * The lines, in order; empty if there are none.
   *
   * @param blocks the page's lines
   * @param headline the index of the line that shows the headline; -1 if none does
   * @param story the blocks of the story
   * @param above the lines above the story in which its byline may stand
   * @param firstNamed tells lines that begin with a first name
   */
  public static List<NamedLine> of(
      List<Block> blocks, int headline, List<Block> story, Above above, FirstNamed firstNamed) {
    if (headline < 0 || headline > above.story() + 1) {
      return List.of();
    }
    boolean flat = blocks.get(0).markup() == null;
    // between standfirst and story of HTML stand captions; a byline is marked there
    int end = Math.min(blocks.size(), Math.max(flat ? above.end() : above.story(), headline + 1) + REACH);
    NameLines neighbours = new NameLines(blocks, story, above, headline + 1, end);
    List<NamedLine> found = neighbours.find(headline + 1, null);
    found = found.isEmpty() ? neighbours.find(Math.max(0, headline + 1 - ABOVE_HEADLINE), firstNamed) : found;
    return found.isEmpty() && flat ? neighbours.aboveStamp(headline, firstNamed) : found;
  }

  /**
   * The name in the stamp right above the headline, or on the line above that stamp, where none stands below the
   * headline. Above the stamp it begins with a first name, or stands twice, as a picture and its caption.
   */
  private List<NamedLine> aboveStamp(int headline, FirstNamed named) {
    for (int i = headline + 1; i < end; i++) {
      if (StampedNames.isStamp(blocks.get(i))) {
        return List.of();
      }
    }
    for (int i = headline - 1; i >= Math.max(0, headline - ABOVE_HEADLINE); i--) {
      Block block = blocks.get(i);
      boolean stamp = StampedNames.isStamp(block);
      if (!stamp && i == headline - 1 || !isLine(block)) {
        break;
      }
      String names = StampedNames.names(block);
      boolean sure = stamp || named.in(block.text()) != null || i > 0 && blocks.get(i - 1).text().equals(block.text());
      if (names != null && sure && !Told.anyOf(names, story)) {
        return List.of(new NamedLine(block, names));
      }
      if (!stamp) {
        break;
      }
    }
    return List.of();
  }

  /**
   * The first lines that hold names.
   *
   * @param from the index of the first line that is looked at
   * @param named tells the lines that begin with a first name, which may stand anywhere; null to look beside stamps
   */
  private List<NamedLine> find(int from, FirstNamed named) {
    List<NamedLine> found = new ArrayList<>();
    for (int i = from; i < end; i++) {
      Block block = blocks.get(i);
      boolean subheading = i >= above.story() && block.kind() == Kind.HEADING;
      if (!above.holds(i) || subheading || !isLine(block) || credits.ends(block.text()) || isCaption(i)) {
        continue;
      }
      String names = named != null ? named.in(block.text())
          : isStamped(i) || isBeforeOffice(i) ? StampedNames.names(block) : null;
      if (names != null && !Told.anyOf(names, story)) {
        found.add(new NamedLine(block, names));
      } else if (!found.isEmpty()) {
        break;
      }
    }
    return found;
  }

  /** True for the description of a picture: the caption below it says the same and more. */
  private boolean isCaption(int i) {
    String text = blocks.get(i).text();
    return text.length() > NAME && i + 1 < blocks.size() && blocks.get(i + 1).text().startsWith(text);
  }

  /** "Ann Smith" above "Staff Writer". */
  private boolean isBeforeOffice(int i) {
    return i + 1 < end && OfficeLine.is(blocks.get(i + 1).text());
  }

  private static boolean isLine(Block block) {
    boolean hidden = block.markup() != null && block.markup().box().hidden();
    boolean menu = block.markup() != null && block.markup().box().isNamedFor(Family.NAVIGATION, BOXES);
    boolean job = block.markup() != null && block.markup().container().name().contains(JOB);
    return block.text().length() <= LONGEST && block.kind() != Kind.BUTTON && !hidden && !menu && !job
        && !EmbeddedPost.signs(block.text());
  }

  private boolean isStamped(int i) {
    for (int k = Math.max(start, i - REACH); k <= Math.min(end - 1, i + REACH); k++) {
      if (StampedNames.isStamp(blocks.get(k))) {
        return true;
      }
    }
    return false;
  }
}
