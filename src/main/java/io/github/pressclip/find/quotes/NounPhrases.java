package io.github.pressclip.find.quotes;

/** Reads the noun phrases of a paragraph without a parser: by capitals, articles, pronouns and where they end. */
final class NounPhrases {
  private static final long PRONOUN = Tag.HE.bit | Tag.SHE.bit | Tag.THEY.bit | Tag.IT.bit | Tag.FIRST_PERSON.bit;
  private static final long FUNCTION = PRONOUN | Tag.ARTICLE.bit | Tag.POSSESSIVE.bit | Tag.PREPOSITION.bit
      | Tag.CONJUNCTION.bit | Tag.SUBORDINATOR.bit | Tag.RELATIVE.bit | Tag.AUXILIARY.bit | Tag.BE.bit
      | Tag.ADVERB.bit | Tag.TIME.bit | Tag.AGENT.bit | Tag.CONTINUED.bit | Tag.ACCORDING.bit;
  private static final long FIRST_NAME = Tag.MALE.bit | Tag.FEMALE.bit;
  /** The most tokens that a phrase may have. */
  private static final int LONGEST = 14;

  private final Passage passage;

  NounPhrases(Passage passage) {
    this.passage = passage;
  }

  boolean isPronoun(int i) {
    Token token = passage.at(i);
    return token.any(PRONOUN) && !(token.is(Tag.CAPITAL) && token.text().length() == 2 && token.text().equals("US"));
  }

  /** True for a word that can be part of a name. */
  boolean isName(int i) {
    Token token = passage.at(i);
    if (!token.isWord() || !token.is(Tag.CAPITAL)) {
      return false;
    }
    if (!token.any(FUNCTION)) {
      return true;
    }
    return token.any(FIRST_NAME) && !startsSentence(i) && !token.any(PRONOUN | Tag.ARTICLE.bit);
  }

  private boolean startsSentence(int i) {
    return i == 0 || passage.at(i - 1).is(Tag.MARK) && !passage.at(i - 1).is(',') || passage.at(i - 1).is(Tag.QUOTE);
  }

  /** The phrase that ends right before a token and begins no earlier than a bound; null if there's none. */
  Mention endingAt(int bound, int end) {
    int from = Math.max(bound, end - LONGEST);
    while (from < end && passage.at(from).any(Tag.CONJUNCTION.bit | Tag.ADVERB.bit | Tag.CONTINUED.bit)) {
      from++;
    }
    if (from < end && passage.at(from).is(Tag.PREPOSITION)) {
      from = afterPreposition(from, end);
    }
    return from < end ? within(from, end) : null;
  }

  /** A phrase that begins with a preposition isn't a subject: "In Ohio Trump" ends in one. */
  private int afterPreposition(int from, int end) {
    if (isPronoun(end - 1)) {
      return end - 1;
    }
    int start = end;
    while (start > from && isName(start - 1)) {
      start--;
    }
    if (start < end) {
      boolean object = passage.at(start - 1).any(Tag.PREPOSITION.bit | Tag.ARTICLE.bit | Tag.POSSESSIVE.bit);
      return object && start - 1 > from ? lastArticle(from + 1, end) : object ? end : start;
    }
    return lastArticle(from + 1, end);
  }

  private int lastArticle(int from, int end) {
    for (int i = end - 1; i > from; i--) {
      Token token = passage.at(i);
      if (token.any(Tag.ARTICLE.bit | Tag.POSSESSIVE.bit) && !passage.at(i - 1).is(Tag.PREPOSITION)) {
        return i;
      }
      if (token.is(Tag.TIME) && i + 1 < end) {
        return i + 1;
      }
    }
    return end;
  }

