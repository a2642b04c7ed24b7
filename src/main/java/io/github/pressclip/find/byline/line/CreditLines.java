package io.github.pressclip.find.byline.line;

import io.github.pressclip.find.byline.credit.CreditWords;
import io.github.pressclip.find.byline.credit.Opener;
import io.github.pressclip.find.byline.form.FirstNamed;
import io.github.pressclip.find.byline.form.FromLine;
import io.github.pressclip.find.byline.form.OfficeLine;
import io.github.pressclip.find.byline.form.ReporterLabel;
import io.github.pressclip.find.byline.house.CreditedAgency;
import io.github.pressclip.page.Block;
import io.github.pressclip.page.Box;
import io.github.pressclip.page.Family;
import io.github.pressclip.page.Kind;
import io.github.pressclip.page.Lower;
import io.github.pressclip.strip.judge.SourceLabel;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the lines by the headline that open as a byline does or stand in an element that is called one, and with
 * {@link NamesBelow} the names on lines of their own.
 */
public final class CreditLines {
  /** Elements around a line that may be called a byline. */
  private static final int BOXES = 4;

  /** Lines behind the byline's place in which a box of facts may go on. */
  private static final int FACTS = 2;

  private final List<Block> blocks;
  private final Above above;
  private final CreditedAgency agency;
  private final FirstNamed firstNamed;
  private final NamesBelow below;

  /**
   * Reads the lines of a page.
   *
   * @param blocks all of them
   * @param above the lines above the story in which its byline may stand
   * @param agency tells credits that name an agency in place of people
   * @param firstNamed tells lines that begin with a first name
   */
  public CreditLines(List<Block> blocks, Above above, CreditedAgency agency, FirstNamed firstNamed) {
    this.blocks = blocks;
    this.above = above;
    this.agency = agency;
    this.firstNamed = firstNamed;
    this.below = new NamesBelow(blocks, agency, firstNamed);
  }

  /**
   * Those from one index to before another, in order, and those that a label with a colon stands above a little further
   * down, where a box of facts tells day and author.
   */
  public List<CreditLine> find(int from, int to) {
    List<CreditLine> lines = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Block block = blocks.get(i);
      if (above.holds(i) && CreditLine.mayBe(block) && !above.isTeasers(blocks, i)) {
        CreditLine named = below.at(i);
        String sender = FromLine.people(block.text());
        String credit = sender != null ? sender : Opener.after(block.text());
        if (credit != null && i > above.story() && isOfWork(i)) {
          continue;
        }
        String titled = credit == null || agency.isByline(credit) ? null : OfficeLine.name(credit);
        if (named != null) {
          lines.add(named);
          i += named.own().size() - 1;
        } else if (credit != null && agency.isByline(credit)) {
          lines.add(new CreditLine(sender != null ? sender : block.text(), block, List.of(block)));
        } else if (titled != null
            && (firstNamed.is(titled) && !CreditWords.hasDigit(credit) || OfficeLine.isWriters(credit, titled))) {
          String opener = block.text().substring(0, block.text().indexOf(credit));
          lines.add(new CreditLine(opener + titled, block, List.of(block)));
        } else {
          String source = block.text().substring(SourceLabel.end(block.text()));
          if (source.length() < block.text().length() && agency.opens(source)) {
            lines.add(new CreditLine(source.strip(), block, List.of()));
            continue;
          }
          String reporter = ReporterLabel.in(block.text());
          if (reporter != null || isCalledByline(block) && block.kind() != Kind.CAPTION) {
            lines.add(new CreditLine(reporter == null ? withoutForm(block.text()) : reporter, block, List.of()));
          }
        }
      }
    }
    for (int i = to; i < Math.min(blocks.size(), to + FACTS); i++) {
      boolean label = CreditLine.mayBe(blocks.get(i)) && blocks.get(i).text().endsWith(":");
      CreditLine named = label ? below.at(i) : null;
      if (named != null) {
        lines.add(named);
      }
    }
    return lines;
  }

  /** True for a line among others in the story that say what is known of a book: "Author: Ann Smith", "Pages: 312". */
  private boolean isOfWork(int line) {
    int colon = blocks.get(line).text().indexOf(": ");
    String next = colon > 0 && line + 1 < blocks.size() ? blocks.get(line + 1).text() : "";
    return next.length() <= CreditLine.LONGEST && next.indexOf(": ") > 0 && next.indexOf(": ") == next.indexOf(' ') - 1;
  }

  /**
   * A line that is called a byline, without the form of the story that opens it: "Interview: Ann Smith". Elsewhere
   * whoever was asked stands behind that word.
   */
  private static String withoutForm(String text) {
    int colon = text.indexOf(": ");
    return switch (colon < 0 ? "" : Lower.of(text.substring(0, colon))) {
      case "interview", "reportage", "protokoll", "aufgezeichnet von", "entretien", "entrevista", "intervista" ->
          text.substring(colon + 2);
      default -> text;
    };
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
