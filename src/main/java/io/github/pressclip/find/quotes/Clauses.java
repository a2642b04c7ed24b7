package io.github.pressclip.find.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The clauses of a sentence whose main verb stands second and whose subordinate verbs stand last, and who their subjects
 * are: what can speak, in a case that a subject has, ruled by no preposition.
 */
final class Clauses {
  /** A stretch between pauses; {@code subordinate} if a conjunction or a relative pronoun opens it. */
  private record Part(int from, int to, boolean subordinate) {}

  private static final long SMALL = Tag.CONJUNCTION.bit | Tag.SUBORDINATOR.bit | Tag.ADVERB.bit | Tag.PREPOSITION.bit;

  private final Passage passage;
  private final Passage.Sentence sentence;
  private final List<Phrase> phrases;
  private final List<Part> parts = new ArrayList<>();

  Clauses(Passage passage, Passage.Sentence sentence) {
    this.passage = passage;
    this.sentence = sentence;
    this.phrases = PhraseReader.read(passage, sentence);
    divide();
  }

  private void divide() {
    int from = sentence.from();
    for (int i = from; i <= sentence.to(); i++) {
      if (i == sentence.to() || divides(i)) {
        if (i > from) {
          parts.add(new Part(from, i, isSubordinate(from, i)));
        }
        from = i + 1;
      }
    }
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
    if (first.is(Tag.SUBORDINATOR) && !(first.is(Tag.ADVERB) && i == from && from == sentence.from())) {
      return i == from || !passage.at(i - 1).is(Tag.PREPOSITION);
    }
    if (from == sentence.from() || !first.any(Tag.RELATIVE.bit | Tag.ARTICLE.bit | Tag.POSSESSIVE.bit) || first.is(Tag.CAPITAL)) {
      return false;
    }
    Token last = passage.at(to - 1);
    boolean verbLast = last.isWord() && !last.is(Tag.CAPITAL) && !last.is(Tag.NUMBER) && to - i > 1;
    return first.is(Tag.RELATIVE) && verbLast;
  }

  private int partOf(int token) {
    for (int i = 0; i < parts.size(); i++) {
      if (token < parts.get(i).to()) {
        return i;
      }
    }
    return parts.size() - 1;
  }

  /** True for a token of a clause that a conjunction or a relative pronoun opens. */
  boolean isSubordinate(int token) {
    Part part = parts.get(partOf(token));
    if (part.subordinate()) {
      return !passage.lexicon().has("reporting as", passage.at(part.from()).text().toLowerCase(Locale.ROOT));
    }
    for (int i = part.from(); i < part.to() && part.from() > sentence.from(); i++) {
      if (passage.at(i).is(Tag.INDIRECT)) {
        return true;
      }
    }
    return false;
  }

  /** True if the verb of the first main clause tells indirect speech: "Der Rücktritt sei …". */
  boolean isIndirect() {
    for (Part part : parts) {
      if (!part.subordinate()) {
        for (int i = part.from(); i < part.to(); i++) {
          if (passage.at(i).is(Tag.INDIRECT)) {
            return true;
          }
        }
        if (!isPhraseAlone(part)) {
          return false;
        }
      }
    }
    return false;
  }

  /** True for a token of a clause like "wie die Ministerin sagte", which reports the clause beside it. */
  boolean isAside(int token) {
    Part part = parts.get(partOf(token));
    return part.subordinate() && passage.lexicon().has("reporting as", passage.at(part.from()).text().toLowerCase(Locale.ROOT));
  }

  /** The phrase that the relative clause of a token tells more about: "ein Brief, in dem es heißt"; null if none does. */
  Phrase described(int token) {
    Part part = parts.get(partOf(token));
    return part.subordinate() && passage.at(part.from()).is(Tag.PREPOSITION) ? antecedent(part.from(), true) : null;
  }

  /** True if the part of a token holds a word of a kind. */
  boolean says(int token, Tag tag) {
    Part part = parts.get(partOf(token));
    for (int i = part.from(); i < part.to(); i++) {
      if (passage.at(i).is(tag)) {
        return true;
      }
    }
    return false;
  }

