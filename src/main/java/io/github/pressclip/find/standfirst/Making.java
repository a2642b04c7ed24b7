package io.github.pressclip.find.standfirst;

import io.github.pressclip.page.Block;
import io.github.pressclip.page.Box;
import java.util.List;

/** Tells by the markup of a story's paragraphs which of them are made alike. */
final class Making {
  /** Elements around the second paragraph among which the one that holds the story is looked for. */
  private static final int BOXES = 4;

  private final List<Block> story;

  /** The making of a story with those blocks. */
  Making(List<Block> story) {
    this.story = story;
  }

  /** True for a paragraph or a subheading among others of its making that follow in the story. */
  boolean isLikeTheStory(Block block) {
    Box own = block.markup().container();
    for (Block next : story) {
      Box other = next.markup().container();
      if (next.index() > block.index() && next.kind() == block.kind() && other.tag().equals(own.tag())
          && namedAlike(other, own) && next.markup().boldShare() > .5f == block.markup().boldShare() > .5f) {
        return true;
      }
    }
    return false;
  }

  /** True for two elements whose names begin alike: some systems end them with a number of the paragraph. */
  private static boolean namedAlike(Box one, Box other) {
    int half = other.name().length() / 2;
    return one.name().equals(other.name()) || half > 0 && one.name().regionMatches(0, other.name(), 0, half + 1);
  }

  /** True for the story's first paragraph in an element of its own, where those that follow share another. */
  boolean isSetApart(Block block) {
    if (block != story.get(0) || story.size() < 4) {
      return false;
    }
    Box own = block.markup().container().parent();
    Box others = story.get(1).markup().container().parent();
    for (int i = 0; i < BOXES && others != null && !(others.holds(box(2)) && others.holds(box(3))); i++) {
      others = others.parent();
    }
    return own != null && others != null && !own.name().isEmpty()
        && others.holds(box(2)) && others.holds(box(3))
        && !own.holds(box(1)) && !others.holds(block.markup().container());
  }

  private Box box(int paragraph) {
    return story.get(paragraph).markup().container();
  }
}
