package io.github.pressclip.find.quotes.sentence;

import io.github.pressclip.find.quotes.passage.Mention;
import io.github.pressclip.find.quotes.passage.Passage;
import io.github.pressclip.find.quotes.passage.Token;
import io.github.pressclip.find.quotes.word.Tag;

/** Finds reporting verbs that the language file doesn't know, where only such a verb can stand. */
final class UnknownVerbs {
  /** The longest phrase between a run and a verb that isn't known, in tokens. */
  private static final int PHRASE = 6;

  private final Passage passage;
  private final Passage.Sentence sentence;
  private final NounPhrases phrases;

  UnknownVerbs(Passage passage, Passage.Sentence sentence, NounPhrases phrases) {
    this.passage = passage;
    this.sentence = sentence;
    this.phrases = phrases;
  }

  /**
   * True for a word that the language file doesn't know where only a reporting verb can stand: „…“, strich sie heraus;
   * “…,” the crowd bellowed. That's always behind a run of its sentence.
   */
  boolean looksReporting(int at, Token token) {
    if (at <= sentence.from() || !token.isWord() || token.tags() != 0) {
      return false;
    }
    if (passage.lexicon().has("order", "verb second")) {
      return at + 1 < sentence.to() && passage.at(at - 1).is(',') && at - 2 >= sentence.from()
          && passage.at(at - 2).is(Tag.QUOTE);
    }
    if (!token.text().endsWith(passage.lexicon().pastEnding())) {
      return false;
    }
    boolean inverted = passage.at(at - 1).is(Tag.QUOTE) && at + 1 < sentence.to() && phrases.words().isName(at + 1);
    return inverted || endsReport(at + 1) && phraseAfterRun(at) != null;
  }

  /** What such a verb reports, and who says it; null if nobody is named beside it. */
  Event event(int cue) {
    Mention before = phraseAfterRun(cue);
    Mention subject = before != null ? before : phrases.startingAt(cue + 1, sentence.to(), true);
    return subject == null ? null : new Event(cue, subject, before != null ? before.from() : cue, before == null, true);
  }

  private boolean endsReport(int at) {
    return at >= sentence.to() || passage.at(at).is(Tag.MARK)
        || passage.at(at).any(Tag.PREPOSITION.bit | Tag.ADVERB.bit);
  }

  /** The phrase that fills the space between a run that ends in a comma and a word; null if none does. */
  private Mention phraseAfterRun(int at) {
    for (int i = at - 1; i >= Math.max(sentence.from(), at - PHRASE); i--) {
      if (passage.at(i).is(Tag.QUOTE)) {
        Mention phrase = SentenceParts.endsInComma(passage, i) ? phrases.startingAt(i + 1, at, true) : null;
        return phrase != null && phrase.to() == at ? phrase : null;
      }
    }
    return null;
  }
}
