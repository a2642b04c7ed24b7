package io.github.pressclip.find.quotes;

import io.github.pressclip.find.quotes.passage.Passage;
import io.github.pressclip.find.quotes.passage.Token;
import io.github.pressclip.find.quotes.word.Tag;

/**
 * Tells by the words before a run whether somebody calls something so, cries it out, or sees in it something new: that
 * is speech, and no name or term of its own.
 */
final class Calling {
  /** The most tokens between "nannte" and what somebody calls something. */
  private static final int CALLED = 6;

  private final Passage passage;
  private final int run;
  private final Token cue;

  /**
   * Reads the words before a run.
   *
   * @param cue the word that reports the run; null if none does
   */
  Calling(Passage passage, int run, Token cue) {
    this.passage = passage;
    this.run = run;
    this.cue = cue;
  }

  /** True for what somebody sees or fears as something new: sieht darin einen „Angriff auf die Belegschaft“. */
  boolean isIntroduced() {
    int i = run - 1;
    while (i > 0 && isAdjective(i)) {
      i--;
    }
    return i >= 0 && passage.at(i).is(Tag.INDEFINITE);
  }

  /** True after "Parole" and its like, "wie zum Beispiel" between them allowed. */
  boolean isCried() {
    int i = run - 1;
    while (i > 0 && passage.at(i).any(Tag.SUBORDINATOR.bit | Tag.ADVERB.bit | Tag.CONTINUED.bit)) {
      i--;
    }
    boolean listed = i > 1 && passage.at(i).is(Tag.CONJUNCTION) && passage.at(i - 1).is(Tag.QUOTE);
    for (int k = i; listed && k > 0 && !passage.at(k).is('.'); k--) {
      if (passage.at(k).is(Tag.CRY)) {
        return true;
      }
    }
    return i >= 0 && passage.at(i).is(Tag.CRY);
  }

  /** True when somebody calls something so: "nannte den Plan einen", "als … bezeichnet", "sprach von einem". */
  boolean isCalled() {
    int i = run - 1;
    while (i > 0 && (passage.at(i).any(Tag.ARTICLE.bit | Tag.ADVERB.bit) || isAdjective(i))) {
      i--;
    }
    if (i < 0) {
      return false;
    }
    if (passage.lexicon().has("called as", passage.at(i).text())) {
      return names(i);
    }
    boolean names = cue != null && cue.is(Tag.NAMING) && cue.end() <= passage.at(run).start();
    if (!names || i == run - 1 && passage.at(i) == cue) {
      return false;
    }
    int at = passage.indexOf(cue);
    boolean reflexive = false;
    for (int k = at; k < run; k++) {
      reflexive |= passage.at(k).is(Tag.REFLEXIVE);
    }
    return at >= 0 && run - at <= CALLED && !reflexive;
  }

  private boolean isAdjective(int i) {
    Token token = passage.at(i);
    return token.isWord() && token.tags() == 0 && run - i < 3;
  }

  /** True if a verb that names stands in the sentence of a token. */
  private boolean names(int at) {
    for (int i = at; i >= 0 && !passage.at(i).is('.'); i--) {
      if (passage.at(i).is(Tag.NAMING) && passage.at(i).any(Tag.SAY.bit | Tag.CLAIM.bit)) {
        return true;
      }
    }
    for (int i = run + 1; i < passage.size() && !passage.at(i).is('.'); i++) {
      if (passage.at(i).is(Tag.NAMING) && passage.at(i).any(Tag.SAY.bit | Tag.CLAIM.bit)) {
        return true;
      }
    }
    return false;
  }
}