  /** Where the part of a token begins. */
  int start(int token) {
    return parts.get(partOf(token)).from();
  }

  /** True if a run and a comma stand before the part of a token. */
  boolean followsRun(int token) {
    int from = start(token);
    return from - 2 >= sentence.from() && passage.at(from - 1).isPause() && passage.at(from - 2).is(Tag.QUOTE);
  }

  /** True for two tokens with no pause between them. */
  boolean together(int one, int other) {
    return partOf(one) == partOf(other);
  }

  List<Phrase> phrases() {
    return phrases;
  }

  /** The phrase that begins at a token or behind the adverbs there; null if none does. */
  Phrase startingAt(int token) {
    int at = token;
    while (at < sentence.to() && passage.at(at).any(Tag.ADVERB.bit | Tag.CONTINUED.bit | Tag.REFLEXIVE.bit)
        && !passage.at(at).is(Tag.CAPITAL)) {
      at++;
    }
    for (Phrase phrase : phrases) {
      if (phrase.from() == at || phrase.from() == token) {
        return phrase;
      }
    }
    return null;
  }

  /** The phrase that ends right before a token; null if none does. */
  Phrase endingAt(int token) {
    for (Phrase phrase : phrases) {
      if (phrase.to() == token) {
        return phrase;
      }
    }
    return null;
  }

  /**
   * The subject of a reporting verb.
   *
   * @param strong true if whatever is its subject says something: "sagte"; else only who can speak counts
   * @return null if its clause names none
   */
  Phrase subject(int verb, boolean strong) {
    int at = partOf(verb);
    Part part = parts.get(at);
    if (part.subordinate()) {
      Phrase own = choose(part.from(), part.to(), strong);
      boolean relative = opensRelative(part) && (own == null || !own.speaks());
      return relative ? antecedent(part.from(), strong) : own;
    }
    boolean shared = verb > part.from() && passage.at(verb - 1).is(Tag.CONJUNCTION);
    int start = start(part, verb);
    Phrase own = choose(start, end(part, verb), !shared && strong);
    Phrase apposed = verb == part.from() ? resumed(at) : null;
    if (apposed != null && (apposed.speaks() || own == null)) {
      return apposed;
    }
    Phrase behind = strong && !shared && (start == verb || opensWithAdverbial(start)) ? startingAt(verb + 1) : null;
    boolean open = own == null || !own.speaks() || own.from() > verb;
    if (behind != null && open && behind.subject() && (start == verb || behind.mention().kind() == Mention.Kind.NAME)) {
      return behind;
    }
    if (own != null && own.speaks() && !shared) {
      return beside(own, at);
    }
    Phrase before = before(at, shared ? verb : start);
    return before != null ? before : own != null || !strong ? own : choose(sentence.from(), verb, true);
  }

  /** True if a clause begins with words that are no subject, so that its subject follows the verb. */
  private boolean opensWithAdverbial(int from) {
    return passage.at(from).any(Tag.PREPOSITION.bit | Tag.ADVERB.bit | Tag.TIME.bit) && !passage.at(from).is(Tag.ARTICLE);
  }

  private boolean opensRelative(Part part) {
    return passage.at(part.from()).is(Tag.RELATIVE) && !passage.at(part.from()).is(Tag.OBLIQUE);
  }

  private Phrase antecedent(int from, boolean strong) {
    Phrase last = null;
    for (Phrase phrase : phrases) {
      if (phrase.to() <= from) {
        last = phrase;
      }
    }
    return last != null && (last.speaks() || strong) ? last : null;
  }

  /** Where the clause of a verb begins in its part: behind a run or behind "und" right before the verb. */
  private int start(Part part, int verb) {
    for (int i = verb - 1; i >= part.from(); i--) {
      if (passage.at(i).is(Tag.QUOTE) && !isName(i) || passage.at(i).is(Tag.CONJUNCTION) && i == verb - 1) {
        return i + 1;
      }
    }
    return part.from();
  }

