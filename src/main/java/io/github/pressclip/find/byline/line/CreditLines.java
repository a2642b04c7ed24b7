package io.github.pressclip.find.byline.line;

import io.github.pressclip.find.byline.credit.Credit;
import io.github.pressclip.find.byline.credit.CreditWords;
import io.github.pressclip.find.byline.credit.Opener;
import io.github.pressclip.find.byline.form.FirstNamed;
import io.github.pressclip.find.byline.form.FromLine;
import io.github.pressclip.find.byline.form.OfficeLine;
import io.github.pressclip.find.byline.form.ReporterLabel;
import io.github.pressclip.find.byline.house.CreditedAgency;
import io.github.pressclip.find.byline.name.SmallWords;
import io.github.pressclip.page.Block;
import io.github.pressclip.page.Box;
import io.github.pressclip.page.Family;
import io.github.pressclip.page.Kind;
import io.github.pressclip.page.Lower;
import io.github.pressclip.strip.judge.SourceLabel;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the lines by the headline that open as a byline does or stand in an element that is called one, and the names
 * that stand on lines of their own below such an opening: {@code Written by} above {@code Ann Smith} above
 * {@code Bob Jones}.
 */
public final class CreditLines {
  /** Characters; a longer line is no byline. */
  private static final int LONGEST = 160;

  /** Elements around a line that may be called a byline. */
  private static final int BOXES = 4;

  /** Lines behind the byline's place in which a box of facts may go on. */
  private static final int FACTS = 2;

  private final List<Block> blocks;
  private final Above above;
  private final CreditedAgency agency;
  private final FirstNamed firstNamed;

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
  }

  /**
   * Those from one index to before another, in order, and those that a label with a colon stands above a little further
   * down, where a box of facts tells day and author.
   */
  public List<CreditLine> find(int from, int to) {
    List<CreditLine> lines = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Block block = blocks.get(i);
      if (above.holds(i) && isLine(block) && !above.isTeasers(blocks, i)) {
        CreditLine below = below(i);
        String sender = FromLine.people(block.text());
        String credit = sender != null ? sender : Opener.after(block.text());
        if (credit != null && i > above.story() && isOfWork(i)) {
          continue;
        }
        String titled = credit == null || isByline(credit) ? null : OfficeLine.name(credit);
        if (below != null) {
          lines.add(below);
          i += below.own().size() - 1;
        } else if (credit != null && isByline(credit)) {
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
      boolean label = isLine(blocks.get(i)) && blocks.get(i).text().endsWith(":");
      CreditLine below = label ? below(i) : null;
      if (below != null) {
        lines.add(below);
      }
    }
    return lines;
  }

  /** True for a line among others in the story that say what is known of a book: "Author: Ann Smith", "Pages: 312". */
  private boolean isOfWork(int line) {
    int colon = blocks.get(line).text().indexOf(": ");
    String next = colon > 0 && line + 1 < blocks.size() ? blocks.get(line + 1).text() : "";
    return next.length() <= LONGEST && next.indexOf(": ") > 0 && next.indexOf(": ") == next.indexOf(' ') - 1;
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
    Block joiner = null;
    for (int i = opening + 1; i < blocks.size() && isLine(blocks.get(i)); i++) {
      if (joiner == null && !names.isEmpty() && isJoiner(blocks.get(i).text())) {
        joiner = blocks.get(i);
        continue;
      }
      String name = name(blocks.get(i).text(), names.isEmpty() || joiner != null);
      if (name == null) {
        break;
      }
      if (joiner != null) {
        own.add(joiner);
        joiner = null;
      }
      own.add(blocks.get(i));
      names.add(name);
    }
    return names.isEmpty() ? null : new CreditLine(opener + ' ' + String.join(", ", names), own.get(1), own);
  }

  /** What joins two names that stand on lines of their own. */
  private static boolean isJoiner(String text) {
    return switch (text) {
      case ",", "&", "and", "und", "et", "y" -> true;
      default -> false;
    };
  }

  /**
   * The names of a line below an opener. The first of them, and what a line of their own joins to it, need no first
   * name that is known, but may be no label.
   */
  private String name(String text, boolean first) {
    String named = firstNamed.in(text);
    if (named != null || !first) {
      return named;
    }
    String name = isByline(text) ? text : OfficeLine.name(text);
    return name != null && isByline(name) && !SmallWords.holdsOne(name, blocks) ? name : null;
  }

  /** True for a credit without its opening words that names people or an agency, and no more. */
  private boolean isByline(String credit) {
    return Credit.namesOnly(agency.parted(credit)) || agency.opens(credit);
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
