package io.github.pressclip.find.quotes.sentence;

import io.github.pressclip.find.quotes.passage.Mention;
import io.github.pressclip.find.quotes.passage.Nouns;
import io.github.pressclip.find.quotes.passage.Passage;
import io.github.pressclip.find.quotes.passage.Token;
import io.github.pressclip.find.quotes.passage.WordReader;
import io.github.pressclip.find.quotes.word.Tag;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the noun phrases of a sentence in a language that writes its nouns with capitals and marks cases by articles:
 * German. A phrase is an article or none, words in small letters, nouns, and what a genitive or "von" ties to them.
 */
final class PhraseReader {
  private static final long DETERMINER = WordReader.DETERMINER;
  private static final long FIRST_NAME = WordReader.FIRST_NAME;
  private static final long NO_SURNAME = Tag.ROLE.bit | Tag.TIME.bit | Tag.ORGANISATION.bit | Tag.GENITIVE.bit;
  /** No name in marks follows these: eine „Katastrophe“, den „Neuanfang“. */
  private static final long NO_NAME = Tag.OBLIQUE.bit | Tag.INDEFINITE.bit | Tag.POSSESSIVE.bit;
  /** The most words in small letters between an article and its noun. */
  private static final int MODIFIERS = 6;
  /** The longest name in marks that belongs to a noun, in characters: das Magazin „Der Leuchtturm“. */
  private static final int MARKED_NAME = 40;

  private final Passage passage;
  private final Nouns words;
  private final int limit;
  private final List<Phrase> phrases = new ArrayList<>();

  private PhraseReader(Passage passage, int limit) {
    this.passage = passage;
    this.words = new Nouns(passage);
    this.limit = limit;
  }

  /** The noun phrases of a sentence in its order, none inside another. */
  static List<Phrase> read(Passage passage, Passage.Sentence sentence) {
    PhraseReader reader = new PhraseReader(passage, sentence.to());
    reader.read(sentence.from());
    return reader.phrases;
  }

  private void read(int from) {
    int preposition = -1;
    int i = from;
    while (i < limit) {
      Token token = passage.at(i);
      if (rules(i, from)) {
        preposition = i++;
        continue;
      }
      if (token.is(Tag.CONJUNCTION) && !phrases.isEmpty() && phrases.get(phrases.size() - 1).to() == i) {
        // "mit der Bahn und den Bussen": what rules one rules both
        preposition = phrases.get(phrases.size() - 1).preposition();
        i++;
        continue;
      }
      int end = isPronoun(i) ? pronoun(i, preposition) : phrase(i, preposition);
      if (end > i) {
        preposition = -1;
        i = end;
      } else {
        preposition = token.any(Tag.ADVERB.bit | Tag.CONTINUED.bit) ? preposition : -1;
        i++;
      }
    }
  }

  /** True for a word that takes the next phrase out of the reach of the verb: a preposition, "als" inside a clause. */
  private boolean rules(int i, int from) {
    Token token = passage.at(i);
    if (words.isNoun(i)) {
      return false;
    }
    boolean opens = i == from || passage.at(i - 1).isPause() || passage.at(i - 1).is(Tag.CONJUNCTION);
    return token.any(Tag.PREPOSITION.bit | Tag.AGENT.bit) || token.is(Tag.ACCORDING)
        || token.is(Tag.SUBORDINATOR) && !opens && !token.is(Tag.ADVERB);
  }

  private boolean isPronoun(int i) {
    Token token = passage.at(i);
    return token.any(WordReader.PRONOUN) && !token.is(Tag.POSSESSIVE);
  }

  private int pronoun(int i, int preposition) {
    Token token = passage.at(i);
    Mention mention = new Mention(passage, i, i + 1, Mention.Kind.PRONOUN);
    boolean speaks = token.any(Tag.HE.bit | Tag.SHE.bit | Tag.THEY.bit);
    phrases.add(new Phrase(i, i + 1, mention, preposition < 0 && !token.is(Tag.OBLIQUE), speaks, preposition));
    return i + 1;
  }

