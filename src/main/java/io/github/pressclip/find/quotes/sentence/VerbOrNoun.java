package io.github.pressclip.find.quotes.sentence;

import io.github.pressclip.find.quotes.passage.Passage;
import io.github.pressclip.find.quotes.passage.Token;
import io.github.pressclip.find.quotes.passage.WordReader;
import io.github.pressclip.find.quotes.word.Tag;

/** Tells the verb from the noun where a reporting word can be either: "they comment", "a comment". */
final class VerbOrNoun {
  private final Passage passage;
  private final Passage.Sentence sentence;
  private final WordReader words;

  VerbOrNoun(Passage passage, Passage.Sentence sentence, WordReader words) {
    this.passage = passage;
    this.sentence = sentence;
    this.words = words;
  }

  /** True for a reporting word that is a noun behind the token before it. */
  boolean isNoun(int cue, Token before) {
    Token token = passage.at(cue);
    if (before.is(Tag.GENITIVE) || before.any(Tag.ARTICLE.bit | Tag.POSSESSIVE.bit)
        && !before.any(Tag.RELATIVE.bit | Tag.ROLE.bit)) {
      return true;
    }
    if (before.is(Tag.PREPOSITION) && !before.is(Tag.SUBORDINATOR) && !token.is(Tag.PARTICIPLE)
        && !before.is(Tag.CAPITAL)) {
      return !before.text().equals("to");
    }
    boolean subject = words.isName(cue - 1) || words.isPronoun(cue - 1)
        || before.any(Tag.ADVERB.bit | Tag.RELATIVE.bit | Tag.AUXILIARY.bit);
    if (token.is(Tag.NOUN)) {
      return !subject && !before.any(Tag.ROLE.bit | Tag.QUOTE.bit) || isSingular(cue - 1) && !agrees(token);
    }
    return token.is(Tag.NAMING) && !subject && !before.any(Tag.BE.bit | Tag.CONJUNCTION.bit) && !before.isPause()
        && (!before.is(Tag.ROLE) || before.is(Tag.WORK));
  }

  /** True for the name of one: "a Twitter" before "comment". */
  private boolean isSingular(int at) {
    boolean several = at > sentence.from() + 1 && passage.at(at - 1).is(Tag.CONJUNCTION)
        || passage.at(at).text().endsWith("s");
    return words.isName(at) && !several;
  }

  /** True if a verb has the ending that it needs after the name of one person: "Lee comments", not "Lee comment". */
  private boolean agrees(Token verb) {
    String ending = passage.lexicon().thirdPersonEnding();
    return ending.isEmpty() || verb.text().endsWith(ending) || verb.text().endsWith(passage.lexicon().pastEnding());
  }
}
