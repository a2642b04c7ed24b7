package io.github.pressclip.find.quotes.sentence;

import io.github.pressclip.find.quotes.passage.Mention;
import io.github.pressclip.find.quotes.passage.Passage;
import java.util.List;

/** Finds the name that a comma parts from what its bearer is, in a language whose verb stands second. */
final class ClauseApposition {
  private final Passage passage;
  private final List<Phrase> phrases;
  private final ClauseParts parts;

  ClauseApposition(Passage passage, List<Phrase> phrases, ClauseParts parts) {
    this.passage = passage;
    this.phrases = phrases;
    this.parts = parts;
  }

  /**
   * The subject that a pause parts from its verb: "Ann Lee, die Chefin der Bank, sagte", "Ann Lee, die …, sagte".
   *
   * @return null if the parts before the verb hold more than phrases and clauses that describe them
   */
  Phrase resumed(int at) {
    int i = at - 1;
    while (i >= 0 && (parts.at(i).subordinate() && i > 0 || beside(i))) {
      i--;
    }
    if (i < 0 || i == at || parts.at(i).subordinate() || !parts.isPhraseAlone(parts.at(i))) {
      return null;
    }
    return chosenName(parts.at(i).from(), parts.at(at).from());
  }

  /** True for a part that tells what the phrase before its pause is. */
  private boolean beside(int at) {
    return at > 0 && parts.isPhraseAlone(parts.at(at)) && Phrase.endingAt(phrases, parts.at(at).from() - 1) != null;
  }

  /** The name in a stretch of phrases that stand beside each other; the first of them if none is a name. */
  private Phrase chosenName(int from, int to) {
    Phrase first = null;
    for (Phrase phrase : phrases) {
      if (phrase.from() < from || phrase.from() >= to || !phrase.subject()) {
        continue;
      }
      if (first != null && !passage.at(phrase.from() - 1).isPause()) {
        continue;
      }
      if (phrase.mention().kind() == Mention.Kind.NAME && phrase.speaks() && !parts.of(phrase.from()).subordinate()) {
        return phrase;
      }
      first = first == null ? phrase : first;
    }
    return first;
  }

  /** The name that a role stands beside with no pause behind it: "Ann Lee, Sprecherin der Bank sagte". */
  Phrase named(Phrase role, int at) {
    if (at == 0 || role.mention().kind() != Mention.Kind.ROLE || role.from() != parts.at(at).from()) {
      return role;
    }
    Phrase name = Phrase.endingAt(phrases, role.from() - 1);
    return name != null && name.subject() && name.mention().kind() == Mention.Kind.NAME && name.speaks() ? name : role;
  }
}
