package io.github.pressclip.find.byline.line;

import io.github.pressclip.find.byline.credit.Opener;
import io.github.pressclip.find.byline.form.FirstNamed;
import io.github.pressclip.find.byline.form.OfficeLine;
import io.github.pressclip.find.byline.house.CreditedAgency;
import io.github.pressclip.find.byline.name.SmallWords;
import io.github.pressclip.page.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the names that stand on lines of their own below one that opens a byline: {@code Written by} above
 * {@code Ann Smith} above {@code Bob Jones}.
 */
final class NamesBelow {
  private final List<Block> blocks;
  private final CreditedAgency agency;
  private final FirstNamed firstNamed;

  /**
   * Reads the lines of a page.
   *
   * @param blocks all of them
   * @param agency tells lines that name an agency in place of people
   * @param firstNamed tells lines that begin with a first name
   */
  NamesBelow(List<Block> blocks, CreditedAgency agency, FirstNamed firstNamed) {
    this.blocks = blocks;
    this.agency = agency;
    this.firstNamed = firstNamed;
  }

  /** What stands below a line that only opens a byline; null if the line says more or no name follows. */
  CreditLine at(int opening) {
    String opener = Opener.alone(blocks.get(opening).text());
    if (opener == null) {
      return null;
    }
    List<Block> own = new ArrayList<>(List.of(blocks.get(opening)));
    List<String> names = new ArrayList<>();
    Block joiner = null;
    for (int i = opening + 1; i < blocks.size() && CreditLine.mayBe(blocks.get(i)); i++) {
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
    String name = agency.isByline(text) ? text : OfficeLine.name(text);
    return name != null && agency.isByline(name) && !SmallWords.holdsOne(name, blocks) ? name : null;
  }
}
