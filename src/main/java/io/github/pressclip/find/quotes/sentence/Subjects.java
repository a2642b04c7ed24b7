package io.github.pressclip.find.quotes.sentence;

import io.github.pressclip.find.quotes.passage.Mention;
import io.github.pressclip.find.quotes.passage.Passage;
import io.github.pressclip.find.quotes.passage.Token;
import io.github.pressclip.find.quotes.passage.WordReader;
import io.github.pressclip.find.quotes.word.Tag;

/** Finds the subjects of the verbs of one sentence. */
public final class Subjects {
  static final long VERB = Tag.SAY.bit | Tag.CLAIM.bit | Tag.AUXILIARY.bit | Tag.BE.bit;

  private final Passage passage;
  private final Passage.Sentence sentence;
  private final NounPhrases phrases;
  private final WordReader words;
  private final VerbSide side;
  private final MainSubject main;
  private final Apposition apposition;

  /** Reads a sentence. */
  public Subjects(Passage passage, Passage.Sentence sentence) {
    this.passage = passage;
    this.sentence = sentence;
    this.phrases = new NounPhrases(passage);
    this.words = phrases.words();
    this.side = new VerbSide(passage, sentence, words);
    this.main = new MainSubject(passage, sentence, phrases);
    this.apposition = new Apposition(passage, phrases, main);
  }

  /** What stands before the verbs of the sentence. */
  VerbSide side() {
    return side;
  }

  /** The subject that the sentence begins with, up to a token; null if it's nobody. */
  public Mention main(int limit) {
    return main.of(limit);
  }

  /** The subject right before a verb, an apposition, adverbs and auxiliaries between them allowed; null if none is. */
  Mention before(int verb) {
    int end = side.start(verb);
    int start = end;
    while (start > sentence.from() && !SentenceParts.divides(passage.at(start - 1))) {
      start--;
    }
    if (start == end) {
      return null;
    }
    Token last = passage.at(end - 1);
    if (last.is(Tag.RELATIVE) && !(last.is(Tag.SUBORDINATOR) && !SentenceParts.followsNoun(passage, end - 1))) {
      return antecedent(start, end - 1);
    }
    if (last.isPause()) {
      return phrases.beside(main.first(afterAside(start, end), end - 1), end);
    }
    Mention adjacent = adjacent(start, end);
    if (adjacent != null && isAgent(adjacent)) {
      return null;
    }
    Mention described = adjacent == null ? null : apposition.described(adjacent, start);
    if (described != null) {
      return described;
    }
    Mention resident = adjacent == null ? null : apposition.resident(adjacent, start);
    boolean aside = adjacent != null && isAside(adjacent, verb);
    return resident != null ? resident : aside ? adjacent : apposition.named(adjacent, start);
  }

  /**
   * True for who did what stands before, no subject of what follows: "En un mensaje difundido por el club se
   * declararon".
   */
  private boolean isAgent(Mention phrase) {
    int before = phrase.from() - 1;
    if (before > sentence.from() && passage.at(before).is(Tag.ARTICLE)) {
      before--;
    }
    return before >= sentence.from() && passage.at(before).is(Tag.AGENT)
        && passage.lexicon().has("subjects", "introduced");
  }

  /**
   * True for a report that is put into a sentence about somebody: "Lee, a top aide said, “is confident”", and for a
   * phrase that stands behind a place: "in Salem, Mass., a top aide said".
   */
  private boolean isAside(Mention phrase, int verb) {
    int next = verb + 1;
    boolean goesOn = next + 1 < sentence.to() && passage.at(next).is(',') && passage.at(next + 1).is(Tag.QUOTE)
        && Character.isLowerCase(passage.text().charAt(passage.at(next + 1).span().from()));
    boolean place = phrase.from() - 2 > sentence.from() && passage.at(phrase.from() - 2).is(Tag.ABBREVIATION)
        && !passage.at(phrase.from() - 3).is(Tag.CAPITAL);
    return goesOn || place;
  }

  /**
   * Where what a dash puts into a sentence begins: "the fee, late as it was — which Lee, the mayor, called “high” —".
   */
  private int afterAside(int start, int end) {
    for (int i = end - 2; i > start; i--) {
      if (passage.at(i - 1).isDash() && passage.at(i).is(Tag.RELATIVE)) {
        return i;
      }
    }
    return start;
  }

  /** Who "who" is. */
  private Mention antecedent(int start, int relative) {
    int end = relative;
    while (end > start && passage.at(end - 1).isPause()) {
      end--;
    }
    int from = SentenceParts.afterLastPause(passage, start, end);
    for (int i = end - 2; i > from; i--) {
      // "a check and a note that read": what reads is the last of them
      if (passage.at(i).is(Tag.CONJUNCTION) && passage.at(i + 1).is(Tag.ARTICLE)) {
        from = i + 1;
        break;
      }
    }
    return apposition.named(phrases.endingAt(from, end), start);
  }

  /** The phrase that ends right at a verb. */
  private Mention adjacent(int start, int end) {
    int from = SentenceParts.afterLastPause(passage, start, end);
    for (int i = end - 1; i > from; i--) {
      Token token = passage.at(i);
      if (words.isName(i)) {
        continue;
      }
      if (token.is(Tag.RELATIVE) && !token.is(Tag.SUBORDINATOR)) {
        // "a speech in which he said": the clause has a subject of its own
        return i + 1 < end && opensPhrase(i + 1) ? phrases.endingAt(i + 1, end) : phrases.endingAt(from, i);
      }
      if (token.is(Tag.SUBORDINATOR) && !token.is(Tag.PREPOSITION) && (!token.is(Tag.ARTICLE) || i + 1 < end)) {
        return phrases.endingAt(i + 1, end);
      }
      boolean clause = token.is(Tag.SUBORDINATOR) && token.is(Tag.PREPOSITION) && i + 1 < end && opensPhrase(i + 1);
      if (clause || token.any(VERB) && !token.any(Tag.ROLE.bit | Tag.NOUN.bit)) {
        return i + 1 < end ? phrases.endingAt(i + 1, end) : null;
      }
    }
    boolean clause = passage.at(from).is(Tag.SUBORDINATOR) && from + 1 < end;
    if (clause && (!passage.at(from).is(Tag.PREPOSITION) || words.isName(from + 1) || words.isPronoun(from + 1))) {
      from++;
    }
    return phrases.endingAt(from, end);
  }

  private boolean opensPhrase(int at) {
    return words.isName(at) || words.isPronoun(at) || passage.at(at).any(Tag.ARTICLE.bit | Tag.POSSESSIVE.bit);
  }
}
