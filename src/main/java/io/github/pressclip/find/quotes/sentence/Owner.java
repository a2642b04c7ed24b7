package io.github.pressclip.find.quotes.sentence;

import io.github.pressclip.find.quotes.passage.Mention;
import io.github.pressclip.find.quotes.passage.Passage;
import io.github.pressclip.find.quotes.passage.Token;
import io.github.pressclip.find.quotes.word.Tag;

/** Tells whose a noun is. */
final class Owner {
  /** The most tokens between an owner and what is his. */
  private static final int OWNED = 4;

  private Owner() {}

  /** Whose a noun is, a few adjectives between them allowed: "Lee's latest claim", "her claim"; null if nobody's. */
  static Mention of(Passage passage, Passage.Sentence sentence, NounPhrases phrases, int noun) {
    for (int i = noun - 1; i >= Math.max(sentence.from(), noun - OWNED); i--) {
      Token token = passage.at(i);
      if (token.is(Tag.GENITIVE)) {
        return phrases.words().isName(i) ? phrases.nameEndingAt(sentence.from(), i + 1) : null;
      }
      if (token.is(Tag.POSSESSIVE)) {
        return token.any(Tag.HE.bit | Tag.SHE.bit) ? new Mention(passage, i, i + 1, Mention.Kind.PRONOUN) : null;
      }
      if (!token.isWord() || token.any(Subjects.VERB | Tag.PREPOSITION.bit | Tag.ARTICLE.bit | Tag.CONJUNCTION.bit)) {
        return null;
      }
    }
    return null;
  }
}
