package io.github.pressclip.find.quotes.sentence;

import io.github.pressclip.find.quotes.passage.Mention;
import io.github.pressclip.find.quotes.passage.Passage;
import io.github.pressclip.find.quotes.passage.WordReader;
import io.github.pressclip.find.quotes.word.Tag;
import java.util.List;

/** Tells the subject of a verb that has none of its own beside it: "Lee smiled and said". */
final class SharedSubject {
  private final Passage passage;
  private final Passage.Sentence sentence;
  private final NounPhrases phrases;
  private final WordReader words;
  private final Subjects subjects;

  SharedSubject(Passage passage, Passage.Sentence sentence, NounPhrases phrases, Subjects subjects) {
    this.passage = passage;
    this.sentence = sentence;
    this.phrases = phrases;
    this.words = phrases.words();
    this.subjects = subjects;
  }

  /**
   * The subject that a verb shares with what comes before it in the sentence; null if there is none.
   *
   * @param found the reporting words before it in the sentence
   */
  Mention of(int cue, List<Event> found) {
    int last = found.isEmpty() ? sentence.from() : found.get(found.size() - 1).cue();
    for (int i = cue - 1; i > last && !passage.at(i).is(Tag.QUOTE); i--) {
      // "after she attacked the plan and called it “…”": a clause of its own has begun
      if (passage.at(i).any(Tag.HE.bit | Tag.SHE.bit | Tag.THEY.bit) && words.isPronoun(i)
          && passage.at(i - 1).is(Tag.SUBORDINATOR)) {
        return new Mention(passage, i, i + 1, Mention.Kind.PRONOUN);
      }
    }
    int part = SentenceParts.afterLastPause(passage, last, cue);
    if (part > last + 1 && words.isName(part)) {
      // "when asked whom she knew, Lee smiled and said"
      Mention subject = phrases.startingAt(part, cue, false);
      if (subject != null && subject.to() + 1 < cue) {
        return subject;
      }
    }
    return found.isEmpty() ? subjects.main(cue) : found.get(found.size() - 1).subject();
  }
}
