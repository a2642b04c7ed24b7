package io.github.pressclip.find.quotes.sentence;

import io.github.pressclip.find.quotes.passage.Passage;
import io.github.pressclip.find.quotes.word.Tag;

/** Reads whose opinion a clause gives without a verb that says so: "Für die Ministerin ist der Plan „…“". */
final class ClauseOpinion {
  private ClauseOpinion() {}

  /** The one whom the clause begins with, if it says what something is or leads to a run; else null. */
  static Phrase holder(Passage passage, Passage.Sentence sentence, Clauses clauses, int cue) {
    Phrase phrase = clauses.startingAt(cue + 1);
    boolean opens = cue == sentence.from() || !passage.at(cue - 1).isWord()
        || passage.at(cue - 1).any(Tag.CONJUNCTION.bit | Tag.SUBORDINATOR.bit | Tag.BE.bit);
    boolean gives = phrase != null && phrase.speaks() && opens
        && (judges(sentence, clauses, cue) || leadsToRun(passage, sentence, phrase));
    return gives ? phrase : null;
  }

  /** True if a clause says what something is; inside what somebody else says, "sei" is that one's word. */
  private static boolean judges(Passage.Sentence sentence, Clauses clauses, int cue) {
    return clauses.parts().says(cue, Tag.BE) || cue == sentence.from() && clauses.parts().says(cue, Tag.INDIRECT);
  }

  private static boolean leadsToRun(Passage passage, Passage.Sentence sentence, Phrase phrase) {
    for (int i = phrase.to(); i + 1 < sentence.to(); i++) {
      if (passage.at(i).is(':')) {
        return passage.at(i + 1).is(Tag.QUOTE);
      }
    }
    return false;
  }
}
