package io.github.pressclip.strip.feature;

import io.github.pressclip.page.Block;
import io.github.pressclip.page.Box;
import io.github.pressclip.page.Page;
import java.util.Arrays;
import java.util.List;

/** The elements of an HTML page that hold its blocks, and sums over what lies inside each. */
public final class Tree {
  /** How many steps two elements are followed upwards until they meet, both of them counted. */
  static final int REACH = 80;

  /** By {@link Box#number}; null for elements without text. */
  private final Box[] boxes;

  /** By number the number of the element around it; -1 for a root and for elements without text. */
  private final int[] parents;

  private Tree(Box[] boxes, int[] parents) {
    this.boxes = boxes;
    this.parents = parents;
  }

  /** The tree of a page from HTML; null for a page from text. */
  public static Tree of(Page page) {
    List<Block> blocks = page.blocks();
    if (blocks.isEmpty() || blocks.get(0).markup() == null) {
      return null;
    }
    int highest = 0;
    for (Block block : blocks) {
      highest = Math.max(highest, block.markup().box().number());
    }
    Box[] boxes = new Box[highest + 1];
    int[] parents = new int[highest + 1];
    Arrays.fill(parents, -1);
    for (Block block : blocks) {
      for (Box at = block.markup().box(); at != null && boxes[at.number()] == null; at = at.parent()) {
        boxes[at.number()] = at;
        parents[at.number()] = at.parent() == null ? -1 : at.parent().number();
      }
    }
    return new Tree(boxes, parents);
  }

  /** How many numbers the elements have. */
  public int size() {
    return boxes.length;
  }

  /** The element of that number; null if it holds no text. */
  public Box box(int number) {
    return boxes[number];
  }

  /** Adds up a value of the blocks for every element that holds them, by the element's number. */
  public float[] sums(Page page, float[] values) {
    float[] sums = new float[boxes.length];
    for (int i = 0; i < values.length; i++) {
      sums[page.blocks().get(i).markup().box().number()] += values[i];
    }
    addUp(sums);
    return sums;
  }

  /** Adds to the value of every element, by its number, those of the elements in it. */
  void addUp(float[] values) {
    for (int i = parents.length - 1; i > 0; i--) {
      if (parents[i] >= 0) {
        values[parents[i]] += values[i];
      }
    }
  }

  /** Marks what lies around an element that is marked, by its number. */
  void spread(boolean[] marked) {
    for (int i = parents.length - 1; i > 0; i--) {
      if (marked[i] && parents[i] >= 0) {
        marked[parents[i]] = true;
      }
    }
  }

  /**
   * The innermost element that one reaches from the root by children that hold at least that share of the whole sum.
   */
  public Box core(float[] sums, float share) {
    Box core = null;
    float least = 0;
    for (int i = 0; i < boxes.length; i++) {
      if (boxes[i] == null) {
        continue;
      }
      if (core == null && parents[i] < 0) {
        core = boxes[i];
        least = sums[i] * share;
      } else if (core != null && parents[i] == core.number() && sums[i] >= least && least > 0) {
        core = boxes[i];
      }
    }
    return core;
  }

  /** For every element, by its number, the depth of the innermost element that holds both it and the given one. */
  int[] meetings(Box with) {
    int[] meetings = new int[boxes.length];
    for (Box at = with; at != null; at = at.parent()) {
      meetings[at.number()] = at.depth() + 1;
    }
    for (int i = 0; i < boxes.length; i++) {
      if (parents[i] >= 0 && meetings[i] == 0) {
        meetings[i] = meetings[parents[i]];
      }
    }
    for (int i = 0; i < meetings.length; i++) {
      meetings[i]--;
    }
    return meetings;
  }

  /**
   * How many steps one goes up from an element to one that holds the other too; looks no further than {@link #REACH}.
   */
  static int stepsUp(Box from, Box to) {
    Box one = from;
    Box other = to;
    for (int i = 0; i < REACH && one != other; i++) {
      if (one.depth() >= other.depth()) {
        one = one.parent();
      } else {
        other = other.parent();
      }
    }
    return from.depth() - one.depth();
  }
}
