package io.github.pressclip.find.quotes;

/** Reads the noun phrases of a paragraph without a parser: by capitals, articles, pronouns and where they end. */
final class NounPhrases {
  private static final long PRONOUN = Tag.HE.bit | Tag.SHE.bit | Tag.THEY.bit | Tag.IT.bit | Tag.FIRST_PERSON.bit;
  private static final long DETERMINER = Tag.ARTICLE.bit | Tag.POSSESSIVE.bit;
  private static final long VERB = Tag.AUXILIARY.bit | Tag.BE.bit | Tag.SAY.bit | Tag.CLAIM.bit | Tag.ACCORDING.bit;
  private static final long LINK = Tag.PREPOSITION.bit | Tag.AGENT.bit | Tag.CONJUNCTION.bit | Tag.SUBORDINATOR.bit
      | Tag.RELATIVE.bit | Tag.ADVERB.bit | Tag.TIME.bit;
  private static final long FUNCTION = PRONOUN | DETERMINER | LINK | Tag.AUXILIARY.bit | Tag.BE.bit | Tag.CONTINUED.bit
      | Tag.ACCORDING.bit;
  private static final long FIRST_NAME = Tag.MALE.bit | Tag.FEMALE.bit;
  /** The most tokens that a phrase may have. */
  private static final int LONGEST = 14;

  private final Passage passage;

  NounPhrases(Passage passage) {
    this.passage = passage;
  }

  boolean isPronoun(int i) {
    Token token = passage.at(i);
    boolean article = token.is(Tag.ARTICLE) && i + 1 < passage.size() && isPlain(i + 1);
    return token.any(PRONOUN) && !token.is(Tag.POSSESSIVE) && !article && !token.text().equals("US");
  }

  /** True for a word that can be part of a name. */
  boolean isName(int i) {
    Token token = passage.at(i);
    if (!token.isWord() || !token.is(Tag.CAPITAL)) {
      return false;
    }
    if (!token.any(FUNCTION)) {
      return !token.is(Tag.PARTICIPLE) && !looksLikeParticiple(i) || !startsSentence(i);
    }
    if (isFirstNameLikeVerb(i) || isSurnameLikeVerb(i) || isInitial(i)) {
      return true;
    }
    return token.any(FIRST_NAME) && !startsSentence(i) && !token.any(PRONOUN | Tag.ARTICLE.bit)
        || token.text().equals("US") || token.is(Tag.TITLE) && !token.is(Tag.CONTINUED) && !startsSentence(i);
  }

  /** True for "Will" in "said Will Lee": inside a sentence an auxiliary has a capital only where it is a name. */
  private boolean isFirstNameLikeVerb(int i) {
    return passage.at(i).is(Tag.AUXILIARY) && i + 1 < passage.size() && !startsSentence(i)
        && !passage.at(i - 1).is(Tag.CAPITAL) && isName(i + 1);
  }

  /** True for "May" in "May said": no auxiliary stands before a verb of the past, or has a capital inside a sentence. */
  private boolean isSurnameLikeVerb(int i) {
    return passage.at(i).is(Tag.AUXILIARY) && i + 1 < passage.size() && passage.at(i + 1).is(Tag.SAY)
        && !passage.at(i + 1).is(Tag.CAPITAL) && (!startsSentence(i) || passage.lexicon().isFinite(passage.at(i + 1).text()));
  }

  /** True for the "A." of "Julia A. Lee", which is no article. */
  private boolean isInitial(int i) {
    return passage.at(i).is(Tag.ABBREVIATION) && passage.at(i).text().length() == 1 && i > 0
        && passage.at(i - 1).is(Tag.CAPITAL) && passage.at(i - 1).isWord();
  }

  private boolean startsSentence(int i) {
    return i == 0 || passage.at(i - 1).is(Tag.MARK) && !passage.at(i - 1).is(',') || passage.at(i - 1).is(Tag.QUOTE);
  }

  /** A word that is nothing special: an adjective, a noun, an unknown verb. */
  private boolean isPlain(int i) {
    Token token = passage.at(i);
    return token.isWord() && (!token.any(FUNCTION | Tag.SAY.bit | Tag.CLAIM.bit) || token.is(Tag.ROLE));
  }

