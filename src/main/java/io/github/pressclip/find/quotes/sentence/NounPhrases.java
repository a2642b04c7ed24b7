package io.github.pressclip.find.quotes.sentence;

import io.github.pressclip.find.quotes.passage.Mention;
import io.github.pressclip.find.quotes.passage.Passage;
import io.github.pressclip.find.quotes.passage.Token;
import io.github.pressclip.find.quotes.passage.WordReader;
import io.github.pressclip.find.quotes.word.Tag;

/** Reads the noun phrases of a paragraph without a parser: by capitals, articles, pronouns and where they end. */
public final class NounPhrases {
  private static final long DETERMINER = WordReader.DETERMINER;
  private static final long VERB = Tag.AUXILIARY.bit | Tag.BE.bit | Tag.SAY.bit | Tag.CLAIM.bit | Tag.ACCORDING.bit;

  /** The most tokens that a phrase may have. */
  private static final int LONGEST = 14;

  private final Passage passage;
  private final WordReader words;
  private final SpeakerPhrases speakers;

  /** Reads the noun phrases of a paragraph. */
  public NounPhrases(Passage passage) {
    this.passage = passage;
    this.words = new WordReader(passage);
    this.speakers = new SpeakerPhrases(passage, words);
  }

  /** What the words of the paragraph are. */
  public WordReader words() {
    return words;
  }

  /** The phrase that ends right before a token and begins no earlier than a bound; null if there's none. */
  Mention endingAt(int bound, int end) {
    if (end <= bound) {
      return null;
    }
    if (words.isPronoun(end - 1)) {
      return new Mention(passage, end - 1, end, Mention.Kind.PRONOUN);
    }
    int from = Math.max(bound, end - LONGEST);
    for (int i = end - 1; i >= from; i--) {
      Token token = passage.at(i);
      if (token.any(VERB) && !token.any(Tag.ROLE.bit | Tag.NOUN.bit) && !words.isName(i) && i + 1 < end) {
        from = i + 1;
        break;
      }
    }
    while (from < end && passage.at(from).any(Tag.CONJUNCTION.bit | Tag.ADVERB.bit | Tag.CONTINUED.bit)
        && !words.isName(from)) {
      from++;
    }
    if (from < end && passage.at(from).any(Tag.PREPOSITION.bit) && !words.isName(from)) {
      from = afterPreposition(from, end);
    }
    for (int i = end - 1; i > from + 1; i--) {
      // "the crowd loudly praised the old mayor": an article begins the last phrase, unless something ties it to the
      // first
      if (passage.at(i).any(DETERMINER) && !passage.at(i).is(Tag.SUBORDINATOR) && !ties(passage.at(i - 1))) {
        from = i;
        break;
      }
    }
    return from < end ? speakers.within(from, end) : null;
  }

  private static boolean ties(Token token) {
    return token.any(Tag.PREPOSITION.bit | Tag.CONJUNCTION.bit | Tag.ARTICLE.bit | Tag.MARK.bit);
  }

  /** A phrase that begins with a preposition isn't a subject: "In Ohio Trump" ends in one. */
  private int afterPreposition(int from, int end) {
    int start = end;
    while (start > from && words.isName(start - 1)) {
      start--;
    }
    if (start < end) {
      boolean object = passage.at(start - 1).any(Tag.PREPOSITION.bit | DETERMINER);
      return object && start - 1 > from ? lastArticle(from + 1, end) : object ? end : start;
    }
    return lastArticle(from + 1, end);
  }

  private int lastArticle(int from, int end) {
    for (int i = end - 1; i > from; i--) {
      Token token = passage.at(i);
      if (token.any(DETERMINER) && !passage.at(i - 1).is(Tag.PREPOSITION)) {
        return i;
      }
      if (token.is(Tag.TIME) && i + 1 < end) {
        return i + 1;
      }
    }
    return end;
  }

  /** The name that ends before a token; null if none does. */
  public Mention nameEndingAt(int bound, int end) {
    return end > bound && words.isName(end - 1) ? speakers.name(bound, end) : null;
  }

