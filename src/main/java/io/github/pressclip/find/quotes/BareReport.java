package io.github.pressclip.find.quotes;

import io.github.pressclip.find.quotes.passage.Passage;
import io.github.pressclip.find.quotes.passage.Token;
import io.github.pressclip.find.quotes.passage.WordReader;
import io.github.pressclip.find.quotes.sentence.VerbSide;
import io.github.pressclip.find.quotes.word.Tag;

/** Reports whose verb leaves its subject out, in languages where it may: «…», añadió. */
final class BareReport {
  private BareReport() {}

  /** The verb behind a run that reports it and leaves its subject out; null if none does. */
  static Token behind(Passage passage, Passage.Sentence sentence, int run) {
    int i = run + 1;
    while (i < sentence.to() && (passage.at(i).isPause() || passage.at(i).any(Tag.AUXILIARY.bit | Tag.ADVERB.bit))) {
      i++;
    }
    boolean ends = i + 1 >= sentence.to() || passage.at(i + 1).is(Tag.MARK) || passage.at(i + 1).is(Tag.PREPOSITION);
    return i > run + 1 && i < sentence.to() && ends && passage.at(i).is(Tag.SAY)
        && !passage.at(i).any(Tag.NOUN.bit | Tag.PARTICIPLE.bit)
        ? passage.at(i) : null;
  }

  /**
   * True if a verb before the run reports and names nobody, where verbs need no subject: in "Luego añadió que el
   * Consejo «ha contestado»" the Council says nothing.
   */
  static boolean standsBefore(Passage passage, Passage.Sentence sentence, int run) {
    if (!passage.lexicon().has("verbs", "alone")) {
      return false;
    }
    VerbSide side = new VerbSide(passage, sentence, new WordReader(passage));
    for (int i = sentence.from(); i < run; i++) {
      Token token = passage.at(i);
      if (token.is(Tag.SAY) && !token.any(Tag.PARTICIPLE.bit | Tag.NOUN.bit | Tag.CAPITAL.bit)
          && side.of(i) != VerbSide.Side.PHRASE) {
        return true;
      }
    }
    return false;
  }
}