  /** The phrase that ends right before a token and begins no earlier than a bound; null if there's none. */
  Mention endingAt(int bound, int end) {
    if (end <= bound) {
      return null;
    }
    if (isPronoun(end - 1)) {
      return new Mention(passage, end - 1, end, Mention.Kind.PRONOUN);
    }
    int from = Math.max(bound, end - LONGEST);
    for (int i = end - 1; i >= from; i--) {
      Token token = passage.at(i);
      if (token.any(VERB) && !token.any(Tag.ROLE.bit | Tag.NOUN.bit) && !isName(i) && i + 1 < end) {
        from = i + 1;
        break;
      }
    }
    while (from < end && passage.at(from).any(Tag.CONJUNCTION.bit | Tag.ADVERB.bit | Tag.CONTINUED.bit)
        && !isName(from)) {
      from++;
    }
    if (from < end && passage.at(from).any(Tag.PREPOSITION.bit) && !isName(from)) {
      from = afterPreposition(from, end);
    }
    for (int i = end - 1; i > from + 1; i--) {
      // "the crowd loudly praised the old mayor": an article begins the last phrase, unless something ties it to the first
      if (passage.at(i).any(DETERMINER) && !passage.at(i).is(Tag.SUBORDINATOR) && !ties(passage.at(i - 1))) {
        from = i;
        break;
      }
    }
    return from < end ? within(from, end) : null;
  }

  private static boolean ties(Token token) {
    return token.any(Tag.PREPOSITION.bit | Tag.CONJUNCTION.bit | Tag.ARTICLE.bit | Tag.MARK.bit);
  }

