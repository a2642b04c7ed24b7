package io.github.pressclip.find.quotes.sentence;

import io.github.pressclip.find.quotes.passage.Mention;
import io.github.pressclip.find.quotes.passage.Nouns;
import io.github.pressclip.find.quotes.passage.Passage;
import io.github.pressclip.find.quotes.passage.Token;
import io.github.pressclip.find.quotes.word.Tag;

/** Reads whose opinion a sentence gives without a verb that says so. */
final class OpinionHolder {
  private OpinionHolder() {}

  /**
   * Whose opinion a sentence is: "Para la alcaldesa, el muro es «inútil»". The same word says what is for whom, so it
   * has to open a part of the sentence, and a comma or the verb has to follow somebody who can speak.
   *
   * @return null if it's nobody's
   */
  static Mention of(Passage passage, Passage.Sentence sentence, NounPhrases phrases, int cue) {
    int before = cue - 1;
    while (before >= sentence.from() && passage.at(before).any(Tag.CONJUNCTION.bit | Tag.ADVERB.bit)) {
      before--;
    }
    boolean opens = before < sentence.from() || passage.at(before).is(Tag.MARK);
    Mention who = opens ? phrases.startingAt(cue + 1, sentence.to(), true) : null;
    if (who == null) {
      return null;
    }
    int end = who.from() + 1;
    // "Para la alcaldesa del lugar los muros …": another article begins what the opinion is on
    while (end < who.to() && (!passage.at(end).is(Tag.ARTICLE)
        || passage.at(end - 1).any(Tag.PREPOSITION.bit | Tag.ARTICLE.bit | Tag.POSSESSIVE.bit))) {
      end++;
    }
    Mention whose = end < who.to() ? new Mention(passage, who.from(), end, who.kind()) : who;
    Token next = end < sentence.to() ? passage.at(end) : null;
    boolean ends = next != null && (next.any(Tag.BE.bit | Tag.QUOTE.bit | Tag.ARTICLE.bit) || next.is(','));
    return ends && (whose.kind() == Mention.Kind.NAME || Nouns.canSpeak(whose)) ? whose : null;
  }
}
