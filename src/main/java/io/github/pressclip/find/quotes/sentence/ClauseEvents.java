package io.github.pressclip.find.quotes.sentence;

import io.github.pressclip.find.quotes.passage.Passage;
import io.github.pressclip.find.quotes.passage.Token;
import io.github.pressclip.find.quotes.word.Tag;
import java.util.ArrayList;
import java.util.List;

/** Finds the reporting words of a sentence and who their subjects are, in a language that marks cases by articles. */
final class ClauseEvents {
  private final Passage passage;
  private final Passage.Sentence sentence;
  private final Clauses clauses;
  private final ClausePassive passive;
  private final List<Event> found = new ArrayList<>();

  private ClauseEvents(Passage passage, Passage.Sentence sentence) {
    this.passage = passage;
    this.sentence = sentence;
    this.clauses = new Clauses(passage, sentence);
    this.passive = new ClausePassive(passage, sentence, clauses);
  }

  /** The reporting words of a sentence in its order. */
  static List<Event> of(Passage passage, Passage.Sentence sentence) {
    ClauseEvents events = new ClauseEvents(passage, sentence);
    for (int i = sentence.from(); i < sentence.to(); i++) {
      events.read(i, passage.at(i));
    }
    return events.found;
  }

  private void read(int at, Token token) {
    if (token.is(Tag.ACCORDING)) {
      according(at);
    } else if (token.is(Tag.OPINION)) {
      opinion(at);
    } else if (token.is(Tag.POSTPOSED)) {
      postposed(at);
    } else if (token.is(Tag.STANDS) && !token.is(Tag.CAPITAL)
        || token.any(Tag.SAY.bit | Tag.CLAIM.bit) && isVerb(at, token)) {
      verb(at, token);
    } else if (looksReporting(at, token)) {
      add(at, clauses.subject(at, true), true);
    }
  }

  private boolean isVerb(int at, Token token) {
    if (at > sentence.from() && Clauses.isAttribute(passage, at - 1)) {
      return false;
    }
    boolean first = at == sentence.from() || passage.at(at - 1).is(Tag.QUOTE);
    if (token.is(Tag.CAPITAL)) {
      return first && token.is(Tag.SAY);
    }
    if (first) {
      return true;
    }
    Token before = passage.at(at - 1);
    return !before.text().equals("zu") && !before.any(Tag.ARTICLE.bit | Tag.POSSESSIVE.bit) || before.is(Tag.RELATIVE);
  }

  /**
   * True for a word that the language file doesn't know where only a reporting verb can stand: „…“, strich sie heraus.
   */
  private boolean looksReporting(int at, Token token) {
    return at - 2 >= sentence.from() && at + 1 < sentence.to() && token.isWord() && token.tags() == 0
        && passage.at(at - 1).is(',') && passage.at(at - 2).is(Tag.QUOTE)
        && (at - 2 == sentence.from() || passage.at(at - 3).is(':'));
  }

  private void according(int cue) {
    int at = Events.cited(passage, sentence, cue);
    Phrase phrase = at < 0 ? null : clauses.startingAt(at);
    if (phrase != null) {
      found.add(new Event(cue, phrase.mention(), cue, true, true));
    }
  }

  private void opinion(int cue) {
    Phrase holder = ClauseOpinion.holder(passage, sentence, clauses, cue);
    if (holder != null) {
      found.add(new Event(cue, holder.mention(), cue, true, false));
    }
  }

  private void postposed(int cue) {
    Phrase phrase = clauses.endingAt(cue);
    if (phrase != null && phrase.speaks()) {
      found.add(new Event(cue, phrase.mention(), phrase.from(), true, true));
    }
  }

  private void verb(int at, Token token) {
    if (token.is(Tag.CITES)) {
      cites(at);
    } else if (token.is(Tag.STANDS)) {
      stands(at);
    } else if (passive.is(at)) {
      passive(at);
    } else {
      add(at, clauses.subject(at, token.any(Tag.SAY.bit | Tag.NAMING.bit)), token.is(Tag.SAY) || opensAfterRun(at));
    }
  }

  private void add(int cue, Phrase subject, boolean full) {
    if (subject == null) {
      return;
    }
    boolean inverted = subject.from() > cue;
    boolean adjoins = !inverted && subject.from() >= sentence.from() && !crossesRun(subject.to(), cue);
    found.add(new Event(cue, subject.mention(), adjoins ? subject.from() : cue, inverted, full,
        clauses.parts().isSubordinate(cue)));
  }

  private boolean crossesRun(int from, int to) {
    for (int i = from; i < to; i++) {
      if (passage.at(i).is(Tag.QUOTE)) {
        return true;
      }
    }
    return false;
  }

  /** "In der Mitteilung heißt es", "heißt es auf der Seite": what the preposition rules holds the words. */
  private void stands(int cue) {
    if (clauses.describes(cue) || passage.at(cue).is(Tag.ARTICLE) && !clauses.parts().says(cue, Tag.BE)) {
      return;
    }
    for (Phrase phrase : clauses.phrases()) {
      boolean place = phrase.preposition() >= 0 && passage.at(phrase.preposition()).is(Tag.PLACING)
          && !passage.at(phrase.to() - 1).is(Tag.TIME);
      if (place && clauses.parts().together(phrase.from(), cue)) {
        found.add(new Event(cue, phrase.mention(), cue, phrase.from() > cue, true));
        return;
      }
    }
    Phrase described = clauses.described(cue);
    if (described != null) {
      found.add(new Event(cue, described.mention(), cue, false, true));
    } else if (!clauses.parts().says(cue, Tag.IT) && !passage.at(cue).is(Tag.LOOSE)) {
      add(cue, clauses.subject(cue, true), true);
    }
  }

  /** True for a verb right after a run and its comma: „Wo bleibt das Geld?“, wollen die Eltern wissen. */
  private boolean opensAfterRun(int at) {
    return clauses.parts().start(at) == at && clauses.parts().followsRun(at);
  }

  /** "… zitiert die Zeitung den Minister", "… wird der Minister zitiert": the one cited speaks. */
  private void cites(int cue) {
    Phrase subject = clauses.subject(cue, true);
    Phrase cited = subject;
    for (Phrase phrase : clauses.phrases()) {
      boolean behind = subject != null && phrase.from() >= Math.max(cue, subject.to())
          && clauses.parts().together(phrase.from(), cue);
      if (behind && phrase.preposition() < 0 && phrase.speaks() && !passive.is(cue)) {
        cited = phrase;
        break;
      }
    }
    if (cited != null) {
      boolean inverted = cited.from() > cue || subject.from() > cue || clauses.parts().followsRun(cue);
      found.add(new Event(cue, cited.mention(), inverted && cited.from() < cue ? clauses.parts().start(cue) : cue,
          inverted, true));
    }
  }

  private void passive(int cue) {
    Phrase speaker = passive.speaker(cue);
    if (speaker != null) {
      found.add(new Event(cue, speaker.mention(), cue, speaker.from() > cue, true));
    }
  }
}
