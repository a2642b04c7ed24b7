package io.github.pressclip.find.quotes;

import java.util.List;

/** Finds the names that sign quotes: “…” — Ann Lee, or a line of its own below a block of quoted text. */
final class Signatures {
  /** The most words of a signature. */
  private static final int LONGEST = 14;

  private Signatures() {}

  /** The name that signs the last run of a paragraph; null if none does. */
  static Mention of(List<Passage> passages, Passage passage, int run) {
    for (int i = run + 1; i < passage.tokens().size(); i++) {
      if (passage.at(i).is(Tag.QUOTE)) {
        return null;
      }
    }
    boolean whole = run == 0 || passage.at(run - 1).is('.');
    int after = run + 1 < passage.tokens().size() && passage.at(run + 1).is('.') ? run + 2 : run + 1;
    Mention inline = whole && after < passage.tokens().size() ? signature(passage, after) : null;
    if (inline != null) {
      return inline;
    }
    boolean ends = run == passage.tokens().size() - 1;
    boolean next = passage.index() + 1 < passages.size();
    return ends && run == 0 && next ? signature(passages.get(passage.index() + 1), 0) : null;
  }

  /** A dash, a name, perhaps a comma and what the person is, and nothing after it. */
  private static Mention signature(Passage passage, int at) {
    int size = passage.tokens().size();
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
