package io.github.pressclip.find.quotes.sentence;

import io.github.pressclip.find.quotes.passage.Mention;
import io.github.pressclip.find.quotes.passage.Passage;
import io.github.pressclip.find.quotes.passage.Token;
import io.github.pressclip.find.quotes.passage.WordReader;
import io.github.pressclip.find.quotes.word.Tag;
import java.util.List;

/** Tells the subject of a participle that reports: "Calling it “…,” Smith said", "with the senator calling it". */
final class ParticipleSubject {
  private final Passage passage;
  private final Passage.Sentence sentence;
  private final NounPhrases phrases;
  private final WordReader words;
  private final Subjects subjects;
  private final SharedSubject shared;

  ParticipleSubject(Passage passage, Passage.Sentence sentence, NounPhrases phrases, Subjects subjects,
      SharedSubject shared) {
    this.passage = passage;
    this.sentence = sentence;
    this.phrases = phrases;
    this.words = phrases.words();
    this.subjects = subjects;
    this.shared = shared;
  }

  /**
   * The subject of a participle; null if there is none.
   *
   * @param found the reporting words before it in the sentence
   */
  Mention of(int cue, List<Event> found) {
    Mention own = beside(cue);
    if (own != null) {
      return own;
    }
    if (cue > sentence.from() && (words.isName(cue - 1) || words.isPronoun(cue - 1))) {
      return subjects.before(cue);
    }
    Mention common = shared.of(cue, found);
    if (common != null) {
      return common;
    }
    if (cue == sentence.from()) {
      return subjects.main(sentence.to());
    }
    // "Calling it “…,” Smith said": the subject comes after the next pause
    for (int i = cue + 1; i < sentence.to(); i++) {
      if (passage.at(i).is(',') || passage.at(i).is(Tag.QUOTE) && SentenceParts.endsInComma(passage, i)) {
        Mention subject = i + 1 < sentence.to() ? phrases.startingAt(i + 1, sentence.to(), false) : null;
        if (subject != null) {
          return subject;
        }
      }
    }
    return null;
  }

  /**
   * The subject that a participle has for itself behind a preposition: "with the senator calling it", "a video of Ann
   * Lee saying", where the preposition opens a part of the sentence or follows a recording; or as what carries its
   * words, "a sign saying".
   */
  private Mention beside(int participle) {
    if (participle > sentence.from() && passage.at(participle - 1).is(Tag.INSCRIBED)) {
      return subjects.before(participle);
    }
    int from = SentenceParts.afterLastPause(passage, sentence.from(), participle);
    int end = participle;
    while (end > from && passage.at(end - 1).is(Tag.ADVERB)) {
      end--;
    }
    for (int i = end - 1; i >= from; i--) {
      Token token = passage.at(i);
      if (token.is(Tag.QUOTE) || token.any(Subjects.VERB) && !token.any(Tag.ROLE.bit | Tag.NOUN.bit)) {
        return null;
      }
      boolean opens = i == from && i > sentence.from() && passage.at(i - 1).is(',');
      boolean recorded = i > from && passage.at(i - 1).is(Tag.RECORDING);
      if (token.is(Tag.PREPOSITION) && (opens || recorded)) {
        Mention phrase = phrases.startingAt(i + 1, end, true);
        return phrase != null && phrase.to() == end ? phrase : null;
      }
    }
    return null;
  }
}
