package io.github.pressclip.find.quotes;

import java.util.ArrayList;
import java.util.List;

/** Finds the reporting words of a sentence and who their subjects are. */
final class Events {
  private final Passage passage;
  private final Passage.Sentence sentence;
  private final NounPhrases phrases;
  private final WordReader words;
  private final Subjects subjects;
  private final UnknownVerbs unknown;
  private final VerbOrNoun nouns;
  private final List<Event> found = new ArrayList<>();

  private Events(Passage passage, Passage.Sentence sentence) {
    this.passage = passage;
    this.sentence = sentence;
    this.phrases = new NounPhrases(passage);
    this.words = phrases.words();
    this.subjects = new Subjects(passage, sentence);
    this.unknown = new UnknownVerbs(passage, sentence, phrases);
    this.nouns = new VerbOrNoun(passage, sentence, words);
  }

  /** The reporting words of a sentence in its order. */
  static List<Event> of(Passage passage, Passage.Sentence sentence) {
    Events events = new Events(passage, sentence);
    boolean run = false;
    for (int i = sentence.from(); i < sentence.to(); i++) {
      Token token = passage.at(i);
      run |= token.is(Tag.QUOTE);
      if (token.is(Tag.UTTERANCE) && events.utterance(i)) {
        continue;
      }
      if (token.is(Tag.ACCORDING)) {
        events.according(i);
      } else if (token.any(Tag.SAY.bit | Tag.CLAIM.bit)) {
        events.verb(i, token);
      } else if (run && events.unknown.looksReporting(i, token)) {
        Event event = events.unknown.event(i);
        if (event != null) {
          events.found.add(event);
        }
      }
    }
    return events.found;
  }

  /** Where the one stands whom a word such as "according" cites; -1 where the word is a noun and cites nobody. */
  static int cited(Passage passage, Passage.Sentence sentence, int cue) {
    if (passage.at(cue).is(Tag.NOUN) && (cue == sentence.from()
        || !passage.at(cue - 1).isPause() && !passage.at(cue - 1).is(Tag.QUOTE))) {
      return -1;
    }
    int at = cue + 1;
    while (at < sentence.to() && (passage.at(at).is(Tag.CONTINUED) || passage.at(at).is(Tag.PREPOSITION))) {
      at++;
    }
    return at;
  }

  private void according(int cue) {
    int at = cited(passage, sentence, cue);
    Mention subject = at < 0 ? null : phrases.startingAt(at, sentence.to(), true);
    if (subject != null) {
      found.add(new Event(cue, subject, cue, true, true));
    }
  }

  private void verb(int cue, Token token) {
    boolean first = cue == sentence.from() || passage.at(cue - 1).is(Tag.QUOTE);
    if (token.is(Tag.CAPITAL) && !token.is(Tag.PARTICIPLE) && !(first && token.is(Tag.SAY))) {
      return;
    }
    if (!first && nouns.isNoun(cue, passage.at(cue - 1))) {
      return;
    }
    if (token.is(Tag.PARTICIPLE)) {
      add(cue, participleSubject(cue), false);
    } else if (isPassive(cue)) {
      passive(cue);
    } else {
      active(cue, token.is(Tag.SAY));
    }
  }

  /** "Lee's claim that …", "her remark “…”": the owner of what is said says it. */
  private boolean utterance(int noun) {
    int next = noun + 1;
    boolean leads = next < sentence.to() && (passage.at(next).is(Tag.QUOTE)
        || passage.at(next).is(Tag.RELATIVE) && passage.at(next).is(Tag.SUBORDINATOR));
    Mention owner = leads ? subjects.owner(noun) : null;
    if (owner != null) {
      found.add(new Event(noun, owner, owner.from(), false, false));
    }
    return owner != null;
  }

