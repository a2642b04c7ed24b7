package io.github.pressclip.find.byline.line;

import io.github.pressclip.find.byline.credit.Credit;
import io.github.pressclip.page.Block;
import io.github.pressclip.page.Scripts;
import java.util.List;

/** Tells whether a story tells of those whom a line beside it names: they are in a caption then, and wrote nothing. */
final class Told {
  /** Letters of a name with which other words begin; languages add endings to longer ones, "Kowalskiego". */
  private static final int SHORT = 4;

  /** Characters; a shorter block may be a stamp or a name. */
  private static final int PARAGRAPH = 120;

  /** Blocks at the end of a story that may say who its author is. */
  private static final int BIOGRAPHY = 2;

  private Told() {}

  /**
   * True if a story tells of one of the people, or one is a single word, which without spaces may be anything.
   *
   * @param names the part of a line that holds their names
   * @param story the blocks of the story
   */
  static boolean anyOf(String names, List<Block> story) {
    for (String person : Credit.people(names, false)) {
      String family = person.substring(person.lastIndexOf(' ') + 1);
      if (family.equals(person)) {
        return !Credit.endsInRole(names);
      }
      for (int i = 0; i < Math.max(1, story.size() - BIOGRAPHY); i++) {
        String told = story.get(i).text();
        // With comments behind it, a biography isn't among the last; who comes up that late is nobody of whom the story
        // tells.
        boolean biography = i > story.size() / 3 && told.startsWith(person);
        if (told.length() > PARAGRAPH && !biography && isIn(family, told)) {
          return true;
        }
      }
    }
    return false;
  }

  /** True if a family name stands in a text as a word, a longer one with or without an ending: not "Ma" in "Maps". */
  private static boolean isIn(String family, String text) {
    boolean spaceless = Scripts.isDense(family.charAt(0));
    for (int at = text.indexOf(family); at >= 0; at = text.indexOf(family, at + 1)) {
      int end = at + family.length();
      boolean begins = at == 0 || !Character.isLetter(text.charAt(at - 1));
      boolean ends = family.length() > SHORT || end == text.length() || !Character.isLetter(text.charAt(end));
      if (spaceless || begins && ends) {
        return true;
      }
    }
    return false;
  }
}
