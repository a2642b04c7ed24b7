package io.github.pressclip.find.quotes.sentence;

import io.github.pressclip.find.quotes.passage.Mention;
import io.github.pressclip.find.quotes.passage.Passage;
import io.github.pressclip.find.quotes.passage.WordReader;
import io.github.pressclip.find.quotes.word.Tag;

/** Reads who speaks where a verb is passive: "The plan was called “…” by Ann Lee". */
final class Passive {
  private final Passage passage;
  private final Passage.Sentence sentence;
  private final NounPhrases phrases;

  Passive(Passage passage, Passage.Sentence sentence, NounPhrases phrases) {
    this.passage = passage;
    this.sentence = sentence;
    this.phrases = phrases;
  }

  /** True for a verb behind "was" and its like. */
  boolean is(int cue) {
    int i = cue - 1;
    while (i >= sentence.from() && passage.at(i).any(Tag.ADVERB.bit | Tag.CONTINUED.bit)) {
      i--;
    }
    // "It's called “…”": the pronoun carries the verb
    boolean tied = i >= sentence.from() && passage.at(i).is(Tag.IT) && passage.at(i).is(Tag.GENITIVE);
    return i >= sentence.from() && (passage.at(i).is(Tag.BE) || tied);
  }

  /** Who acts; null if nobody is named. */
  Mention agent(int cue) {
    for (int i = cue + 1; i < sentence.to() && !passage.at(i).is(';'); i++) {
      if (passage.at(i).is(Tag.AGENT)) {
        // "labelled a “bomb” due to its power, caused by a drop": who acts is another participle's
        boolean other = i - 2 > cue && passage.at(i - 2).isPause()
            && (passage.at(i - 1).is(Tag.PARTICIPLE) || WordReader.endsLikeParticiple(passage.at(i - 1).text()));
        if (other) {
          return null;
        }
        return phrases.startingAt(i + 1, sentence.to(), true);
      }
      if (passage.at(i).any(Tag.SAY.bit | Tag.CLAIM.bit | Tag.CONJUNCTION.bit)) {
        return null;
      }
    }
    return null;
  }
}