  /** Reads the phrase that begins at a token; hands back the token after it, or the token itself if there's none. */
  private int phrase(int at, int preposition) {
    if (preposition >= 0 && isShortName(at) && passage.at(preposition).any(Tag.PLACING.bit | Tag.ACCORDING.bit)) {
      return add(at, at + 1, false, true, preposition);
    }
    boolean determined = passage.at(at).any(DETERMINER) && !words.isNoun(at) && !isVerb(at);
    boolean counts = !determined && at + 1 < limit && passage.at(at + 1).is(Tag.NUMBER) && words.isInflected(at);
    if (counts || !determined && !words.isNoun(at) && (preposition < 0 || !words.isModifier(at))) {
      return at;
    }
    if (determined && preposition < 0 && at + 1 < limit && isShortName(at + 1) && !passage.at(at).any(NO_NAME)) {
      return add(at, at + 2, true, false, preposition);
    }
    int head = determined || preposition >= 0 ? head(determined ? at + 1 : at) : at;
    if (head < 0) {
      return determined ? oneOf(at, preposition) : at;
    }
    boolean reports = preposition > 0 && head == preposition + 1 && passage.at(preposition - 1).is(Tag.SAY);
    int nouns = reports ? beforeName(head, nouns(head)) : nouns(head);
    int end = tied(head, nouns);
    boolean oblique = determined && passage.at(at).is(Tag.OBLIQUE);
    Mention name = name(determined, head, nouns, end);
    int both = name == null && determined && end == nouns ? endOfBoth(head, nouns) : -1;
    if (both > 0) {
      name = new Mention(passage, nouns + 2, both, Mention.Kind.NAME);
      end = both;
    }
    Mention mention = name != null ? name : words(determined ? at : head, head, nouns, end);
    boolean time = passage.at(nouns - 1).is(Tag.TIME);
    boolean pair = !determined && preposition < 0 && nouns - head > 1 && !passage.at(head).is(Tag.GENITIVE)
        && !words.isInflected(head);
    boolean speaks = name != null || !time && (pair || words.speaks(head, nouns));
    phrases.add(new Phrase(at, end, mention, preposition < 0 && !oblique && !time, speaks, preposition));
    return end;
  }

  /** True for "meinen" right behind a run or a pause, where it's no "my". */
  private boolean isVerb(int i) {
    return passage.at(i).is(Tag.SAY) && i > 0 && (passage.at(i - 1).isPause() || passage.at(i - 1).is(Tag.QUOTE));
  }

  private int add(int from, int to, boolean subject, boolean speaks, int preposition) {
    Mention mention = new Mention(passage, from, to, Mention.Kind.ROLE);
    phrases.add(new Phrase(from, to, mention, subject, speaks, preposition));
    return to;
  }

  /** "Einer der Bewohner", "viele der Gäste": a word for some, and the genitive of them all. */
  private int oneOf(int at, int preposition) {
    boolean genitive = at + 2 < limit && passage.lexicon().isGenitiveArticle(passage.at(at + 1).text())
        && (isIndefinite(at) || !passage.lexicon().isGenitiveArticle(passage.at(at).text()));
    int noun = genitive ? head(at + 2) : -1;
    if (noun < 0) {
      return at;
    }
    int nouns = nouns(noun);
    return add(at, tied(noun, nouns), preposition < 0, words.speaks(noun, nouns), preposition);
  }

  private boolean isIndefinite(int i) {
    return passage.at(i).is(Tag.INDEFINITE) || passage.at(i).text().equals("eines");
  }

  private Mention words(int from, int head, int nouns, int end) {
    boolean role = from < head || end > nouns || passage.at(head).any(Tag.ROLE.bit | Tag.TITLE.bit | Tag.GENITIVE.bit);
    return new Mention(passage, from, end, role ? Mention.Kind.ROLE : Mention.Kind.NAME);
  }

  /** The first noun behind an article and the words that describe it; -1 if there's none. */
  private int head(int from) {
    int i = from;
    while (i < limit && i - from <= MODIFIERS && words.isModifier(i)) {
      i++;
    }
    if (i < limit && words.isNoun(i)) {
      return i;
    }
    // "der am Montag gewählte Chef": a preposition and its noun stand before the adjective
    if (i < limit && passage.at(i).is(Tag.PREPOSITION)) {
      int inner = i + 1;
      while (inner < limit && (words.isModifier(inner) || passage.at(inner).any(DETERMINER))) {
        inner++;
      }
      while (inner < limit && words.isNoun(inner)) {
        inner++;
      }
      int outer = inner;
      while (outer < limit && words.isModifier(outer)) {
        outer++;
      }
      return inner > i + 1 && outer > inner && outer < limit && words.isNoun(outer) ? outer : -1;
    }
    return -1;
  }

  private int nouns(int head) {
    int i = head + 1;
    while (i < limit && (words.isNoun(i) && !passage.at(i).is(Tag.TIME) && !endsName(i)
        || passage.at(i).is(Tag.PARTICLE) && i + 1 < limit && words.isNoun(i + 1) && words.joinsName(i)
        || passage.at(i).is(Tag.CONTINUED) || isMarkedName(i) || sharesEnd(i))) {
      i++;
    }
    return i;
  }

  /** Where the nouns behind a preposition end before somebody's name: "„…“, sagt auf Nachfrage Jan Lee". */
  private int beforeName(int head, int end) {
    for (int i = head + 1; i + 1 < end; i++) {
      if (startsName(i) && !passage.at(i - 1).any(Tag.TITLE.bit | Tag.ROLE.bit | Tag.PERSON.bit | FIRST_NAME)) {
        return i;
      }
    }
    return end;
  }

