package io.github.pressclip.find.quotes.sentence;

import io.github.pressclip.find.quotes.passage.Mention;
import io.github.pressclip.find.quotes.passage.Passage;
import io.github.pressclip.find.quotes.passage.WordReader;
import io.github.pressclip.find.quotes.word.Tag;
import java.util.List;

/**
 * The clauses of a sentence whose main verb stands second and whose subordinate verbs stand last, and who their
 * subjects are: what can speak, in a case that a subject has, ruled by no preposition.
 */
public final class Clauses {
  private final Passage passage;
  private final Passage.Sentence sentence;
  private final List<Phrase> phrases;
  private final ClauseParts parts;
  private final ClauseApposition apposition;

  /** Reads the clauses of a sentence. */
  public Clauses(Passage passage, Passage.Sentence sentence) {
    this.passage = passage;
    this.sentence = sentence;
    this.phrases = PhraseReader.read(passage, sentence);
    this.parts = new ClauseParts(passage, sentence, phrases);
    this.apposition = new ClauseApposition(passage, phrases, parts);
  }

  List<Phrase> phrases() {
    return phrases;
  }

  /** The parts of the sentence. */
  public ClauseParts parts() {
    return parts;
  }

  /**
   * The phrase that the relative clause of a token tells more about: "ein Brief, in dem es heißt"; null if none does.
   */
  Phrase described(int token) {
    ClauseParts.Part part = parts.of(token);
    return part.subordinate() && passage.at(part.from()).is(Tag.PREPOSITION) ? antecedent(part.from(), true) : null;
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
  public Phrase endingAt(int token) {
    return Phrase.endingAt(phrases, token);
  }

  /**
   * The subject of a reporting verb.
   *
   * @param strong true if whatever is its subject says something: "sagte"; else only who can speak counts
   * @return null if its clause names none
   */
  Phrase subject(int verb, boolean strong) {
    int at = parts.indexOf(verb);
    ClauseParts.Part part = parts.at(at);
    if (part.subordinate()) {
      Phrase own = choose(part.from(), part.to(), strong);
      boolean relative = opensRelative(part) && (own == null || !own.speaks());
      return relative ? antecedent(part.from(), strong) : own;
    }
    boolean shared = verb > part.from() && passage.at(verb - 1).is(Tag.CONJUNCTION);
    int start = parts.start(part, verb);
    Phrase own = choose(start, parts.end(part, verb), !shared && strong);
    Phrase apposed = verb == part.from() ? apposition.resumed(at) : null;
    if (apposed != null && (apposed.speaks() || own == null)) {
      return apposed;
    }
    Phrase behind = strong && !shared && (start == verb || opensWithAdverbial(start)) ? startingAt(verb + 1) : null;
    boolean open = own == null || !own.speaks() || own.from() > verb;
    if (behind != null && open && behind.subject() && (start == verb || behind.mention().kind() == Mention.Kind.NAME)) {
      return behind;
    }
    if (own != null && own.speaks() && !shared) {
      return apposition.named(own, at);
    }
    Phrase before = before(at, shared ? verb : start);
    return before != null ? before : own != null || !strong ? own : choose(sentence.from(), verb, true);
  }

  /** True if a clause begins with words that are no subject, so that its subject follows the verb. */
  private boolean opensWithAdverbial(int from) {
    return passage.at(from).any(Tag.PREPOSITION.bit | Tag.ADVERB.bit | Tag.TIME.bit)
        && !passage.at(from).is(Tag.ARTICLE);
  }

  /** True for a verb of a relative clause whose subject is its relative pronoun: "das Werk, das in Norrby steht". */
  boolean describes(int verb) {
    ClauseParts.Part part = parts.of(verb);
    return part.subordinate() && opensRelative(part) && choose(part.from() + 1, part.to(), true) == null;
  }

  private boolean opensRelative(ClauseParts.Part part) {
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

  /**
   * The first phrase of a stretch that can speak; else, for a strong verb, the one that stands where a subject does.
   */
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
      if (passage.at(phrase.from()).is(Tag.FIRST_PERSON)) {
        return null; // "Ich runzelte die Stirn und fragte mich: …" is the writer's
      }
      boolean nothing = phrase.mention().kind() == Mention.Kind.PRONOUN;
      weak = weak == null && !nothing ? phrase : weak;
    }
    return strong ? weak : null;
  }

  /** The subject of an earlier clause that a verb shares. */
  private Phrase before(int at, int verb) {
    for (int i = at; i >= 0; i--) {
      ClauseParts.Part part = parts.at(i);
      boolean inner = part.subordinate() && !parts.isPhraseAlone(part);
      Phrase own = inner ? null : choose(part.from(), Math.min(verb, part.to()), i == at);
      if (own != null) {
        return apposition.named(own, i);
      }
    }
    return null;
  }

  /** Who the sentence up to a token is about; null if nobody who can speak. */
  Phrase main(int limit) {
    for (ClauseParts.Part part : parts.all()) {
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

  /** True for a run and a participle that an article and a noun enclose: "das als „Umbau“ bezeichnete Vorhaben". */
  public static boolean isAttribute(Passage passage, int run) {
    return run > 1 && passage.at(run).is(Tag.QUOTE) && run + 2 < passage.size()
        && passage.lexicon().has("called as", passage.at(run - 1).text())
        && passage.at(run - 2).any(WordReader.DETERMINER) && passage.at(run + 1).is(Tag.NAMING)
        && passage.at(run + 2).is(Tag.CAPITAL);
  }
}
