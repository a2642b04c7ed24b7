package io.github.pressclip.strip;

import io.github.pressclip.page.Block;
import io.github.pressclip.page.Kind;
import io.github.pressclip.page.Page;
import io.github.pressclip.strip.ruling.Ruling;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins the sentences of a page on one single line that were judged one by one: those kept in a row are a paragraph
 * again, for a quote may go on over several of them.
 */
final class JoinedSentences {
  private JoinedSentences() {}

  /** The page with its sentences joined; the same page if it has none. */
  static Stripped of(Stripped stripped) {
    if (!hasSentences(stripped)) {
      return stripped;
    }
    List<Ruling> joined = new ArrayList<>();
    List<Ruling> rulings = stripped.rulings();
    int i = 0;
    while (i < rulings.size()) {
      Ruling first = rulings.get(i);
      StringBuilder text = new StringBuilder(first.block().text());
      i++;
      while (isKeptSentence(first) && i < rulings.size() && isKeptSentence(rulings.get(i))) {
        text.append(' ').append(rulings.get(i).block().text());
        i++;
      }
      joined.add(placed(first, joined.size(), text.toString()));
    }
    List<Block> blocks = new ArrayList<>();
    for (Ruling ruling : joined) {
      blocks.add(ruling.block());
    }
    return new Stripped(new Page(blocks, stripped.page().metadata()), joined);
  }

  private static boolean hasSentences(Stripped stripped) {
    for (Ruling ruling : stripped.rulings()) {
      if (ruling.block().kind() == Kind.SENTENCE) {
        return true;
      }
    }
    return false;
  }

  private static boolean isKeptSentence(Ruling ruling) {
    return ruling.kept() && ruling.block().kind() == Kind.SENTENCE;
  }

  private static Ruling placed(Ruling ruling, int index, String text) {
    Block block = ruling.block();
    Block placed = new Block(index, text, block.position(), block.kind(), block.blankBefore(), block.markup());
    return new Ruling(placed, ruling.verdict(), ruling.judge(), ruling.because());
  }
}
