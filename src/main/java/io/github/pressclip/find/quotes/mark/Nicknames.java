package io.github.pressclip.find.quotes.mark;

import io.github.pressclip.find.quotes.word.Lexicon;
import io.github.pressclip.find.quotes.word.Tag;
import io.github.pressclip.page.Lower;
import java.util.ArrayList;
import java.util.List;

/** Tells the runs that are part of a name: Marta "Mo" Lindholm. */
public final class Nicknames {
  /** The longest nickname, in characters. */
  private static final int LONGEST = 20;

  private static final long NO_NAME =
      Tag.PREPOSITION.bit | Tag.ARTICLE.bit | Tag.SAY.bit | Tag.CLAIM.bit | Tag.ADVERB.bit
      | Tag.CONJUNCTION.bit | Tag.SUBORDINATOR.bit | Tag.POSSESSIVE.bit | Tag.AUXILIARY.bit | Tag.BE.bit | Tag.WORK.bit
      | Tag.ORGANISATION.bit | Tag.HE.bit | Tag.SHE.bit | Tag.THEY.bit | Tag.FIRST_PERSON.bit;

  private Nicknames() {}

  /** All the spans of an article; those that stand inside a name have the form of a nickname. */
  public static List<Span> told(List<String> paragraphs, List<Span> spans, Lexicon lexicon) {
    List<Span> told = new ArrayList<>(spans.size());
    for (Span span : spans) {
      boolean nickname =
          span.form() == Span.Form.MARKS && span.closed() && is(paragraphs.get(span.paragraph()), span, lexicon);
      told.add(nickname ? span.as(Span.Form.NICKNAME) : span);
    }
    return told;
  }

  /**
   * True for a short run of one or two words in capitals, with a word in capitals on either side and nothing between.
   */
  private static boolean is(String text, Span span, Lexicon lexicon) {
    int before = span.start() - 1;
    int after = span.end();
    if (span.to() - span.from() > LONGEST || before < 1 || after + 1 >= text.length()
        || text.charAt(before) != ' ' || text.charAt(after) != ' '
        || !Character.isUpperCase(text.charAt(after + 1)) || !isCapitalised(text, span.from(), span.to())) {
      return false;
    }
    int start = before;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, before);
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0))
        && (lexicon.tags(Lower.of(word)) & NO_NAME) == 0
        && (lexicon.tags(Lower.of(wordAt(text, after + 1))) & NO_NAME) == 0;
  }

  private static String wordAt(String text, int from) {
    int to = from;
    while (to < text.length() && Character.isLetter(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to);
  }

  private static boolean isCapitalised(String text, int from, int to) {
    boolean start = true;
    int words = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (start && !Character.isUpperCase(c) || !Character.isLetter(c) && c != ' ' && c != '-' && c != '.') {
        return false;
      }
      words += start ? 1 : 0;
      start = c == ' ';
    }
    return words == 1 || words == 2;
  }
}
