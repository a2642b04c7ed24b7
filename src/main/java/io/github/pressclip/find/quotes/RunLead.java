package io.github.pressclip.find.quotes;

import io.github.pressclip.find.quotes.passage.Mention;
import io.github.pressclip.find.quotes.passage.Passage;
import io.github.pressclip.find.quotes.sentence.Clauses;
import io.github.pressclip.find.quotes.sentence.NounPhrases;
import io.github.pressclip.find.quotes.sentence.Phrase;
import io.github.pressclip.find.quotes.sentence.SentenceParts;
import io.github.pressclip.find.quotes.sentence.Subjects;
import io.github.pressclip.find.quotes.word.Tag;

/**
 * Reads who is said to speak by the words right around a run where no verb reports it: a name before a colon, a dash,
 * "is".
 */
final class RunLead {
  private final Passage passage;
  private final Passage.Sentence sentence;

  RunLead(Passage passage, Passage.Sentence sentence) {
    this.passage = passage;
    this.sentence = sentence;
  }

  /** The name right before the colon that leads to a run: "More from Carl Lund: “…”"; null if none is. */
  Mention beforeColon(int run) {
    if (run < sentence.from() + 2 || !passage.at(run - 1).is(':')) {
      return null;
    }
    if (passage.lexicon().has("nouns", "capital")) {
      Phrase right = new Clauses(passage, sentence).endingAt(run - 1);
      boolean name = right != null && right.subject() && right.speaks() && right.mention().kind() == Mention.Kind.NAME;
      return name ? right.mention() : new Subjects(passage, sentence).main(run);
    }
    NounPhrases phrases = new NounPhrases(passage);
    if (!phrases.words().isName(run - 2)) {
      return null;
    }
    int from = SentenceParts.afterLastPause(passage, sentence.from(), run - 1);
    return phrases.nameEndingAt(from, run - 1);
  }

  /** The full name before a run between dashes, "others, among them Ann Lee — “…” — and Bo Holm"; null if none is. */
  Mention beforeDash(int run) {
    boolean dashed = run > sentence.from() + 2 && run + 1 < sentence.to() && passage.at(run - 1).isDash()
        && passage.at(run + 1).isDash();
    Mention name = dashed ? new NounPhrases(passage).nameEndingAt(sentence.from(), run - 1) : null;
    return name != null && name.to() - name.from() > 1 ? name : null;
  }

  /** Whose words lead to a run: "Smith's answer was: “…”"; null if nobody's do. */
  Mention owner(int run) {
    if (run < sentence.from() + 2 || !passage.at(run - 1).is(':') && !passage.at(run - 1).is(Tag.BE)
        && !(passage.at(run - 1).is(',') && passage.at(run - 2).is(Tag.BE))) {
      return null;
    }
    NounPhrases phrases = new NounPhrases(passage);
    for (int i = sentence.from(); i < run - 1; i++) {
      if (phrases.words().isName(i) && passage.at(i).is(Tag.GENITIVE)) {
        return phrases.nameEndingAt(sentence.from(), i + 1);
      }
    }
    return null;
  }

  /** True for „…“, heißt es darin: something says so, and nothing tells what. */
  boolean isImpersonal(int run) {
    return run + 2 < sentence.to() && passage.at(run + 1).isPause() && passage.at(run + 2).is(Tag.STANDS);
  }

  /** True after "was asked" without a word on who asks. */
  boolean isAsked(int run) {
    int i = run - 1;
    while (i > sentence.from() && (passage.at(i).isPause() || passage.at(i).is(':') || passage.at(i).is(Tag.ADVERB))) {
      i--;
    }
    return i > sentence.from() && passage.at(i).is(Tag.SAY) && passage.at(i - 1).is(Tag.BE);
  }
}
