package io.github.pressclip.strip.feature;

import io.github.pressclip.page.Box;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Elements with the same tag, classes and ids, of which a page has many: each different design has a number, counted
 * from 0. What follows from tag and names alone is worked out once for all elements of a design.
 */
final class Designs {
  private final int[] numbers;
  private final List<Box> samples = new ArrayList<>();

  /** By design what it looks like; 0 until it's asked for. */
  private int[] looks;

  private Designs(int elements) {
    numbers = new int[elements];
  }

  /** The designs of a page's elements. */
  static Designs of(Tree tree) {
    Designs designs = new Designs(tree.size());
    Map<String, Design> known = new HashMap<>();
    for (int n = 0; n < designs.numbers.length; n++) {
      Box box = tree.box(n);
      if (box != null) {
        designs.numbers[n] = designs.number(box, known);
      }
    }
    designs.looks = new int[designs.samples.size()];
    return designs;
  }

  /** A design, and the next one that has the same names. */
  private record Design(Box sample, int number, Design next) {
    /** True for an element of this design. Names that differ in case alone may belong to other families. */
    boolean has(Box box) {
      return sample.tag().equals(box.tag())
          && (sample.families() == box.families() || sample.families().equals(box.families()));
    }
  }

  private int number(Box box, Map<String, Design> known) {
    Design first = known.get(box.name());
    for (Design design = first; design != null; design = design.next) {
      if (design.has(box)) {
        return design.number;
      }
    }
    known.put(box.name(), new Design(box, samples.size(), first));
    samples.add(box);
    return samples.size() - 1;
  }

  /** How many different ones there are. */
  int count() {
    return samples.size();
  }

  /** The number of an element's design. */
  int of(Box box) {
    return numbers[box.number()];
  }

  /** An element of that design. */
  Box sample(int design) {
    return samples.get(design);
  }

  /** What an element looks like, as a hash: its tag and its names, the digits that number things left out. */
  int look(Box box) {
    int design = of(box);
    if (looks[design] == 0) {
      looks[design] = hash(box);
    }
    return looks[design];
  }

  private static int hash(Box box) {
    int hash = box.tag().hashCode();
    String name = box.name();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      hash = c >= '0' && c <= '9' ? hash : hash * 31 + c;
    }
    return hash;
  }
}
