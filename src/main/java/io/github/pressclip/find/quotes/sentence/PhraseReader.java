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
  /** No name in marks follows these: eine „Katastrophe“, den „Neuanfang“. */
  private static final long NO_NAME = Tag.OBLIQUE.bit | Tag.INDEFINITE.bit | Tag.POSSESSIVE.bit;

  private final Passage passage;
  private final Nouns words;
  private final NounReach reach;
  private final PhraseName names;
  private final int limit;
  private final List<Phrase> phrases = new ArrayList<>();

  private PhraseReader(Passage passage, int limit) {
    this.passage = passage;
    this.words = new Nouns(passage);
    this.reach = new NounReach(passage, words, limit);
    this.names = new PhraseName(passage, words, reach, limit);
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
    if (preposition >= 0 && reach.isShortName(at) && passage.at(preposition).any(Tag.PLACING.bit | Tag.ACCORDING.bit)) {
      return add(at, at + 1, false, true, preposition);
    }
    boolean determined = passage.at(at).any(DETERMINER) && !words.isNoun(at) && !isVerb(at);
    boolean counts = !determined && at + 1 < limit && passage.at(at + 1).is(Tag.NUMBER) && words.isInflected(at);
    if (counts || !determined && !words.isNoun(at) && (preposition < 0 || !words.isModifier(at))) {
      return at;
    }
    if (determined && preposition < 0 && at + 1 < limit && reach.isShortName(at + 1) && !passage.at(at).any(NO_NAME)) {
      return add(at, at + 2, true, false, preposition);
    }
    int head = determined || preposition >= 0 ? reach.head(determined ? at + 1 : at) : at;
    if (head < 0) {
      return determined ? oneOf(at, preposition) : at;
    }
    boolean reports = preposition > 0 && head == preposition + 1 && passage.at(preposition - 1).is(Tag.SAY);
    int nouns = reports ? names.start(head, reach.nouns(head)) : reach.nouns(head);
    int end = reach.tied(head, nouns);
    boolean oblique = determined && passage.at(at).is(Tag.OBLIQUE);
    Mention name = names.of(determined, head, nouns, end);
    int both = name == null && determined && end == nouns ? names.endOfBoth(head, nouns) : -1;
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
    int noun = genitive ? reach.head(at + 2) : -1;
    if (noun < 0) {
      return at;
    }
    int nouns = reach.nouns(noun);
    return add(at, reach.tied(noun, nouns), preposition < 0, words.speaks(noun, nouns), preposition);
  }

  private boolean isIndefinite(int i) {
    return passage.at(i).is(Tag.INDEFINITE) || passage.at(i).text().equals("eines");
  }

  private Mention words(int from, int head, int nouns, int end) {
    boolean role = from < head || end > nouns || passage.at(head).any(Tag.ROLE.bit | Tag.TITLE.bit | Tag.GENITIVE.bit);
    return new Mention(passage, from, end, role ? Mention.Kind.ROLE : Mention.Kind.NAME);
  }
}