  /**
   * The phrase that begins at a token.
   *
   * @param closed true if no verb follows it, as in "said one adviser": all its words belong to it
   * @return null if there's none
   */
  public Mention startingAt(int at, int limit, boolean closed) {
    int from = at;
    while (from < limit && passage.at(from).any(Tag.ADVERB.bit | Tag.CONTINUED.bit) && !words.isName(from)) {
      from++;
    }
    if (from >= limit || !passage.at(from).isWord()) {
      return null;
    }
    if (words.isPronoun(from)) {
      return new Mention(passage, from, from + 1, Mention.Kind.PRONOUN);
    }
    if (!words.isName(from) && !passage.at(from).any(DETERMINER) && !words.isPlain(from)) {
      return null;
    }
    int end = Math.max(from + 1, speakers.afterOffice(from, Math.min(limit, from + LONGEST)));
    int last = words.isName(from) || passage.at(from).is(Tag.ROLE) ? from : -1;
    while (end < limit && end - from < LONGEST && (words.isName(end) || words.isPlain(end)
        || closed && passage.at(end).is(Tag.NOUN) || words.joins(end) || words.joinsTwo(end)
        || passage.at(end).is(Tag.ARTICLE) && passage.at(end - 1).any(DETERMINER) || words.datesNoun(end))) {
      boolean known = words.isName(end) || passage.at(end).is(Tag.ROLE) && !passage.at(end).is(Tag.GENITIVE);
      if (!known && !closed && last >= 0 && WordReader.looksLikeVerb(passage.at(end).text())) {
        break;
      }
      if (known) {
        last = end;
      }
      end++;
    }
    if (closed && end > from && !(last >= 0 && passage.lexicon().has("nouns", "capital"))) {
      last = end - 1;
    }
    if (last < 0 || passage.at(last).is(Tag.GENITIVE)) {
      return null;
    }
    Mention phrase = speakers.within(from, last + 1);
    if (phrase == null || phrase.kind() != Mention.Kind.ROLE) {
      return phrase;
    }
    int to = attached(phrase.to(), limit);
    Mention name = closed ? apposed(to, limit) : null;
    return name == null ? new Mention(passage, phrase.from(), to, Mention.Kind.ROLE) : name;
  }

  /** The full name that stands beside a role, "the director, Ann Lee, said"; the phrase itself if none does. */
  Mention beside(Mention phrase, int limit) {
    Mention name = phrase == null || phrase.kind() != Mention.Kind.ROLE ? null : apposed(phrase.to(), limit);
    return name == null ? phrase : name;
  }

  /** The full name that stands beside a role: "said its director, Ann Lee." */
  private Mention apposed(int comma, int limit) {
    if (comma >= limit || !passage.at(comma).is(',')) {
      return null;
    }
    int end = comma + 1;
    while (end < limit && (words.isName(end) || words.joins(end))) {
      end++;
    }
    boolean whole = end == limit || passage.at(end).is(Tag.MARK) || passage.at(end).is(Tag.RELATIVE);
    return end - comma > 2 && whole && !passage.at(comma + 1).is(Tag.TIME)
        ? new Mention(passage, comma + 1, end, Mention.Kind.NAME) : null;
  }

  /**
   * True for what a preposition ties to the verb, not to the phrase before it: "el diario para añadir", "el ministerio
   * en su balance".
   */
  private boolean isAside(int at, int limit) {
    if (at >= limit || passage.at(at - 1).is(Tag.PARTICLE)) {
      return false;
    }
    return passage.lexicon().isInfinitive(passage.at(at).text())
        || passage.at(at).is(Tag.POSSESSIVE) && passage.lexicon().has("subjects", "introduced");
  }

  /** The end of a phrase with what a preposition ties to it: "a spokesman" "for the campaign". */
  private int attached(int from, int limit) {
    if (from >= limit || !passage.at(from).is(Tag.PREPOSITION) || passage.at(from).text().length() > 5) {
      return from;
    }
    if (isAside(from + 1, limit)) {
      return from;
    }
    int end = from + 1;
    while (end < limit && end - from < 7 && (words.isPlain(end) || words.isName(end) || passage.at(end).any(DETERMINER))
        && !(passage.at(end).any(Tag.BE.bit) && end > from + 1)) {
      end++;
    }
    boolean cut = end == from + 1 || passage.at(end - 1).any(DETERMINER);
    return cut ? from : end;
  }
}
