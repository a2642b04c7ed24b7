package io.github.pressclip.find.quotes.sentence;

import io.github.pressclip.find.quotes.passage.Mention;
import io.github.pressclip.find.quotes.passage.Nouns;
import io.github.pressclip.find.quotes.passage.Passage;
import io.github.pressclip.find.quotes.passage.WordReader;
import io.github.pressclip.find.quotes.word.Tag;

/** Finds the person whom a noun phrase names: in its nouns, behind what is tied to them or beside itself. */
final class PhraseName {
  private static final long FIRST_NAME = WordReader.FIRST_NAME;
  private static final long NO_SURNAME = Tag.ROLE.bit | Tag.TIME.bit | Tag.ORGANISATION.bit | Tag.GENITIVE.bit;

  private final Passage passage;
  private final Nouns words;
  private final NounReach reach;
  private final int limit;

  PhraseName(Passage passage, Nouns words, NounReach reach, int limit) {
    this.passage = passage;
    this.words = words;
    this.reach = reach;
    this.limit = limit;
  }

  /** The person that a phrase names in its nouns, behind its genitives or beside itself; null if it names none. */
  Mention of(boolean determined, int head, int nouns, int end) {
    boolean known = passage.at(nouns - 1).any(Tag.PERSON.bit) && !passage.at(nouns - 1).is(Tag.GENITIVE);
    boolean titled = nouns - head > 1 && passage.at(head).is(Tag.TITLE) && !passage.at(nouns - 1).any(NO_SURNAME);
    if (known || titled) {
      return new Mention(passage, head, nouns, Mention.Kind.NAME);
    }
    if (end < limit && reach.startsName(end) && !reach.endsName(end)) {
      return new Mention(passage, end, reach.nouns(end), Mention.Kind.NAME);
    }
    if (!determined && !passage.at(head).any(Tag.ROLE.bit | Tag.TITLE.bit)) {
      return null;
    }
    boolean beside = end + 2 < limit && passage.at(end).isPause() && words.isNoun(end + 1);
    int last = beside ? reach.nouns(end + 1) : 0;
    boolean whole = beside && (last == limit || passage.at(last).is(Tag.MARK));
    return whole && last - end > 2 && !passage.at(end + 1).is(Tag.TIME) && words.speaks(head, nouns)
        ? new Mention(passage, end + 1, last, Mention.Kind.NAME) : null;
  }

  /** Where the nouns behind a preposition end before somebody's name: "„…“, sagt auf Nachfrage Jan Lee". */
  int start(int head, int end) {
    for (int i = head + 1; i + 1 < end; i++) {
      if (reach.startsName(i) && !passage.at(i - 1).any(Tag.TITLE.bit | Tag.ROLE.bit | Tag.PERSON.bit | FIRST_NAME)) {
        return i;
      }
    }
    return end;
  }

  /**
   * The end of "die Forscherin und Lehrerin Ann Lee", whose name belongs to both titles; -1 if no name stands there.
   */
  int endOfBoth(int head, int and) {
    boolean titles = and - head == 1 && passage.at(head).is(Tag.TITLE) && and + 3 < limit
        && passage.at(and).is(Tag.CONJUNCTION) && words.isNoun(and + 1) && !passage.at(and + 1).any(FIRST_NAME);
    if (!titles || !reach.startsName(and + 2)) {
      return -1;
    }
    return reach.nouns(and + 2);
  }
}
