package io.github.pressclip.find.quotes;

import java.util.ArrayList;
import java.util.List;

/** Finds the reporting words of a sentence and who their subjects are. */
final class Events {
  /** The longest phrase between a run and a verb that isn't known, in tokens. */
  private static final int PHRASE = 6;

  private final Passage passage;
  private final Passage.Sentence sentence;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final List<Event> found = new ArrayList<>();

  private Events(Passage passage, Passage.Sentence sentence) {
    this.passage = passage;
    this.sentence = sentence;
    this.phrases = new NounPhrases(passage);
    this.subjects = new Subjects(passage, sentence);
  }

  /** The reporting words of a sentence in its order. */
  static List<Event> of(Passage passage, Passage.Sentence sentence) {
    Events events = new Events(passage, sentence);
    for (int i = sentence.from(); i < sentence.to(); i++) {
      Token token = passage.at(i);
      if (token.is(Tag.UTTERANCE) && events.utterance(i)) {
        continue;
      }
      if (token.is(Tag.ACCORDING)) {
        events.according(i);
      } else if (token.any(Tag.SAY.bit | Tag.CLAIM.bit)) {
        events.verb(i, token);
      } else if (events.looksReporting(i, token)) {
        events.unknownVerb(i);
      }
    }
    return events.found;
  }

  /**
   * True for a word that the language file doesn't know where only a reporting verb can stand: „…“, strich sie heraus;
   * “…,” the crowd bellowed.
   */
  private boolean looksReporting(int at, Token token) {
    if (at <= sentence.from() || !token.isWord() || token.tags() != 0) {
      return false;
    }
    if (passage.lexicon().has("order", "verb second")) {
      return at + 1 < sentence.to() && passage.at(at - 1).is(',') && at - 2 >= sentence.from()
          && passage.at(at - 2).is(Tag.QUOTE);
    }
    if (!token.text().endsWith(passage.lexicon().pastEnding())) {
      return false;
    }
    boolean inverted = passage.at(at - 1).is(Tag.QUOTE) && at + 1 < sentence.to() && phrases.isName(at + 1);
    return inverted || endsReport(at + 1) && phraseAfterRun(at) != null;
  }

  private boolean endsReport(int at) {
    return at >= sentence.to() || passage.at(at).is(Tag.MARK) || passage.at(at).any(Tag.PREPOSITION.bit | Tag.ADVERB.bit);
  }

  /** The phrase that fills the space between a run that ends in a comma and a word; null if none does. */
  private Mention phraseAfterRun(int at) {
    for (int i = at - 1; i >= Math.max(sentence.from(), at - PHRASE); i--) {
      if (passage.at(i).is(Tag.QUOTE)) {
        Mention phrase = SentenceParts.endsInComma(passage, i) ? phrases.startingAt(i + 1, at, true) : null;
        return phrase != null && phrase.to() == at ? phrase : null;
      }
    }
    return null;
  }

  private void unknownVerb(int cue) {
    Mention before = phraseAfterRun(cue);
    Mention subject = before != null ? before : phrases.startingAt(cue + 1, sentence.to(), true);
    if (subject != null) {
      found.add(new Event(cue, subject, before != null ? before.from() : cue, before == null, true));
    }
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
    if (!first && isNoun(cue, passage.at(cue - 1))) {
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
    Subjects.Side side = subjects.side(cue);
    if (full && !opensClause(cue + 1) && (side == Subjects.Side.NOTHING || afterRun(cue))) {
      Mention inverted = phrases.startingAt(cue + 1, sentence.to(), true);
      inverted = inverted == null ? phrases.startingAt(afterObject(cue + 1), sentence.to(), true) : inverted;
      if (inverted != null && !isActing(inverted) && !isObject(cue, inverted)) {
        add(cue, inverted, true);
        return;
      }
    }
    boolean verbSecond = passage.lexicon().has("order", "verb second");
    if (full && !verbSecond && (subjects.closesClause(cue) || inverts(cue))) {
      Mention closing = phrases.startingAt(cue + 1, sentence.to(), true);
      if (closing != null && closing.kind() == Mention.Kind.NAME && endsClause(closing.to())) {
        add(cue, closing, true);
        return;
      }
    }
    boolean displaced = verbSecond && side == Subjects.Side.PHRASE && subjects.opensWithAdverbial(cue);
    Mention subject = side == Subjects.Side.PHRASE && !displaced ? subjects.before(cue) : null;
    if (subject == null && verbSecond && side == Subjects.Side.PHRASE) {
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
    return at < sentence.to() && passage.at(at).any(Tag.AUXILIARY.bit | Tag.BE.bit) && !phrases.isName(at);
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

  private boolean isNoun(int cue, Token before) {
    Token token = passage.at(cue);
    if (before.is(Tag.GENITIVE) || before.any(Tag.ARTICLE.bit | Tag.POSSESSIVE.bit)
        && !before.any(Tag.RELATIVE.bit | Tag.ROLE.bit)) {
      return true;
    }
    if (before.is(Tag.PREPOSITION) && !before.is(Tag.SUBORDINATOR) && !token.is(Tag.PARTICIPLE)
        && !before.is(Tag.CAPITAL)) {
      return !before.text().equals("to");
    }
    boolean subject = phrases.isName(cue - 1) || phrases.isPronoun(cue - 1)
        || before.any(Tag.ADVERB.bit | Tag.RELATIVE.bit | Tag.AUXILIARY.bit);
    if (token.is(Tag.NOUN)) {
      return !subject && !before.any(Tag.ROLE.bit | Tag.QUOTE.bit) || isSingular(cue - 1) && !agrees(token);
    }
    return token.is(Tag.NAMING) && !subject && !before.any(Tag.BE.bit | Tag.CONJUNCTION.bit) && !before.isPause()
        && (!before.is(Tag.ROLE) || before.is(Tag.WORK));
  }

  /** True for the name of one: "a Twitter" before "comment". */
  private boolean isSingular(int at) {
    boolean several = at > sentence.from() + 1 && passage.at(at - 1).is(Tag.CONJUNCTION) || passage.at(at).text().endsWith("s");
    return phrases.isName(at) && !several;
  }

  /** True if a verb has the ending that it needs after the name of one person: "Lee comments", not "Lee comment". */
  private boolean agrees(Token verb) {
    String ending = passage.lexicon().thirdPersonEnding();
    return ending.isEmpty() || verb.text().endsWith(ending) || verb.text().endsWith(passage.lexicon().pastEnding());
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
    if (cue > sentence.from() && (phrases.isName(cue - 1) || phrases.isPronoun(cue - 1))) {
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
      if (passage.at(i).any(Tag.HE.bit | Tag.SHE.bit | Tag.THEY.bit) && phrases.isPronoun(i)
          && passage.at(i - 1).is(Tag.SUBORDINATOR)) {
        return new Mention(passage, i, i + 1, Mention.Kind.PRONOUN);
      }
    }
    int part = SentenceParts.afterLastPause(passage, last, cue);
    if (part > last + 1 && phrases.isName(part)) {
      // "when asked whom she knew, Lee smiled and said"
      Mention subject = phrases.startingAt(part, cue, false);
      if (subject != null && subject.to() + 1 < cue) {
        return subject;
      }
    }
    return found.isEmpty() ? subjects.main(cue) : found.get(found.size() - 1).subject();
  }
}
