package io.github.pressclip.find.byline;

import io.github.pressclip.find.quotes.FirstNames;
import io.github.pressclip.page.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads a line that opens with somebody's first name, with or without what that person does: "Ann Smith Travel Editor". */
final class FirstNamed {
  private FirstNamed() {}

  /**
   * The part of a line that holds names.
   *
   * @param story the blocks of a flattened story, whose language has the first names
   * @return null if the line doesn't open with a first name, or holds more than names and an office
   */
  static String in(String line, List<Block> story) {
    int end = line.indexOf(' ');
    if (end <= 0 || !Character.isUpperCase(line.charAt(0))) {
      return null;
    }
    if (isShouted(line)) {
      return null;
    }
    List<String> people = Credit.people(line, false);
    String names = !people.isEmpty() && NameLines.isWhole(line, people) ? line : OfficeLine.name(line);
    return names != null && is(line, story, null) ? names : null;
  }

  /**
   * True for a name whose first word is a first name of the story's language.
   *
   * @param language the language tag that the page declares; null if it declares none
   */
  static boolean is(String name, List<Block> story, String language) {
    int end = name.indexOf(' ');
    return end > 0 && names(story, language).has(name.substring(0, end));
  }

  /** True for three words or more in capitals, which is a heading sooner than a name: "CHELSEA BEAT NORRBY". */
  private static boolean isShouted(String line) {
    return line.indexOf(' ') != line.lastIndexOf(' ') && line.equals(line.toUpperCase(Locale.ROOT));
  }

  private static FirstNames names(List<Block> story, String language) {
    List<String> paragraphs = new ArrayList<>();
    for (Block block : story) {
      paragraphs.add(block.text());
    }
    return FirstNames.of(paragraphs, language);
  }
}
