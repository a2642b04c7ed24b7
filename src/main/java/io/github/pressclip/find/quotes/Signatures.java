package io.github.pressclip.find.quotes;

import io.github.pressclip.find.quotes.passage.Mention;
import io.github.pressclip.find.quotes.passage.Passage;
import io.github.pressclip.find.quotes.sentence.NounPhrases;
import io.github.pressclip.find.quotes.word.Tag;
import java.util.List;

/** Finds the names that sign quotes: “…” — Ann Lee, or a line of its own below a block of quoted text. */
final class Signatures {
  /** The most words of a signature. */
  private static final int LONGEST = 14;

  /** The most tokens before the last run of a paragraph that one name signs. */
  private static final int LETTER = 100;

  private Signatures() {}

  /**
   * The name that signs a run: the last of its paragraph, or one of a paragraph that's somebody's as a whole; null if
   * none does.
   */
  static Mention of(List<Passage> passages, Passage passage, int run) {
    int last = last(passage);
    boolean letter = last >= 0 && isLetter(passage, last);
    if (run != last) {
      return letter ? of(passages, passage, last) : null;
    }
    boolean whole = run == 0 || letter || passage.at(run - 1).is('.');
    int after = run + 1 < passage.size() && passage.at(run + 1).is('.') ? run + 2 : run + 1;
    Mention inline = whole && after < passage.size() ? signature(passage, after) : null;
    if (inline != null) {
      return inline;
    }
    boolean ends = run == passage.size() - 1;
    boolean next = passage.index() + 1 < passages.size();
    return ends && run == 0 && next ? signature(passages.get(passage.index() + 1), 0) : null;
  }

  /** The last run of a paragraph, if a signature can stand behind it; -1 if none can. */
  private static int last(Passage passage) {
    int size = passage.size();
    for (int i = size - 1; i >= Math.max(0, size - LONGEST - 2); i--) {
      if (passage.at(i).is(Tag.QUOTE)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * True for a short paragraph that begins with a run and reports nothing before its last one: all its runs are signed.
   */
  private static boolean isLetter(Passage passage, int last) {
    if (last > LETTER || !passage.at(0).is(Tag.QUOTE)) {
      return false;
    }
    for (int i = 0; i < last; i++) {
      if (passage.at(i).any(Tag.SAY.bit | Tag.CLAIM.bit)) {
        return false;
      }
    }
    return true;
  }

  /** A dash, a name, perhaps a comma and what the person is, and nothing after it. */
  private static Mention signature(Passage passage, int at) {
    int size = passage.size();
    if (size - at > LONGEST || at + 1 >= size || !passage.at(at).isDash()) {
      return null;
    }
    NounPhrases phrases = new NounPhrases(passage);
    Mention name = phrases.startingAt(at + 1, size, true);
    if (name == null || name.kind() != Mention.Kind.NAME || name.from() > at + 4) {
      return null;
    }
    boolean ends = name.to() == size || passage.at(name.to()).is(',') || passage.at(name.to()).is('.');
    for (int i = name.to(); i < size; i++) {
      // "— Ann Lee, writing to her members" signs, "— Ann Lee wrote to her members" does not
      ends &= passage.at(i).is(Tag.PARTICIPLE)
          || !passage.at(i).any(Tag.SAY.bit | Tag.CLAIM.bit | Tag.AUXILIARY.bit | Tag.BE.bit);
    }
    return ends ? name : null;
  }
}
