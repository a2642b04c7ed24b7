package io.github.pressclip.find.quotes.passage;

import io.github.pressclip.find.quotes.word.Lexicon;
import io.github.pressclip.find.quotes.word.Tag;
import io.github.pressclip.page.Lower;

/** Tells the points that belong to the word before them from those that end a sentence. */
final class Points {
  private final String text;
  private final Lexicon lexicon;
  private final WordEnds ends;

  Points(String text, Lexicon lexicon, WordEnds ends) {
    this.text = text;
    this.lexicon = lexicon;
    this.ends = ends;
  }

  /** True for the point of "3. Mai", where ordinals have one. */
  boolean isOrdinal(int point, int limit) {
    return point + 2 < limit && Character.isLetter(text.charAt(point + 2)) && lexicon.has("ordinals", "point")
        && !startsSentence(point + 2, limit);
  }

  /** True if the word at a character is an article with a capital: "Modell 3. Ein Sprecher". */
  private boolean startsSentence(int at, int limit) {
    int to = ends.after(at, limit);
    return Character.isUpperCase(text.charAt(at))
        && (lexicon.tags(Lower.of(text.substring(at, to))) & (Tag.ARTICLE.bit | Tag.PREPOSITION.bit)) != 0;
  }

  /** True for the point of a word that is short for another, and of an initial. */
  boolean isAbbreviation(String written, long tags, int point) {
    int hyphen = written.indexOf(".-");
    if (hyphen > 0) {
      return (lexicon.tags(Lower.of(written.substring(hyphen + 2))) & Tag.ABBREVIATION.bit) != 0;
    }
    if ((tags & Tag.ABBREVIATION.bit) != 0 || written.indexOf('.') > 0) {
      return true;
    }
    // an initial: "George W. Bush"
    return written.length() == 1 && Character.isUpperCase(written.charAt(0)) && !written.equals("I")
        && point + 2 < text.length() && text.charAt(point + 1) == ' ';
  }
}