  private void active(int cue, boolean full) {
    VerbSide.Side side = subjects.side().of(cue);
    if (full && !opensClause(cue + 1) && (side == VerbSide.Side.NOTHING || afterRun(cue))) {
      Mention inverted = phrases.startingAt(cue + 1, sentence.to(), true);
      inverted = inverted == null ? phrases.startingAt(afterObject(cue + 1), sentence.to(), true) : inverted;
      if (inverted != null && !isActing(inverted) && !isObject(cue, inverted)) {
        add(cue, inverted, true);
        return;
      }
    }
    boolean verbSecond = passage.lexicon().has("order", "verb second");
    if (full && !verbSecond && (subjects.side().closesClause(cue) || inverts(cue))) {
      Mention closing = phrases.startingAt(cue + 1, sentence.to(), true);
      if (closing != null && closing.kind() == Mention.Kind.NAME && endsClause(closing.to())) {
        add(cue, closing, true);
        return;
      }
    }
    boolean displaced = verbSecond && side == VerbSide.Side.PHRASE && subjects.side().opensWithAdverbial(cue);
    Mention subject = side == VerbSide.Side.PHRASE && !displaced ? subjects.before(cue) : null;
    if (subject == null && verbSecond && side == VerbSide.Side.PHRASE) {
      Mention behind = phrases.startingAt(cue + 1, sentence.to(), true);
      if (behind != null) {
        add(cue, behind, true);
        return;
      }
      subject = subjects.before(cue);
    }
    if (subject != null && isInfinitive(cue)) {
      add(cue, shared(cue), false);
      return;
    }
    if (subject != null && !full && !speaks(subject)) {
      return;
    }
    if (subject != null && passage.at(cue).is(Tag.NOUN) && subject.kind() == Mention.Kind.ROLE
        && subject.from() > sentence.from() && passage.at(subject.from() - 1).isWord()) {
      return;
    }
    add(cue, subject == null ? shared(cue) : subject, false);
  }

  /** True for "to say". */
  private boolean isInfinitive(int cue) {
    return cue > sentence.from() && passage.at(cue - 1).text().equals("to");
  }

  /** True for what somebody does something to, no speaker: "…, denounced her record". */
  private boolean isObject(int cue, Mention phrase) {
    return phrase.first().is(Tag.POSSESSIVE) && !speaks(phrase) && !passage.lexicon().inverts(passage.at(cue).text());
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
    return i < sentence.to() && passage.at(i).isWord() && !passage.at(i).any(Tag.CAPITAL.bit | Tag.PREPOSITION.bit) ? i + 1 : from;
  }

  /** True for a phrase with a verb of its own after it: in "Lee said the town would wait" the town says nothing. */
  private boolean isActing(Mention phrase) {
    int at = phrase.to();
    return at < sentence.to() && passage.at(at).any(Tag.AUXILIARY.bit | Tag.BE.bit) && !words.isName(at);
  }

  /** True after a comma for a verb that often stands before its subject: "…, said Ann Lee". */
  private boolean inverts(int cue) {
    return cue > sentence.from() + 1 && passage.at(cue - 1).is(',') && passage.lexicon().inverts(passage.at(cue).text());
  }

  private boolean endsClause(int at) {
    return at >= sentence.to() || passage.at(at).is(Tag.MARK);
  }

  private void add(int cue, Mention subject, boolean inverted) {
    if (subject == null) {
      return;
    }
    int from = !inverted && subject.passage() == passage && subject.from() < cue && adjoins(subject, cue)
        && subject.from() >= sentence.from() ? subject.from() : cue;
    found.add(new Event(cue, subject, from, inverted, passage.at(cue).is(Tag.SAY)));
  }

  private boolean adjoins(Mention subject, int cue) {
    for (int i = subject.to(); i < cue; i++) {
      if (passage.at(i).is(Tag.QUOTE)) {
        return false;
      }
    }
    return true;
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

  /** True for a subject that can be meant to say something: a name, a pronoun or a role, no thing. */
  private static boolean speaks(Mention subject) {
    if (subject.kind() != Mention.Kind.ROLE) {
      return true;
    }
    for (int i = subject.from(); i < subject.to(); i++) {
      if (subject.passage().at(i).is(Tag.ROLE)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPassive(int cue) {
    int i = cue - 1;
    while (i >= sentence.from() && passage.at(i).any(Tag.ADVERB.bit | Tag.CONTINUED.bit)) {
      i--;
    }
    return i >= sentence.from() && passage.at(i).is(Tag.BE);
  }

  private void passive(int cue) {
    for (int i = cue + 1; i < sentence.to() && !passage.at(i).is(';'); i++) {
      if (passage.at(i).is(Tag.AGENT)) {
        add(cue, phrases.startingAt(i + 1, sentence.to(), true), true);
        return;
      }
      if (passage.at(i).any(Tag.SAY.bit | Tag.CLAIM.bit | Tag.CONJUNCTION.bit)) {
        return;
      }
    }
  }

  private Mention participleSubject(int cue) {
    Mention own = subjects.besideParticiple(cue);
    if (own != null) {
      return own;
    }
    if (cue > sentence.from() && (words.isName(cue - 1) || words.isPronoun(cue - 1))) {
      return subjects.before(cue);
    }
    Mention shared = shared(cue);
    if (shared != null) {
      return shared;
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

  /** The subject that a verb shares with what comes before it in the sentence. */
  private Mention shared(int cue) {
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
