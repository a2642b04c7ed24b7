package io.github.pressclip.find.quotes.sentence;

import io.github.pressclip.find.quotes.passage.Mention;
import io.github.pressclip.find.quotes.passage.Passage;
import io.github.pressclip.find.quotes.word.Tag;

/** Tells the subject that stands behind its verb: "…, said Ann Lee", «…», dijo a la prensa la ministra. */
final class Inversion {
  private final Passage passage;
  private final Passage.Sentence sentence;
  private final NounPhrases phrases;
  private final VerbSide side;

  Inversion(Passage passage, Passage.Sentence sentence, NounPhrases phrases, VerbSide side) {
    this.passage = passage;
    this.sentence = sentence;
    this.phrases = phrases;
    this.side = side;
  }

  /**
   * The subject behind a verb that reports speech; null if none stands there for sure.
   *
   * @param before what stands before the verb
   */
  Mention behind(int cue, VerbSide.Side before) {
    if (!opensClause(cue + 1) && (before == VerbSide.Side.NOTHING || afterRun(cue))) {
      Mention inverted = phrases.startingAt(cue + 1, sentence.to(), true);
      inverted = inverted == null ? phrases.startingAt(afterObject(cue + 1), sentence.to(), true) : inverted;
      if (inverted != null && !isActing(inverted) && !isObject(cue, inverted)) {
        return inverted;
      }
    }
    Mention told = tells(cue) ? phrases.startingAt(cue + 1, sentence.to(), true) : null;
    if (told != null && told.canSay() && told.kind() != Mention.Kind.PRONOUN) {
      return told;
    }
    if (!passage.lexicon().has("order", "verb second") && (side.closesClause(cue) || inverts(cue))) {
      Mention closing = phrases.startingAt(cue + 1, sentence.to(), true);
      if (closing != null && closing.kind() == Mention.Kind.NAME && endsClause(closing.to())) {
        return closing;
      }
    }
    return null;
  }

  /** True for the verb of "comme nous le raconte Anne Sade", "según dijo la alcaldesa": who tells stands behind it. */
  boolean tells(int cue) {
    if (!passage.lexicon().has("subjects", "introduced") || opensClause(cue + 1)) {
      return false;
    }
    int i = cue - 1;
    while (i >= sentence.from() && passage.at(i).any(
        Tag.AUXILIARY.bit | Tag.FIRST_PERSON.bit | Tag.ARTICLE.bit | Tag.ADVERB.bit | Tag.CONTINUED.bit)) {
      i--;
    }
    return i >= sentence.from()
        && (passage.at(i).is(Tag.ACCORDING) || passage.lexicon().opensTelling(passage.at(i).text()));
  }

  /** True for what somebody does something to, no speaker: "…, denounced her record". */
  private boolean isObject(int cue, Mention phrase) {
    return phrase.first().is(Tag.POSSESSIVE) && !phrase.canSay() && !passage.lexicon().inverts(passage.at(cue).text());
  }

  /** True for the "that" of "suggests that Lee left". */
  private boolean opensClause(int at) {
    return at < sentence.to() && passage.at(at).is(Tag.SUBORDINATOR) && passage.at(at).is(Tag.RELATIVE);
  }

  /** Where the phrase begins behind those who are told: «…», dijo a la prensa la ministra. */
  private int afterObject(int from) {
    if (from >= sentence.to() || !passage.at(from).is(Tag.PREPOSITION) || passage.at(from).is(Tag.ARTICLE)) {
      return from;
    }
    int i = from + 1;
    while (i < sentence.to() && passage.at(i).is(Tag.ARTICLE)) {
      i++;
    }
    return i < sentence.to() && passage.at(i).isWord() && !passage.at(i).any(Tag.CAPITAL.bit | Tag.PREPOSITION.bit)
        ? i + 1 : from;
  }

  /** True for a phrase with a verb of its own after it: in "Lee said the town would wait" the town says nothing. */
  private boolean isActing(Mention phrase) {
    int at = phrase.to();
    return at < sentence.to() && passage.at(at).any(Tag.AUXILIARY.bit | Tag.BE.bit) && !phrases.words().isName(at);
  }

  /** True after a comma for a verb that often stands before its subject: "…, said Ann Lee". */
  private boolean inverts(int cue) {
    return cue > sentence.from() + 1 && passage.at(cue - 1).is(',')
        && passage.lexicon().inverts(passage.at(cue).text());
  }

  private boolean endsClause(int at) {
    return at >= sentence.to() || passage.at(at).is(Tag.MARK);
  }

  /** True right after a run, a comma or a dash between them allowed. */
  private boolean afterRun(int at) {
    int i = at - 1;
    while (i > sentence.from()
        && (passage.at(i).isPause() || passage.at(i).any(Tag.ADVERB.bit | Tag.AUXILIARY.bit | Tag.CONTINUED.bit))) {
      i--;
    }
    return i >= sentence.from() && passage.at(i).is(Tag.QUOTE);
  }
}
