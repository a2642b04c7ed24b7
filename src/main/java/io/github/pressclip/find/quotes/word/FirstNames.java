package io.github.pressclip.find.quotes.word;

import io.github.pressclip.find.language.Tongue;
import io.github.pressclip.page.Lower;
import java.util.List;

/** The first names of a text's language, from its file of words. */
public final class FirstNames {
  private final Lexicon lexicon;

  private FirstNames(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The first names that people in a text may have; none where no file is for its language.
   *
   * @param paragraphs the text
   * @param language the language tag that the page declares; null if it declares none
   */
  public static FirstNames of(List<String> paragraphs, String language) {
    return new FirstNames(Lexicons.of(Tongue.of(paragraphs, language)));
  }

  /** True for a word that is a first name, with or without others tied to it: Anna, Anna-Lena. */
  public boolean has(String word) {
    String name = Lower.of(word);
    int hyphen = name.indexOf('-');
    return isOne(name) || hyphen > 0 && isOne(name.substring(0, hyphen));
  }

  private boolean isOne(String name) {
    return (lexicon.tags(name) & (Tag.MALE.bit | Tag.FEMALE.bit)) != 0;
  }
}
