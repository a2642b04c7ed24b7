package io.github.pressclip.find.byline.line;

import io.github.pressclip.find.byline.credit.Credit;
import io.github.pressclip.find.byline.credit.NamesAlone;
import io.github.pressclip.find.byline.credit.Opener;
import io.github.pressclip.page.Block;
import io.github.pressclip.page.Box;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What is shown by the headline and may name who wrote the story.
 *
 * @param text the credit, with the words that open it where it has such
 * @param block the line that names somebody
 * @param own the lines that hold the byline and no more, which are no part of the story
 */
public record CreditLine(String text, Block block, List<Block> own) {
  /** Characters; a longer line is no byline. */
  static final int LONGEST = 160;

  private static final Set<String> TITLES = Set.of("Dr", "Dr.", "Prof", "Prof.", "Prof. Dr.");

  /** True for a line that is short enough for a byline, and that readers see. */
  static boolean mayBe(Block block) {
    return block.text().length() <= LONGEST && (block.markup() == null || !block.markup().box().hidden());
  }

  /**
   * True for a name and no more in an element made like that of another: authors in a row, each in a box of its own.
   */
  public boolean isLike(CreditLine other) {
    List<String> people = Credit.people(text, false);
    if (block.markup() == null || other.block().markup() == null || people.isEmpty()
        || !NamesAlone.are(text, people)) {
      return false;
    }
    Box one = block.markup().box();
    Box two = other.block().markup().box();
    return one.tag().equals(two.tag()) && one.name().equals(two.name())
        && (!one.name().isEmpty() || one.parent() != null && two.parent() != null
            && one.parent().name().equals(two.parent().name()));
  }

  /** True for a line that opens as a byline and names all of some people, and others with them. */
  public boolean namesMoreThan(Collection<String> people) {
    String credit = Opener.after(text);
    if (credit == null || !Credit.namesOnly(credit)) {
      return false;
    }
    List<String> all = Credit.people(credit, false);
    return all.size() > people.size() && areAmong(people, all);
  }

  /** True if each of some people is one of others, with a title before the name or without. */
  private static boolean areAmong(Collection<String> people, List<String> all) {
    for (String person : people) {
      boolean found = false;
      for (String name : all) {
        found |= name.equals(person) || name.endsWith(' ' + person) && TITLES.contains(name.substring(0,
            name.length() - person.length() - 1));
      }
      if (!found) {
        return false;
      }
    }
    return true;
  }
}
