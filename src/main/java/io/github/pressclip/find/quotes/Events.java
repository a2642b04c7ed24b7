package io.github.pressclip.find.quotes;

import java.util.ArrayList;
import java.util.List;

/** Finds the reporting words of a sentence and who their subjects are. */
final class Events {
  private final Passage passage;
  private final Passage.Sentence sentence;
  private final NounPhrases phrases;
  private final List<Event> found = new ArrayList<>();

  private Events(Passage passage, Passage.Sentence sentence) {
    this.passage = passage;
    this.sentence = sentence;
    this.phrases = new NounPhrases(passage);
  }

  /** The reporting words of a sentence in its order. */
  static List<Event> of(Passage passage, Passage.Sentence sentence) {
    Events events = new Events(passage, sentence);
    for (int i = sentence.from(); i < sentence.to(); i++) {
      Token token = passage.at(i);
      if (token.is(Tag.ACCORDING)) {
        events.according(i);
      } else if (token.any(Tag.SAY.bit | Tag.CLAIM.bit)) {
        events.verb(i);
      }
    }
    return events.found;
  }

  /** The subject of a sentence that reports nothing; null if it's nobody. */
  static Mention subject(Passage passage, Passage.Sentence sentence) {
    return new Events(passage, sentence).mainSubject(sentence.from(), sentence.to());
  }

  private void according(int cue) {
    int at = cue + 1;
    while (at < sentence.to() && passage.at(at).is(Tag.CONTINUED)) {
      at++;
    }
    Mention subject = phrases.startingAt(at, sentence.to(), true);
    if (subject == null) {
      subject = toPause(at);
    }
    if (subject != null) {
      found.add(new Event(cue, subject, cue, true, true));
    }
  }

  private Mention toPause(int at) {
    int end = at;
    while (end < sentence.to() && passage.at(end).isWord() && end - at < 8) {
      end++;
    }
    return end > at ? phrases.within(at, end) : null;
  }

