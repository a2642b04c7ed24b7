package io.github.pressclip.find.byline.form;

import io.github.pressclip.find.byline.credit.Credit;
import io.github.pressclip.find.byline.credit.CreditWords;
import io.github.pressclip.find.byline.credit.NamesAlone;
import io.github.pressclip.find.quotes.word.FirstNames;
import io.github.pressclip.page.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells what opens with somebody's first name; which these are, the language of the story says. */
public final class FirstNamed {
  /** Words; no paper's name has more. */
  private static final int PAPER = 4;

  private final List<Block> story;
  private final String language;

  /** Made when first asked for: most pages mark who wrote their story. */
  private FirstNames names;

  /**
   * Notes a story.
   *
   * @param story the blocks of the story
   * @param language the language tag that the page declares; null if it declares none
   */
  public FirstNamed(List<Block> story, String language) {
    this.story = story;
    this.language = language;
  }

  private FirstNames names() {
    if (names == null) {
      List<String> paragraphs = new ArrayList<>();
      for (Block block : story) {
        paragraphs.add(block.text());
      }
      names = FirstNames.of(paragraphs, language);
    }
    return names;
  }

  /** True for a name of several words whose first is a first name. */
  public boolean is(String name) {
    int end = name.indexOf(' ');
    return end > 0 && names().has(name.substring(0, end));
  }

  /**
   * The part of a line that holds names, of a line with or without what their bearer does: "Ann Smith Deputy Editor".
   *
   * @return null if the line doesn't open with a first name, or holds more than names and an office
   */
  public String in(String line) {
    if (line.indexOf(' ') <= 0 || !Character.isUpperCase(line.charAt(0)) || isShouted(line)) {
      return null;
    }
    List<String> people = Credit.people(line, false);
    boolean told = !people.isEmpty() && (NamesAlone.are(line, people) || OfficeLine.follows(line, people)
        || people.size() == 1 && isBeforePaper(line, people.get(0)));
    String part = told ? line : OfficeLine.name(line);
    return part != null && is(line) ? part : null;
  }

  /** True for a name, a mark and the few words of a paper's or a desk's name: "Ann Smith | Norrby Mail". */
  private static boolean isBeforePaper(String line, String name) {
    if (!line.startsWith(name) || !line.startsWith(" | ", name.length()) && !line.startsWith(" - ", name.length())) {
      return false;
    }
    List<String> paper = CreditWords.of(line.substring(name.length() + 3));
    return !paper.isEmpty() && paper.size() <= PAPER && Character.isLetter(line.charAt(line.length() - 1));
  }

  /** True for three words or more in capitals, which is a heading sooner than a name: "CHELSEA BEAT NORRBY". */
  private static boolean isShouted(String line) {
    return line.indexOf(' ') != line.lastIndexOf(' ') && line.equals(line.toUpperCase(Locale.ROOT));
  }
}
