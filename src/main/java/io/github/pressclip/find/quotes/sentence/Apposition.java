package io.github.pressclip.find.quotes.sentence;

import io.github.pressclip.find.quotes.passage.Mention;
import io.github.pressclip.find.quotes.passage.Passage;
import io.github.pressclip.find.quotes.passage.WordReader;
import io.github.pressclip.find.quotes.word.Tag;

/** Reads what a comma puts beside the phrase before a verb: a name, more adjectives, a place. */
final class Apposition {
  private final Passage passage;
  private final NounPhrases phrases;
  private final WordReader words;
  private final MainSubject main;

  Apposition(Passage passage, NounPhrases phrases, MainSubject main) {
    this.passage = passage;
    this.phrases = phrases;
    this.words = phrases.words();
    this.main = main;
  }

  /** The name that a role stands beside, "Ann Lee, the director of the fund said"; the role itself if there is none. */
  Mention named(Mention phrase, int start) {
    if (phrase == null || phrase.kind() != Mention.Kind.ROLE && !MainSubject.describes(phrase)
        || phrase.from() - 2 < start
        || !passage.at(phrase.from() - 1).is(',') || !words.isName(phrase.from() - 2)) {
      return phrase;
    }
    int from = SentenceParts.afterLastPause(passage, start, phrase.from() - 1);
    while (passage.at(from).any(Tag.ACCORDING.bit | Tag.CONTINUED.bit)) {
      from++; // "according to Ann Lee, a director of the fund, who …"
    }
    Mention name = phrases.startingAt(from, phrase.from() - 1, true);
    return name != null && name.kind() == Mention.Kind.NAME && name.to() == phrase.from() - 1 ? name : phrase;
  }

  /**
   * The whole of "the tired, 71-year-old diplomat", whose last part follows a comma; null if a phrase has no such part.
   */
  Mention described(Mention phrase, int start) {
    int comma = phrase.from() - 1;
    boolean adjectives = phrase.kind() == Mention.Kind.ROLE && comma - 2 >= start && passage.at(comma).is(',')
        && !phrase.first().any(Tag.ARTICLE.bit | Tag.POSSESSIVE.bit | Tag.CAPITAL.bit);
    return adjectives && passage.at(comma - 1).tags() == 0 && passage.at(comma - 2).is(Tag.ARTICLE)
        ? new Mention(passage, comma - 2, phrase.to(), Mention.Kind.ROLE) : null;
  }

  /** Who is from the place that a name tells: "Ann Lee of Salem, New Hampshire said"; null if it tells none. */
  Mention resident(Mention place, int start) {
    int comma = place.from() - 1;
    boolean state = MainSubject.isBare(place) && place.to() - place.from() > 1 && comma - 2 > start
        && passage.at(comma).is(',')
        && words.isName(comma - 1) && passage.at(comma - 2).is(Tag.PREPOSITION);
    return state ? main.first(start, comma) : null;
  }
}
