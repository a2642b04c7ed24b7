package io.github.pressclip.find.quotes.passage;

import io.github.pressclip.find.quotes.word.Tag;

/** Tells how far a name goes among the tokens of a paragraph. */
public final class NameSpan {
  private NameSpan() {}

  /** The token after the name that begins at a token; that token itself if none does. */
  public static int end(Passage passage, int at) {
    if (!passage.at(at).is(Tag.CAPITAL)) {
      return at;
    }
    WordReader words = new WordReader(passage);
    if (!words.isName(at)) {
      return at;
    }
    int size = passage.size();
    int end = at + 1;
    while (end < size && !passage.at(end - 1).is(Tag.GENITIVE) && !endsSurname(passage, end)
        && (words.isName(end) || words.joins(end) && joins(passage, end))) {
      end++;
    }
    return end;
  }

  /** True behind a known surname, where nouns that follow it have capitals too. */
  private static boolean endsSurname(Passage passage, int end) {
    return passage.at(end - 1).is(Tag.PERSON) && !passage.at(end).is(Tag.PERSON);
  }

  /** True for the "von" of a name; behind a noun it's a preposition. */
  private static boolean joins(Passage passage, int particle) {
    return !passage.lexicon().has("nouns", "capital") || new Nouns(passage).joinsName(particle);
  }
}
