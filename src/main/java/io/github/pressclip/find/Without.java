package io.github.pressclip.find;

import io.github.pressclip.page.Block;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Leaves blocks out of a story by their numbers: a headline may be repeated in every second line. */
final class Without {
  private Without() {}

  /** The blocks of a story that aren't among others. */
  static List<Block> of(List<Block> story, List<Block> others) {
    Set<Integer> indexes = new HashSet<>();
    for (Block other : others) {
      indexes.add(other.index());
    }
    List<Block> rest = new ArrayList<>(story.size());
    for (Block block : story) {
      if (!indexes.contains(block.index())) {
        rest.add(block);
      }
    }
    return rest;
  }
}
