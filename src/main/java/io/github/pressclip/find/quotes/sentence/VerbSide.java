package io.github.pressclip.find.quotes.sentence;

import io.github.pressclip.find.quotes.passage.Passage;
import io.github.pressclip.find.quotes.passage.Token;
import io.github.pressclip.find.quotes.passage.WordReader;
import io.github.pressclip.find.quotes.word.Tag;

/**
 * What stands before a verb in its sentence: a phrase that can be its subject, or nothing, so that the subject follows
 * it.
 */
public final class VerbSide {
  private static final long SKIPPED = Tag.AUXILIARY.bit | Tag.ADVERB.bit | Tag.CONTINUED.bit | Tag.BE.bit;

  private final Passage passage;
  private final Passage.Sentence sentence;
  private final WordReader words;

  /** Reads a sentence with the words of its paragraph. */
  public VerbSide(Passage passage, Passage.Sentence sentence, WordReader words) {
    this.passage = passage;
    this.sentence = sentence;
    this.words = words;
  }

  /** What stands right before a verb, once adverbs and auxiliaries are skipped. */
  public enum Side {
    /** A phrase, or the pause that ends an apposition. */
    PHRASE,
    /** "and": the verb shares its subject with the one before it. */
    SHARED,
    /** Nothing: the sentence or a run begins there. */
    NOTHING
  }

  /** What stands before a verb. */
  public Side of(int verb) {
    int end = start(verb);
    if (end == sentence.from() || SentenceParts.divides(passage.at(end - 1))) {
      return Side.NOTHING;
    }
    return passage.at(end - 1).is(Tag.CONJUNCTION) ? Side.SHARED : Side.PHRASE;
  }

  /** True for the cue of "The race is close, noted Ann Lee": one pause before it, and a verb before that. */
  boolean closesClause(int verb) {
    if (verb - 1 <= sentence.from() || !passage.at(verb - 1).is(',')) {
      return false;
    }
    boolean predicate = false;
    for (int i = sentence.from(); i < verb - 1; i++) {
      if (passage.at(i).isPause() || passage.at(i).is(Tag.QUOTE)) {
        return false;
      }
      predicate |= passage.at(i).any(Tag.AUXILIARY.bit | Tag.BE.bit);
    }
    return predicate;
  }

  /** True if the part before a verb begins with words that are no subject, so that the subject follows the verb. */
  boolean opensWithAdverbial(int verb) {
    int start = verb;
    while (start > sentence.from() && !SentenceParts.divides(passage.at(start - 1))
        && !passage.at(start - 1).isPause()) {
      start--;
    }
    Token first = passage.at(start);
    return start < verb && verb + 1 < sentence.to() && passage.at(verb + 1).isWord()
        && first.any(Tag.ADVERB.bit | Tag.PREPOSITION.bit | Tag.SUBORDINATOR.bit | Tag.TIME.bit)
        && !first.is(Tag.ARTICLE);
  }

  /** Where a verb begins with the adverbs and auxiliaries before it. */
  int start(int verb) {
    int end = verb;
    while (end > sentence.from() && passage.at(end - 1).any(SKIPPED) && !words.isName(end - 1)) {
      end--;
    }
    return end;
  }
}
