package io.github.pressclip.strip.feature;

import io.github.pressclip.page.Block;
import io.github.pressclip.page.Box;
import io.github.pressclip.page.Metadata;
import io.github.pressclip.page.Page;
import java.util.List;
import java.util.Map;

/** A page with what was counted in each of its blocks: what the judges and the families of features work from. */
public final class Sheet {
  /** Blocks of at least so many tokens, with a sentence end and few links, are taken for prose. */
  private static final int LONG = 25;

  /** So many words in the same order are a repetition. */
  private static final int SEQUENCE = 4;

  private final Page page;
  private final Block[] blocks;
  private final float[] linkShares;
  private final Box[] containers;
  private final Tally[] tallies;
  private final Wording words;
  private final Wording sequences;
  private final boolean[] stopWords;
  private final float[] prose;
  private final Tree tree;
  private final Designs designs;
  private final Tally title;
  private final Tally description;
  private final Tally articleText;
  private final Sums sums;

  private Sheet(Page page, Tally[] tallies, Tree tree) {
    this.page = page;
    this.tallies = tallies;
    this.tree = tree;
    blocks = page.blocks().toArray(new Block[0]);
    linkShares = new float[blocks.length];
    containers = new Box[blocks.length];
    for (int i = 0; i < blocks.length && tree != null; i++) {
      linkShares[i] = blocks[i].markup().linkShare();
      containers[i] = blocks[i].markup().container();
    }
    prose = new float[tallies.length];
    for (int i = 0; i < prose.length; i++) {
      prose[i] = isLong(i) ? tallies[i].tokens : 0;
    }
    words = Wording.of(tallies, 1);
    sequences = Wording.of(tallies, SEQUENCE);
    stopWords = StopWords.of(tallies, words, prose);
    Metadata metadata = page.metadata();
    title = tally(metadata.first("og:title") != null ? metadata.first("og:title") : metadata.title());
    description = tally(metadata.first("og:description") != null
        ? metadata.first("og:description") : metadata.first("description"));
    articleText = tally(longest(metadata.jsonLd()));
    designs = tree == null ? null : Designs.of(tree);
    sums = tree == null ? null : new Sums(this);
  }

  /** Counts a page. */
  public static Sheet of(Page page) {
    return new Sheet(page, Tally.of(page.blocks()), Tree.of(page));
  }

  private static Tally tally(String text) {
    return text == null || text.isBlank() ? null : Tally.of(text);
  }

  private static String longest(List<Map<String, Object>> objects) {
    String longest = null;
    for (Map<String, Object> object : objects) {
      if (object.get("articleBody") instanceof String text && (longest == null || text.length() > longest.length())) {
        longest = text;
      }
    }
    return longest;
  }

  /** How many blocks the page has. */
  public int size() {
    return tallies.length;
  }

  /** The page. */
  public Page page() {
    return page;
  }

  /** The block at that place. */
  public Block block(int index) {
    return blocks[index];
  }

  /** The innermost element around a block that is not inline; null from text. */
  Box container(int index) {
    return containers[index];
  }

  /** The counts of a block. */
  public Tally tally(int index) {
    return tallies[index];
  }

  /** The page's elements; null from text. */
  public Tree tree() {
    return tree;
  }

  /** How the elements are made; null from text. */
  Designs designs() {
    return designs;
  }

  /** What lies inside each element; null from text. */
  Sums sums() {
    return sums;
  }

  /** The title that the page's metadata give; null if none. */
  Tally title() {
    return title;
  }

  /** The description that the page's metadata give; null if none. */
  Tally description() {
    return description;
  }

  /** The text of the article that the page's JSON-LD gives; null if none. */
  Tally articleText() {
    return articleText;
  }

  /** The share of a block's characters inside links; 0 where nothing is known of links. */
  public float linkShare(int index) {
    return linkShares[index];
  }

  /** The words of the blocks. */
  Wording words() {
    return words;
  }

  /** The sequences of four words that the blocks have. */
  Wording sequences() {
    return sequences;
  }

  /** For each number of a word whether it is among the most frequent ones of the page's own prose. */
  boolean[] stopWords() {
    return stopWords;
  }

  /** How many words of a block's beginning are a phrase of that family; 0 if it begins otherwise. */
  public int opening(int index, Marker marker) {
    return Markers.ALL.opening(tallies[index], marker);
  }

  /** How many words of a block's phrases belong to each family, by the family's ordinal. */
  public int[] markers(int index) {
    int[] found = new int[Marker.values().length];
    Markers.ALL.find(tallies[index], Integer.MAX_VALUE, found);
    return found;
  }

  /** What those blocks say that take part, to see which of them only repeat others. */
  public Repeats repeats(boolean[] parts) {
    return Repeats.of(sequences, parts);
  }

  /** The block's tokens if it is prose, else 0. */
  public float prose(int index) {
    return prose[index];
  }

  /** The tokens of each block that is prose; 0 for the others. */
  float[] prose() {
    return prose;
  }

  /** True for a block that looks like a paragraph of prose: long, with a sentence end, few links. */
  public boolean isLong(int index) {
    return tallies[index].tokens >= LONG && tallies[index].sentenceEnds > 0 && linkShare(index) < .4f;
  }
}