  private int end(Part part, int verb) {
    for (int i = verb + 1; i < part.to(); i++) {
      if (passage.at(i).is(Tag.QUOTE) && !isName(i)) {
        return i;
      }
    }
    return part.to();
  }

  /** True for a run that a phrase holds: the name of a paper or a ship. */
  private boolean isName(int run) {
    for (Phrase phrase : phrases) {
      if (phrase.from() <= run && run < phrase.to()) {
        return true;
      }
    }
    return false;
  }

  /** The first phrase of a stretch that can speak; else, for a strong verb, the one that stands where a subject does. */
  private Phrase choose(int from, int to, boolean strong) {
    Phrase weak = null;
    for (Phrase phrase : phrases) {
      if (phrase.from() < from || !phrase.subject()) {
        continue;
      }
      if (phrase.from() >= to) {
        break;
      }
      if (phrase.speaks()) {
        return phrase;
      }
      boolean nothing = phrase.mention().kind() == Mention.Kind.PRONOUN;
      weak = weak == null && !nothing ? phrase : weak;
    }
    return strong ? weak : null;
  }

  /** The subject of an earlier clause that a verb shares. */
  private Phrase before(int at, int verb) {
    for (int i = at; i >= 0; i--) {
      Part part = parts.get(i);
      Phrase own = part.subordinate() && !isPhraseAlone(part) ? null : choose(part.from(), Math.min(verb, part.to()), i == at);
      if (own != null) {
        return beside(own, i);
      }
    }
    return null;
  }

  /**
   * The subject that a pause parts from its verb: "Ann Lee, die Chefin der Bank, sagte", "Ann Lee, die …, sagte".
   *
   * @return null if the parts before the verb hold more than phrases and clauses that describe them
   */
  private Phrase resumed(int at) {
    int i = at - 1;
    while (i >= 0 && (parts.get(i).subordinate() && i > 0 || beside(i))) {
      i--;
    }
    if (i < 0 || i == at || parts.get(i).subordinate() || !isPhraseAlone(parts.get(i))) {
      return null;
    }
    return chosenName(parts.get(i).from(), parts.get(at).from());
  }

  /** True for a part that tells what the phrase before its pause is. */
  private boolean beside(int at) {
    return at > 0 && isPhraseAlone(parts.get(at)) && endingAt(parts.get(at).from() - 1) != null;
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
      if (phrase.mention().kind() == Mention.Kind.NAME && phrase.speaks() && !parts.get(partOf(phrase.from())).subordinate()) {
        return phrase;
      }
      first = first == null ? phrase : first;
    }
    return first;
  }

  private boolean isPhraseAlone(Part part) {
    int covered = part.from();
    for (Phrase phrase : phrases) {
      if (phrase.from() >= part.from() && phrase.from() < part.to()) {
        while (covered < phrase.from() && passage.at(covered).any(SMALL)) {
          covered++;
        }
        if (covered < phrase.from()) {
          return false;
        }
        covered = phrase.to();
      }
    }
    return covered >= part.to() || covered == part.to() - 1 && passage.at(covered).is('.');
  }

  /** The name that a role stands beside with no pause behind it: "Ann Lee, Sprecherin der Bank sagte". */
  private Phrase beside(Phrase role, int at) {
    if (at == 0 || role.mention().kind() != Mention.Kind.ROLE || role.from() != parts.get(at).from()) {
      return role;
    }
    Phrase name = endingAt(role.from() - 1);
    return name != null && name.subject() && name.mention().kind() == Mention.Kind.NAME && name.speaks() ? name : role;
  }

  /** Who the sentence up to a token is about; null if nobody who can speak. */
  Phrase main(int limit) {
    for (Part part : parts) {
      if (part.subordinate() || part.from() >= limit) {
        continue;
      }
      Phrase phrase = choose(part.from(), Math.min(part.to(), limit), false);
      if (phrase != null) {
        return phrase;
      }
    }
    return null;
  }
}
