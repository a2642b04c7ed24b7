package io.github.pressclip.find.quotes.sentence;

import io.github.pressclip.find.quotes.passage.Passage;
import io.github.pressclip.find.quotes.passage.Token;
import io.github.pressclip.find.quotes.word.Tag;
import java.util.ArrayList;
import java.util.List;

/** Divides a sentence at its pauses and tells which parts are clauses inside another. */
final class ClauseDivider {
  private final Passage passage;
  private final Passage.Sentence sentence;

  private ClauseDivider(Passage passage, Passage.Sentence sentence) {
    this.passage = passage;
    this.sentence = sentence;
  }

  /** The parts of a sentence in its order. */
  static List<ClauseParts.Part> parts(Passage passage, Passage.Sentence sentence) {
    return new ClauseDivider(passage, sentence).parts();
  }

  private List<ClauseParts.Part> parts() {
    List<ClauseParts.Part> parts = new ArrayList<>();
    int from = sentence.from();
    for (int i = from; i <= sentence.to(); i++) {
      if (i == sentence.to() || divides(i)) {
        if (i > from) {
          parts.add(new ClauseParts.Part(from, i, isSubordinate(from, i)));
        }
        from = i + 1;
      }
    }
    return parts;
  }

  /** True for a pause; the dash of "Partei- und Staatschef" is none. */
  private boolean divides(int i) {
    Token token = passage.at(i);
    boolean hyphen = token.isDash() && i > 0 && passage.at(i - 1).end() == token.start();
    return token.isPause() && !hyphen || token.is(';') || token.is(':');
  }

  private boolean isSubordinate(int from, int to) {
    int i = from;
    while (i + 1 < to && !passage.at(i).is(Tag.SUBORDINATOR)
        && passage.at(i).any(Tag.CONJUNCTION.bit | Tag.ADVERB.bit | Tag.PREPOSITION.bit)) {
      i++;
    }
    Token first = passage.at(i);
    // an adverb that is also a conjunction, "damit", opens a main clause where the sentence begins
    if (first.is(Tag.SUBORDINATOR) && !(first.is(Tag.ADVERB) && i == from && from == sentence.from())) {
      return i == from || !passage.at(i - 1).is(Tag.PREPOSITION);
    }
    if (from == sentence.from() || !first.is(Tag.RELATIVE) || first.is(Tag.CAPITAL)) {
      return false;
    }
    Token last = passage.at(to - 1);
    return last.isWord() && !last.is(Tag.CAPITAL) && !last.is(Tag.NUMBER) && to - i > 1;
  }
}
