package io.github.pressclip.find.quotes.people;

import io.github.pressclip.find.quotes.passage.Passage;
import io.github.pressclip.find.quotes.passage.Token;
import io.github.pressclip.find.quotes.word.Tag;

/** Reads what the words around a name say that its bearer is. */
final class OfficeReader {
  /** The most tokens of an office before what a preposition ties to it, and the most of that. */
  private static final int LONGEST = 10;

  private static final long LINK = Tag.ARTICLE.bit | Tag.POSSESSIVE.bit | Tag.PREPOSITION.bit | Tag.AGENT.bit
      | Tag.CONJUNCTION.bit | Tag.SUBORDINATOR.bit | Tag.AUXILIARY.bit | Tag.BE.bit;
  private static final long VERB = Tag.SAY.bit | Tag.CLAIM.bit | Tag.AUXILIARY.bit | Tag.BE.bit;
  private static final long PERSON = Tag.ROLE.bit | Tag.TITLE.bit;

  private final Passage passage;
  private final int from;
  private final int start;
  private final int to;
  private final int floor;
  private final int size;
  private int end;

  /**
   * @param from 0-based index of the first token of the name, its titles included
   * @param start index of its first token without them
   * @param to the index after its last token
   * @param floor the index after the last token of the person named before; what stands before it tells of that one
   */
  OfficeReader(Passage passage, int from, int start, int to, int floor) {
    this.passage = passage;
    this.from = from;
    this.start = start;
    this.to = to;
    this.floor = floor;
    size = passage.size();
    end = to;
  }

  /** The index after the last token that tells what the bearer is. */
  int end() {
    return end;
  }

  /** "Acme chief executive Jane Roe", "Sen. Jane Roe", "its chief executive, Jane Roe,"; null if nothing is told. */
  Office before() {
    int first = plainBefore(from);
    if (first < start) {
      return Office.of(passage, first, start);
    }
    boolean apposed = start == from && from > 1 && passage.at(from - 1).is(',')
        && (to == size || passage.at(to).is(Tag.MARK));
    first = apposed ? plainBefore(from - 1) : from;
    return first < from - 1 && first > 0 && isDetermined(first - 1) ? Office.of(passage, first, from - 1) : null;
  }

  private int plainBefore(int at) {
    int first = at;
    while (first > floor && at - first < LONGEST && isPlain(first - 1)) {
      first--;
    }
    return first;
  }

  private boolean isDetermined(int at) {
    return passage.at(at).any(Tag.ARTICLE.bit | Tag.POSSESSIVE.bit) || passage.at(at).is(Tag.GENITIVE);
  }

  private boolean isPlain(int at) {
    Token token = passage.at(at);
    return token.isWord() && !token.any(LINK) && !token.is(Tag.GENITIVE)
        && (token.any(PERSON) || !token.any(Tag.SAY.bit | Tag.CLAIM.bit));
  }

  /** "Jane Roe, the chief executive of Acme,", "Roe is a senator", "Roe, who was a nurse"; null if nothing is told. */
  Office after() {
    int at = opening();
    if (at < 0) {
      return null;
    }
    boolean article = passage.at(at).any(Tag.ARTICLE.bit | Tag.POSSESSIVE.bit);
    int first = article ? at + 1 : at;
    int last = first;
    while (last < size && isPlain(last) && last - first < LONGEST) {
      last++;
    }
    // "Roe, the senator said, …" tells what somebody else is
    boolean told = last > first && (article || passage.at(last - 1).any(PERSON))
        && (last == size || !passage.at(last).any(VERB));
    if (!told) {
      return null;
    }
    end = last;
    while (end < size && end - last < LONGEST && passage.at(end).isWord()
        && !passage.at(end).is(Tag.RELATIVE) && !passage.at(end).any(VERB)) {
      end++;
    }
    return Office.of(passage, first, end);
  }

  /** Where an office may begin behind the name: past a comma, an age, "is" or "who is"; -1 if none can. */
  private int opening() {
    int at = to;
    if (at < size && passage.at(at).is(',')) {
      at++;
      if (at + 1 < size && passage.at(at).is(Tag.NUMBER) && passage.at(at + 1).is(',')) {
        at += 2;
      }
    }
    boolean apposed = at > to;
    if (apposed && at < size && passage.at(at).is(Tag.RELATIVE) && !passage.at(at).is(Tag.ARTICLE)) {
      at++;
      apposed = false;
    }
    if (!apposed) {
      if (at >= size || !passage.at(at).is(Tag.BE) || passage.at(at).is(Tag.BECOME)) {
        return -1;
      }
      at++;
      while (at < size && passage.at(at).is(Tag.ADVERB)) {
        at++;
      }
    }
    return at < size ? at : -1;
  }
}