  private void verb(int cue) {
    Token token = passage.at(cue);
    if (token.is(Tag.CAPITAL) && !token.is(Tag.PARTICIPLE)) {
      boolean first = cue == sentence.from() || passage.at(cue - 1).is(Tag.QUOTE);
      if (!first || !token.is(Tag.SAY)) {
        return;
      }
    }
    if (isNoun(cue)) {
      return;
    }
    boolean full = token.is(Tag.SAY);
    if (token.is(Tag.PARTICIPLE)) {
      Mention subject = participleSubject(cue);
      if (subject != null) {
        found.add(new Event(cue, subject, cue, false, full));
      }
      return;
    }
    if (isPassive(cue)) {
      Mention agent = agent(cue);
      if (agent != null) {
        found.add(new Event(cue, agent, cue, true, false));
      }
      return;
    }
    boolean afterRun = cue > sentence.from() && follows(cue);
    if (afterRun && full) {
      Mention inverted = phrases.startingAt(cue + 1, sentence.to(), true);
      if (inverted != null) {
        found.add(new Event(cue, inverted, cue, true, true));
        return;
      }
    }
    Mention subject = before(cue);
    if (subject == null && full && cue == sentence.from()) {
      subject = phrases.startingAt(cue + 1, sentence.to(), true);
    }
    if (subject != null && !full && !speaks(subject)) {
      return;
    }
    if (subject == null) {
      subject = shared(cue);
    }
    if (subject != null) {
      boolean inside = subject.passage() == passage && subject.from() < cue && adjoins(subject, cue);
      found.add(new Event(cue, subject, inside ? subject.from() : cue, subject.from() > cue, full));
    }
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
  private boolean follows(int at) {
    int i = at - 1;
    while (i > sentence.from() && (passage.at(i).isPause() || passage.at(i).is(Tag.ADVERB))) {
      i--;
    }
    return passage.at(i).is(Tag.QUOTE);
  }

  private boolean isNoun(int cue) {
    if (cue == sentence.from()) {
      return false;
    }
    Token before = passage.at(cue - 1);
    if (before.is(Tag.GENITIVE)) {
      return true;
    }
    if (passage.at(cue).is(Tag.NOUN) && !phrases.isName(cue - 1) && !phrases.isPronoun(cue - 1)
        && !before.any(Tag.ADVERB.bit | Tag.RELATIVE.bit | Tag.ROLE.bit | Tag.QUOTE.bit | Tag.AUXILIARY.bit)) {
      return true;
    }
    if (passage.at(cue).is(Tag.NAMING) && !phrases.isName(cue - 1) && !phrases.isPronoun(cue - 1)
        && !before.any(Tag.ADVERB.bit | Tag.RELATIVE.bit | Tag.AUXILIARY.bit | Tag.BE.bit | Tag.CONJUNCTION.bit)
        && !before.isPause()) {
      return true;
    }
    return before.any(Tag.ARTICLE.bit | Tag.POSSESSIVE.bit) && !before.any(Tag.RELATIVE.bit)
        || before.any(Tag.PREPOSITION.bit) && !passage.at(cue).is(Tag.PARTICIPLE);
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

  private Mention agent(int cue) {
    for (int i = cue + 1; i < sentence.to() && !passage.at(i).is(';'); i++) {
      if (passage.at(i).is(Tag.AGENT)) {
        return phrases.startingAt(i + 1, sentence.to(), true);
      }
      if (passage.at(i).any(Tag.SAY.bit | Tag.CLAIM.bit | Tag.CONJUNCTION.bit)) {
        return null;
      }
    }
    return null;
  }

  private Mention participleSubject(int cue) {
    Mention shared = shared(cue);
    if (shared != null) {
      return shared;
    }
    // "Calling it “…,” Smith said": the subject comes after the next pause
    for (int i = cue + 1; i < sentence.to(); i++) {
      if (passage.at(i).is(',') || passage.at(i).is(Tag.QUOTE) && i + 1 < sentence.to()
          && SentenceParts.endsInComma(passage, i)) {
        Mention subject = phrases.startingAt(i + 1, sentence.to(), false);
        if (subject != null) {
          return subject;
        }
      }
    }
    return null;
  }

  /** The subject that a verb shares with what comes before it in the sentence. */
  private Mention shared(int cue) {
    if (!found.isEmpty()) {
      return found.get(found.size() - 1).subject();
    }
    return mainSubject(sentence.from(), cue);
  }

  /** The subject right before a verb, an apposition, adverbs and auxiliaries between them allowed. */
  private Mention before(int cue) {
    int end = cue;
    while (end > sentence.from()
        && passage.at(end - 1).any(Tag.AUXILIARY.bit | Tag.ADVERB.bit | Tag.CONTINUED.bit | Tag.BE.bit)
        && !phrases.isName(end - 1)) {
      end--;
    }
    int start = end;
    while (start > sentence.from() && !SentenceParts.divides(passage.at(start - 1))) {
      start--;
    }
    if (start == end) {
      return null;
    }
    Token last = passage.at(end - 1);
    if (last.is(Tag.CONJUNCTION)) {
      return shared(cue);
    }
    if (last.is(Tag.RELATIVE)) {
      return antecedent(start, end - 1);
    }
    if (last.isPause()) {
      return firstPhrase(start, end - 1);
    }
    Mention adjacent = lastPhrase(start, end);
    return apposed(adjacent, start);
  }

  /** The name that a role stands beside: "Ann Lee, the director of the fund said". */
  private Mention apposed(Mention phrase, int start) {
    if (phrase == null || phrase.kind() != Mention.Kind.ROLE || phrase.from() - 2 < start
        || !passage.at(phrase.from() - 1).is(',') || !phrases.isName(phrase.from() - 2)) {
      return phrase;
    }
    Mention name = phrases.startingAt(start, phrase.from() - 1, true);
    return name != null && name.kind() == Mention.Kind.NAME && name.to() == phrase.from() - 1 ? name : phrase;
  }

  private Mention antecedent(int start, int relative) {
    int end = relative;
    while (end > start && passage.at(end - 1).isPause()) {
      end--;
    }
    int from = SentenceParts.afterLastPause(passage, start, end);
    Mention named = end > from ? phrases.endingAt(from, end) : null;
    return named == null ? null : named;
  }

  /** The first phrase of a stretch of parts between pauses that can be a subject. */
  private Mention firstPhrase(int start, int end) {
    int from = start;
    while (from < end) {
      int to = from;
      while (to < end && !passage.at(to).isPause()) {
        to++;
      }
      if (to > from && !opensClause(from)) {
        Mention phrase = to == end || to - from <= 12 ? phrases.startingAt(afterOpener(from, to), to, false) : null;
        if (phrase != null) {
          return phrase;
        }
      }
      from = to + 1;
    }
    return null;
  }

  private boolean opensClause(int i) {
    Token token = passage.at(i);
    return token.any(Tag.PREPOSITION.bit | Tag.SUBORDINATOR.bit | Tag.RELATIVE.bit | Tag.PARTICIPLE.bit)
        && !token.is(Tag.ARTICLE);
  }

  private int afterOpener(int from, int to) {
    int i = from;
    while (i < to && passage.at(i).any(Tag.CONJUNCTION.bit | Tag.ADVERB.bit | Tag.CONTINUED.bit)) {
      i++;
    }
    return i;
  }

  /** The phrase that ends right at a verb. */
  private Mention lastPhrase(int start, int end) {
    int from = SentenceParts.afterLastPause(passage, start, end);
    for (int i = end - 1; i > from; i--) {
      Token token = passage.at(i);
      if (token.is(Tag.RELATIVE) && !token.is(Tag.ARTICLE) && i - 1 > from) {
        return phrases.endingAt(from, i);
      }
      if (token.is(Tag.SUBORDINATOR) && !token.is(Tag.PREPOSITION) && i < end) {
        return phrases.endingAt(i + 1, end);
      }
      if (token.any(Tag.SAY.bit | Tag.CLAIM.bit) && !token.any(Tag.ROLE.bit | Tag.NOUN.bit)) {
        Mention phrase = i + 1 < end ? phrases.endingAt(i + 1, end) : null;
        return phrase;
      }
    }
    if (passage.at(from).is(Tag.SUBORDINATOR) && from + 1 < end) {
      from++;
    }
    return phrases.endingAt(from, end);
  }

  private Mention mainSubject(int start, int end) {
    int from = start;
    while (from < end && (passage.at(from).is(Tag.QUOTE) || passage.at(from).is(Tag.MARK))) {
      from++;
    }
    return firstPhrase(from, end);
  }
}