  /** True for the hyphen or the "und" in "Park- und Gartenchefin": both nouns share an end. */
  private boolean sharesEnd(int i) {
    int hyphen = passage.at(i).is(Tag.CONJUNCTION) ? i - 1 : i;
    return hyphen > 0 && hyphen + 2 < limit && passage.at(hyphen).is('-') && passage.at(hyphen + 1).is(Tag.CONJUNCTION)
        && passage.at(hyphen).start() == passage.at(hyphen - 1).end() && words.isNoun(hyphen + 2);
  }

  /** True for a name in marks behind its noun: das Magazin „Leuchtturm“. */
  private boolean isMarkedName(int i) {
    return i + 1 < limit && isShortName(i) && passage.at(i - 1).any(Tag.WORK.bit | Tag.ORGANISATION.bit | Tag.ROLE.bit)
        && !passage.at(i - 1).any(FIRST_NAME | Tag.PERSON.bit);
  }

  /**
   * True behind a surname, where what follows with a capital is no part of the name, and behind a body's letters before
   * somebody's first name: "nannte das FBI Ann Lee …".
   */
  private boolean endsName(int i) {
    boolean body = Nouns.isAcronym(passage.at(i - 1).text()) && i > 1 && passage.at(i - 2).any(DETERMINER);
    return passage.at(i - 1).is(Tag.PERSON) && !passage.at(i).is(Tag.PERSON) || body && startsName(i);
  }

  private boolean isShortName(int i) {
    Token token = passage.at(i);
    return token.is(Tag.QUOTE) && token.end() - token.start() < MARKED_NAME
        && Character.isUpperCase(passage.text().charAt(token.span().from()));
  }

  /** The end of a phrase with the genitives and the "von" behind its noun. */
  private int tied(int head, int nouns) {
    int end = nouns;
    while (end + 1 < limit && ties(head, end)) {
      int next = end + 1;
      // "ein Sprecher der „nordwind ag“", but not "das Gericht hält ihn für „dreist“"
      Token run = passage.at(next);
      boolean marked = run.is(Tag.QUOTE) && run.end() - run.start() < MARKED_NAME;
      if (marked && (passage.lexicon().isGenitiveArticle(passage.at(end).text()) || isShortName(next))) {
        end = next + 1;
        continue;
      }
      int noun = words.isNoun(next) ? next : head(passage.at(next).any(DETERMINER) ? next + 1 : next);
      if (noun < 0 || passage.at(noun).is(Tag.TIME)) {
        break;
      }
      end = noun + 1;
      while (end < limit && words.isNoun(end) && !passage.at(end).is(Tag.TIME) && !startsName(end)) {
        end++;
      }
    }
    return end;
  }

  private boolean ties(int head, int i) {
    Token token = passage.at(i);
    if (passage.lexicon().isGenitiveArticle(token.text())) {
      return true;
    }
    boolean role = passage.at(head).any(Tag.ROLE.bit | Tag.TITLE.bit) || passage.at(head).any(Tag.ORGANISATION.bit);
    return role && token.is(Tag.BELONGING);
  }

  private boolean startsName(int i) {
    return passage.at(i).any(FIRST_NAME) && i + 1 < limit && words.isNoun(i + 1) && !passage.at(i - 1).is(Tag.TITLE);
  }

  /**
   * The end of "die Forscherin und Lehrerin Ann Lee", whose name belongs to both titles; -1 if no name stands there.
   */
  private int endOfBoth(int head, int and) {
    boolean titles = and - head == 1 && passage.at(head).is(Tag.TITLE) && and + 3 < limit
        && passage.at(and).is(Tag.CONJUNCTION) && words.isNoun(and + 1) && !passage.at(and + 1).any(FIRST_NAME);
    if (!titles || !startsName(and + 2)) {
      return -1;
    }
    return nouns(and + 2);
  }

  /** The person that a phrase names in its nouns, behind its genitives or beside itself; null if it names none. */
  private Mention name(boolean determined, int head, int nouns, int end) {
    boolean known = passage.at(nouns - 1).any(Tag.PERSON.bit) && !passage.at(nouns - 1).is(Tag.GENITIVE);
    boolean titled = nouns - head > 1 && passage.at(head).is(Tag.TITLE) && !passage.at(nouns - 1).any(NO_SURNAME);
    if (known || titled) {
      return new Mention(passage, head, nouns, Mention.Kind.NAME);
    }
    if (end < limit && startsName(end) && !endsName(end)) {
      return new Mention(passage, end, nouns(end), Mention.Kind.NAME);
    }
    if (!determined && !passage.at(head).any(Tag.ROLE.bit | Tag.TITLE.bit)) {
      return null;
    }
    boolean beside = end + 2 < limit && passage.at(end).isPause() && words.isNoun(end + 1);
    int last = beside ? nouns(end + 1) : 0;
    boolean whole = beside && (last == limit || passage.at(last).is(Tag.MARK));
    return whole && last - end > 2 && !passage.at(end + 1).is(Tag.TIME) && words.speaks(head, nouns)
        ? new Mention(passage, end + 1, last, Mention.Kind.NAME) : null;
  }
}
