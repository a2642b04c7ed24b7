package io.github.pressclip.find.quotes.people;

import io.github.pressclip.find.quotes.passage.Mention;
import io.github.pressclip.find.quotes.passage.NameSpan;
import io.github.pressclip.find.quotes.passage.Passage;
import io.github.pressclip.find.quotes.word.Tag;

/**
 * Finds the name that belongs to a title which was taken for one, for it is written with a capital: "CEO", "U.S.
 * Attorney".
 */
public final class TitleHolder {
  /** How many words behind a title may say what it is of: "Attorney for the District of Norrby Ann Smith". */
  private static final int REACH = 6;

  private TitleHolder() {}

  /**
   * The name behind a title, between commas ("the firm's CEO, Ann Smith, told us") or after what the title is of
   * ("Attorney for Norrby Ann Smith"); null if the mention is no title by itself or no name follows.
   */
  public static Mention of(Mention title) {
    Passage passage = title.passage();
    int start = NameWords.start(passage, title.from(), title.to());
    if (start != title.to() - 1 || !title.last().is(Tag.TITLE) || title.to() + 1 >= passage.size()) {
      return null;
    }
    if (passage.at(title.to()).is(',')) {
      return between(passage, title.to() + 1);
    }
    return passage.at(title.to()).is(Tag.PREPOSITION) ? behind(passage, title.to() + 1) : null;
  }

  /** A name of two words or more up to the next comma. */
  private static Mention between(Passage passage, int from) {
    int end = NameSpan.end(passage, from);
    return end > from + 1 && end < passage.size() && passage.at(end).is(',') ? name(passage, from, end) : null;
  }

  private static Mention behind(Passage passage, int from) {
    for (int i = from; i < Math.min(passage.size(), from + REACH) && passage.at(i).isWord(); i++) {
      int end = NameSpan.end(passage, i);
      if (end > i) {
        int start = NameWords.start(passage, i, end);
        if (start > i) {
          return name(passage, start, end);
        }
        i = end - 1;
      }
    }
    return null;
  }

  private static Mention name(Passage passage, int from, int to) {
    return new Mention(passage, from, to, Mention.Kind.NAME);
  }
}
