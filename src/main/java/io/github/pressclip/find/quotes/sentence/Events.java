package io.github.pressclip.find.quotes.sentence;

import io.github.pressclip.find.quotes.passage.Mention;
import io.github.pressclip.find.quotes.passage.Passage;
import io.github.pressclip.find.quotes.passage.Token;
import io.github.pressclip.find.quotes.word.Tag;
import java.util.ArrayList;
import java.util.List;

/** Finds the reporting words of a sentence and who their subjects are. */
final class Events {
  private final Passage passage;
  private final Passage.Sentence sentence;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final Inversion inversion;
  private final SharedSubject shared;
  private final ParticipleSubject participles;
  private final UnknownVerbs unknown;
  private final VerbOrNoun nouns;
  private final Passive passive;
  private final List<Event> found = new ArrayList<>();

  private Events(Passage passage, Passage.Sentence sentence) {
    this.passage = passage;
    this.sentence = sentence;
    this.phrases = new NounPhrases(passage);
    this.subjects = new Subjects(passage, sentence);
    this.inversion = new Inversion(passage, sentence, phrases, subjects.side());
    this.shared = new SharedSubject(passage, sentence, phrases, subjects);
    this.participles = new ParticipleSubject(passage, sentence, phrases, subjects, shared);
    this.unknown = new UnknownVerbs(passage, sentence, phrases);
    this.nouns = new VerbOrNoun(passage, sentence, phrases.words());
    this.passive = new Passive(passage, sentence, phrases);
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
      } else if (token.is(Tag.OPINION)) {
        events.opinion(i);
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
    // "según dijo la alcaldesa": the verb names her
    boolean verb = at > 0 && at < sentence.to() && passage.at(at).is(Tag.SAY) && !passage.at(at).is(Tag.NOUN)
        && passage.lexicon().has("subjects", "introduced");
    Mention subject = at < 0 || verb ? null : phrases.startingAt(at, sentence.to(), true);
    if (subject != null) {
      found.add(new Event(cue, subject, cue, true, true));
    }
  }

  private void opinion(int cue) {
    Mention whose = OpinionHolder.of(passage, sentence, phrases, cue);
    if (whose != null) {
      found.add(new Event(cue, whose, cue, true, false));
    }
  }

  private void verb(int cue, Token token) {
    boolean first = cue == sentence.from() || passage.at(cue - 1).is(Tag.QUOTE);
    if (token.is(Tag.CAPITAL) && !token.is(Tag.PARTICIPLE) && !(first && token.is(Tag.SAY))) {
      return;
    }
    if (!first && !inversion.tells(cue) && nouns.isNoun(cue, passage.at(cue - 1))) {
      return;
    }
    if (token.is(Tag.PARTICIPLE)) {
      add(cue, participles.of(cue, found), false);
    } else if (passive.is(cue)) {
      add(cue, passive.agent(cue), true);
    } else {
      active(cue, token.is(Tag.SAY));
    }
  }

  /** "Lee's claim that …", "her remark “…”": the owner of what is said says it. */
  private boolean utterance(int noun) {
    int next = noun + 1;
    boolean leads = next < sentence.to() && (passage.at(next).is(Tag.QUOTE)
        || passage.at(next).is(Tag.RELATIVE) && passage.at(next).is(Tag.SUBORDINATOR));
    Mention owner = leads ? Owner.of(passage, sentence, phrases, noun) : null;
    if (owner != null) {
      found.add(new Event(noun, owner, owner.from(), false, false));
    }
    return owner != null;
  }

  private void active(int cue, boolean full) {
    VerbSide.Side side = subjects.side().of(cue);
    Mention inverted = full ? inversion.behind(cue, side) : null;
    if (inverted != null) {
      add(cue, inverted, true);
      return;
    }
    if (inversion.tells(cue)) {
      return; // "según indicó en el acto Ann Lee": who stands before it says nothing
    }
    boolean verbSecond = passage.lexicon().has("order", "verb second");
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
      add(cue, shared.of(cue, found), false);
      return;
    }
    if (subject != null && !full && !subject.canSay()) {
      return;
    }
    if (subject != null && passage.at(cue).is(Tag.NOUN) && subject.kind() == Mention.Kind.ROLE
        && subject.from() > sentence.from() && passage.at(subject.from() - 1).isWord()) {
      return;
    }
    add(cue, subject == null ? shared.of(cue, found) : subject, false);
  }

  /** True for "to say". */
  private boolean isInfinitive(int cue) {
    return cue > sentence.from() && passage.at(cue - 1).text().equals("to");
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
}