  /** A phrase that begins with a preposition isn't a subject: "In Ohio Trump" ends in one. */
  private int afterPreposition(int from, int end) {
    int start = end;
    while (start > from && isName(start - 1)) {
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

  /** Reads tokens that are known to hold a speaker and what belongs to him, and nothing else. */
  Mention within(int from, int end) {
    int begin = afterOffice(from, end);
    int stop = end;
    for (int i = begin + 1; i < end; i++) {
      Token token = passage.at(i);
      if (token.any(Tag.PREPOSITION.bit | Tag.AGENT.bit | Tag.RELATIVE.bit) && !isName(i) && !joins(i)
          || token.text().endsWith("ing") && token.tags() == 0 && i + 1 < end) {
        stop = i;
        break;
      }
    }
    while (stop > begin + 1 && passage.at(stop - 1).any(Tag.TIME.bit | Tag.ADVERB.bit | Tag.CONTINUED.bit)
        && !isName(stop - 1)) {
      stop--;
    }
    if (isPronoun(stop - 1) && stop - begin <= 2) {
      return new Mention(passage, stop - 1, stop, Mention.Kind.PRONOUN);
    }
    if (stop < end && endsInItsName(begin, end)) {
      return name(begin, end);
    }
    if (isName(stop - 1) && !endsInOffice(begin, stop)) {
      return name(begin, stop);
    }
    if (!passage.at(stop - 1).isWord() || passage.at(stop - 1).any(FUNCTION & ~(DETERMINER | Tag.TIME.bit))) {
      return null;
    }
    int last = stop < end && !isInfinitive(stop) ? trimmed(stop, end) : stop;
    boolean empty = last - begin == 1 && passage.at(begin).is(Tag.ARTICLE) && !passage.at(begin).is(Tag.ROLE);
    return empty || looksLikePredicate(begin, last) ? null : new Mention(passage, begin, last, Mention.Kind.ROLE);
  }

  /** True for "to visit", which a phrase doesn't go on with: "asked his voters to visit the stations". */
  private boolean isInfinitive(int i) {
    Token next = i + 1 < passage.size() ? passage.at(i + 1) : null;
    return passage.at(i).text().equals("to") && next != null && next.isWord() && !isName(i + 1)
        && !next.any(DETERMINER | PRONOUN | Tag.ROLE.bit);
  }

  /** True for words without an article that begin with an unknown verb: "streamed on its site". */
  private boolean looksLikePredicate(int from, int to) {
    Token first = passage.at(from);
    String ending = passage.lexicon().pastEnding();
    boolean verb = first.tags() == 0 || first.any(Tag.NAMING.bit | Tag.SAY.bit | Tag.CLAIM.bit);
    return !ending.isEmpty() && verb && first.text().endsWith(ending) && !(from + 1 < to && passage.at(from + 1).is(Tag.ROLE));
  }

  /** True for "the director of operations Ann Lee", not for "a spokesman for Senator Ann Lee", which ends in another's. */
  private boolean endsInItsName(int from, int end) {
    int start = end;
    while (start > from && isName(start - 1)) {
      start--;
    }
    return end - start >= 2 && start > from + 1 && !passage.at(start - 1).any(
        DETERMINER | Tag.PREPOSITION.bit | Tag.AGENT.bit | Tag.ROLE.bit | Tag.TITLE.bit | Tag.CONJUNCTION.bit | Tag.MARK.bit);
  }

  /** True for "president and CEO": the capitals of an office are no name. */
  private boolean endsInOffice(int from, int end) {
    return end - 2 > from && passage.at(end - 1).is(Tag.TITLE) && passage.at(end - 2).is(Tag.CONJUNCTION)
        && !isName(end - 3);
  }

  /** The name that ends before a token; null if none does. */
  Mention nameEndingAt(int bound, int end) {
    return end > bound && isName(end - 1) ? name(bound, end) : null;
  }

  /** The name that ends before a token, with the article before it if it has one. */
  private Mention name(int from, int end) {
    int start = end - 1;
    while (start > from && (isName(start - 1) && !passage.at(start - 1).is(Tag.GENITIVE)
        || start - 1 > from && joins(start - 1)
        || start - 1 > from && passage.at(start - 1).is(Tag.CONJUNCTION) && isName(start - 2))) {
      start--;
    }
    boolean article = start > from && passage.at(start - 1).is(Tag.ARTICLE);
    return new Mention(passage, article ? start - 1 : start, end, Mention.Kind.NAME);
  }

  /** Skips an office with its "of": "Secretary of State John Kerry" goes on at "State". */
  private int afterOffice(int from, int end) {
    int i = from;
    while (i < end && isName(i)) {
      i++;
    }
    boolean person = i - from > 1 && passage.at(i - 2).any(FIRST_NAME | Tag.ABBREVIATION.bit) && !passage.at(i - 2).is(Tag.TITLE);
    boolean office = i > from && !person && i + 1 < end && passage.at(i - 1).is(Tag.TITLE) && passage.at(i).is(Tag.PREPOSITION);
    if (!office) {
      return from;
    }
    int next = passage.at(i + 1).is(Tag.ARTICLE) ? i + 2 : i + 1;
    int last = next;
    while (last < end && isName(last)) {
      last++;
    }
    return last - next >= 2 ? startOfPerson(next, last) : from;
  }

  private int startOfPerson(int from, int to) {
    for (int i = from; i < to; i++) {
      if (passage.at(i).any(FIRST_NAME) && i + 1 < to) {
        return i;
      }
    }
    return passage.at(from).is(Tag.TITLE) ? from : Math.max(from, to - 2);
  }

  /** Where a role with its prepositions ends: "a spokesman for the campaign" without "on Monday". */
  private int trimmed(int from, int end) {
    int last = end;
    for (int i = from; i < end; i++) {
      if (passage.at(i).is(Tag.TIME)) {
        last = i;
        break;
      }
    }
    while (last > from && (passage.at(last - 1).any(Tag.ADVERB.bit | Tag.PREPOSITION.bit | DETERMINER)
        || !passage.at(last - 1).isWord())) {
      last--;
    }
    return last;
  }

  /**
   * The phrase that begins at a token.
   *
   * @param closed true if no verb follows it, as in "said one adviser": all its words belong to it
   * @return null if there's none
   */
  Mention startingAt(int at, int limit, boolean closed) {
    int from = at;
    while (from < limit && passage.at(from).any(Tag.ADVERB.bit | Tag.CONTINUED.bit) && !isName(from)) {
      from++;
    }
    if (from >= limit || !passage.at(from).isWord()) {
      return null;
    }
    if (isPronoun(from)) {
      return new Mention(passage, from, from + 1, Mention.Kind.PRONOUN);
    }
    if (!isName(from) && !passage.at(from).any(DETERMINER) && !isPlain(from)) {
      return null;
    }
    int end = Math.max(from + 1, afterOffice(from, Math.min(limit, from + LONGEST)));
    int last = isName(from) || passage.at(from).is(Tag.ROLE) ? from : -1;
    while (end < limit && end - from < LONGEST && (isName(end) || isPlain(end) || closed && passage.at(end).is(Tag.NOUN) || joins(end) || both(end)
        || passage.at(end).is(Tag.ARTICLE) && passage.at(end - 1).any(DETERMINER) || datesNoun(end))) {
      boolean known = isName(end) || passage.at(end).is(Tag.ROLE) && !passage.at(end).is(Tag.GENITIVE);
      if (!known && !closed && last >= 0 && looksLikeVerb(passage.at(end).text())) {
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
    Mention phrase = within(from, last + 1);
    if (phrase == null || phrase.kind() != Mention.Kind.ROLE) {
      return phrase;
    }
    int to = attached(phrase.to(), limit);
    Mention name = closed ? apposed(to, limit) : null;
    return name == null ? new Mention(passage, phrase.from(), to, Mention.Kind.ROLE) : name;
  }

  /** True for the day in "a Wednesday editorial". */
  private boolean datesNoun(int i) {
    return passage.at(i).is(Tag.TIME) && passage.at(i).is(Tag.CAPITAL) && passage.at(i - 1).is(Tag.ARTICLE)
        && i + 1 < passage.size() && isPlain(i + 1) && !passage.at(i + 1).is(Tag.CAPITAL);
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
    while (end < limit && (isName(end) || joins(end))) {
      end++;
    }
    boolean whole = end == limit || passage.at(end).is(Tag.MARK) || passage.at(end).is(Tag.RELATIVE);
    return end - comma > 2 && whole && !passage.at(comma + 1).is(Tag.TIME)
        ? new Mention(passage, comma + 1, end, Mention.Kind.NAME) : null;
  }

  /** True for a participle that the language file doesn't know: "Asked about it", "Speaking in Ohio". */
  boolean looksLikeParticiple(int i) {
    Token token = passage.at(i);
    return startsSentence(i) && token.isWord() && !token.any(FUNCTION | FIRST_NAME | Tag.ROLE.bit | Tag.TITLE.bit)
        && (token.text().endsWith("ing") || token.text().endsWith("ed")) && i + 1 < passage.size()
        && !passage.at(i + 1).is(Tag.CAPITAL);
  }

  private static boolean looksLikeVerb(String word) {
    return word.endsWith("ed") || word.endsWith("s") && !word.endsWith("ss");
  }

  /** True for a particle between the parts of a name, for "de" and "la" in "Ana de la Riva". */
  boolean joins(int i) {
    int left = i;
    while (left > 0 && i - left < 3 && passage.at(left).is(Tag.PARTICLE) && !isName(left)) {
      left--;
    }
    int right = i;
    while (right + 1 < passage.size() && right - i < 3 && passage.at(right).is(Tag.PARTICLE) && !isName(right)) {
      right++;
    }
    return left < i && right > i && isName(left) && !passage.at(left).is(Tag.GENITIVE) && isName(right);
  }

  /** "and" between two names. */
  private boolean both(int i) {
    return passage.at(i).is(Tag.CONJUNCTION) && isName(i - 1) && i + 1 < passage.size() && isName(i + 1);
  }

  /** The end of a phrase with what a preposition ties to it: "a spokesman" "for the campaign". */
  private int attached(int from, int limit) {
    if (from >= limit || !passage.at(from).is(Tag.PREPOSITION) || passage.at(from).text().length() > 5) {
      return from;
    }
    int end = from + 1;
    while (end < limit && end - from < 7 && (isPlain(end) || isName(end) || passage.at(end).any(DETERMINER))
        && !(passage.at(end).any(Tag.BE.bit) && end > from + 1)) {
      end++;
    }
    boolean cut = end == from + 1 || passage.at(end - 1).any(DETERMINER);
    return cut ? from : end;
  }
}