  /** Reads tokens that are known to hold a subject and nothing else. */
  Mention within(int from, int end) {
    int stop = end;
    for (int i = from + 1; i < end; i++) {
      Token token = passage.at(i);
      if (token.any(Tag.PREPOSITION.bit | Tag.AGENT.bit | Tag.RELATIVE.bit) && !token.is(Tag.CAPITAL)) {
        stop = i;
        break;
      }
    }
    while (stop > from + 1 && passage.at(stop - 1).any(Tag.TIME.bit | Tag.ADVERB.bit | Tag.CONTINUED.bit)
        && !isName(stop - 1)) {
      stop--;
    }
    if (isPronoun(stop - 1) && stop - from <= 2) {
      return new Mention(passage, stop - 1, stop, Mention.Kind.PRONOUN);
    }
    if (isName(stop - 1)) {
      int start = stop - 1;
      while (start > from && (isName(start - 1) && !passage.at(start - 1).is(Tag.GENITIVE)
          || start - 1 > from && passage.at(start - 1).is(Tag.PARTICLE) && isName(start - 2))) {
        start--;
      }
      boolean whole = start == from || !passage.at(start - 1).is(Tag.ARTICLE);
      return new Mention(passage, whole ? start : start - 1, stop, Mention.Kind.NAME);
    }
    if (!passage.at(stop - 1).isWord() || passage.at(stop - 1).any(FUNCTION & ~(Tag.ARTICLE.bit | Tag.TIME.bit))) {
      return null;
    }
    int last = stop < end ? trimmed(stop, end) : stop;
    return new Mention(passage, from, last, Mention.Kind.ROLE);
  }

  /** Where a role with its prepositions ends: "a spokesman for the campaign" without "on Monday". */
  private int trimmed(int from, int end) {
    int last = end;
    while (last > from && (passage.at(last - 1).any(Tag.TIME.bit | Tag.ADVERB.bit | Tag.PREPOSITION.bit)
        || !passage.at(last - 1).isWord())) {
      last--;
    }
    return last;
  }

  /** The phrase that begins at a token; null if there's none. */
  Mention startingAt(int at, int limit) {
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
    if (passage.at(from).any(FUNCTION & ~(Tag.ARTICLE.bit | Tag.POSSESSIVE.bit)) && !isName(from)
        && !passage.at(from).is(Tag.ARTICLE)) {
      return null;
    }
    int end = from;
    int lastName = -1;
    int lastRole = -1;
    while (end < limit && end - from < LONGEST) {
      Token token = passage.at(end);
      boolean name = isName(end);
      if (!token.isWord()) {
        break;
      }
      if (!name && end > from && token.any(FUNCTION & ~Tag.PARTICLE.bit & ~Tag.CONTINUED.bit
          | Tag.SAY.bit | Tag.CLAIM.bit) && !token.is(Tag.ROLE) && !particle(end)) {
        break;
      }
      if (name) {
        lastName = end;
      } else if (token.is(Tag.ROLE) && !token.is(Tag.GENITIVE)) {
        lastRole = end;
      } else if (lastName >= 0 && !particle(end)) {
        break;
      }
      end++;
    }
    if (lastName >= 0 && lastName > lastRole) {
      return within(from, lastName + 1);
    }
    if (lastRole >= 0) {
      return new Mention(passage, from, attached(lastRole + 1, limit), Mention.Kind.ROLE);
    }
    return null;
  }

  private boolean particle(int i) {
    return passage.at(i).is(Tag.PARTICLE) && i > 0 && isName(i - 1) && i + 1 < passage.tokens().size() && isName(i + 1);
  }

  /** The end of a phrase with what a preposition ties to it: "a spokesman" "for the campaign". */
  private int attached(int from, int limit) {
    if (from >= limit || !passage.at(from).any(Tag.PREPOSITION.bit) || passage.at(from).text().length() > 4) {
      return from;
    }
    int end = from + 1;
    while (end < limit && end - from < 7) {
      Token token = passage.at(end);
      if (!token.isWord() || token.any(Tag.TIME.bit | Tag.PREPOSITION.bit | Tag.RELATIVE.bit | Tag.SAY.bit
          | Tag.CLAIM.bit | Tag.AUXILIARY.bit | Tag.BE.bit | Tag.SUBORDINATOR.bit | Tag.CONJUNCTION.bit)
          && !isName(end)) {
        break;
      }
      end++;
    }
    return passage.at(end - 1).any(Tag.ARTICLE.bit | Tag.POSSESSIVE.bit | Tag.ADVERB.bit) || end == from + 1 ? from : end;
  }
}
