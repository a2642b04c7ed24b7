package io.github.pressclip.find.dateline.prefix;

import io.github.pressclip.find.dateline.date.Capitals;
import io.github.pressclip.find.dateline.place.Agencies;
import io.github.pressclip.find.dateline.place.Mentions;
import io.github.pressclip.find.dateline.place.Openers;
import io.github.pressclip.page.Block;
import io.github.pressclip.page.Kind;
import io.github.pressclip.page.Page;
import java.util.ArrayList;
import java.util.List;

/** Looks for the dateline at the head of a story: in its first paragraphs and in the lines just above them. */
public final class PrefixFinder {
  /** How many paragraphs, from the first, may hold it: bullets, corrections and bylines stand above it. */
  private static final int PARAGRAPHS = 5;

  /** How far above the first paragraph of the body it may stand, in blocks, where tables come before the prose. */
  private static final int ABOVE = 24;

  /** How many blocks lie between a summary and the first paragraph at most: bylines, stamps, captions. */
  private static final int SUMMARY = 6;

  /** How many paragraphs are looked at for others that open in the same way. */
  private static final int LIST_REACH = 40;

  /** How far into a paragraph the separator of its opening stands at most, in characters. */
  private static final int LONGEST_OPENING = 60;

  private final PrefixReader reader;
  private final Agencies agencies;
  private final Page page;
  private final int byline;

  /**
   * A dateline and where it was found.
   *
   * @param prefix the dateline
   * @param block the block that it opens
   * @param paragraph the index of that block among the story's; -1 when the story was cut below it
   */
  public record Located(Prefix prefix, Block block, int paragraph) {}

  /**
   * Prepares to read a page.
   *
   * @param byline the index of the line that names who wrote the story; -1 if none does
   */
  public PrefixFinder(PrefixReader reader, Agencies agencies, Page page, int byline) {
    this.byline = byline;
    this.reader = reader;
    this.agencies = agencies;
    this.page = page;
  }

  /**
   * The dateline of a story; null if it has none.
   *
   * @param story its blocks
   * @param lead the first of them that stands below the headline
   */
  public Located find(List<Block> story, int lead) {
    List<String> texts = new ArrayList<>();
    for (Block block : page.blocks()) {
      texts.add(block.text());
    }
    Mentions mentions = new Mentions(texts, page.metadata().language());
    int first = story.isEmpty() ? Math.min(ABOVE, page.blocks().size()) : story.get(lead).index();
    for (int i = Math.max(0, first - ABOVE); i < first; i++) {
      Block block = page.blocks().get(i);
      Located above = story.contains(block) ? null : above(block, story, first, mentions);
      if (above != null) {
        return above;
      }
    }
    Located below = among(story, lead, lead + PARAGRAPHS, mentions);
    Located kept = below == null ? among(story, 0, Math.min(lead, PARAGRAPHS), mentions) : null;
    boolean proven = kept != null && (kept.prefix().agency() != null || kept.prefix().date() != null);
    return proven ? kept : below;
  }

  /** The first dateline that opens one of the paragraphs from one index to before another. */
  private Located among(List<Block> story, int from, int to, Mentions mentions) {
    for (int i = from; i < Math.min(to, story.size()); i++) {
      String text = story.get(i).text();
      boolean line = text.length() <= LONGEST_OPENING && i + 1 < story.size();
      Prefix alone = line ? reader.alone(text, mentions, true) : null;
      Prefix prefix = alone == null ? reader.read(text, mentions) : alone;
      if (prefix != null && !isRepeated(prefix, story.get(i), story, mentions)) {
        return new Located(prefix, story.get(i), i);
      }
    }
    return null;
  }

  /** A dateline in a line that isn't part of the story: its form must prove it, or it opens the summary just above. */
  private Located above(Block block, List<Block> story, int first, Mentions mentions) {
    if (block.index() == byline && block.text().indexOf('|') >= 0) {
      return null; // "Ann Smith | NPW | March 3, 2025"
    }
    if (block.kind() == Kind.CAPTION || block.markup() != null && block.markup().linkShare() > .3f) {
      return null;
    }
    boolean near = first - block.index() <= SUMMARY;
    Prefix prefix = near || mayProve(block.text()) ? reader.read(block.text(), mentions) : null;
    if (prefix == null && first - block.index() == 1) {
      prefix = reader.alone(block.text(), mentions, false);
    }
    if (prefix == null || prefix.place() == null || isRepeated(prefix, block, story, mentions)) {
      return null;
    }
    boolean proven = prefix.date() != null || prefix.agency() != null;
    boolean summary = near && block.text().length() - prefix.end() > LONGEST_OPENING
        && (mentions.inGerman() || mentions.asName(prefix.place()));
    boolean line = first - block.index() == 1 && prefix.end() == block.text().length();
    return proven || summary || line ? new Located(prefix, block, -1) : null;
  }

  /** True when the start of a line has a figure or a bracket: without either it holds no day and no agency. */
  private static boolean mayProve(String text) {
    for (int i = 0; i < Math.min(text.length(), LONGEST_OPENING); i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c) || "([/【（［〔".indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * True when another paragraph opens in the same way without an agency: a list or an interview. A summary that
   * opens with the same place is none.
   */
  private boolean isRepeated(Prefix prefix, Block block, List<Block> story, Mentions mentions) {
    if (prefix.agency() != null) {
      return !agencies.knows(prefix.agency()) && isShare(prefix, block, story, mentions);
    }
    String own = opening(block.text());
    boolean sentence = endsSentence(block.text());
    for (int i = 0; i < Math.min(story.size(), LIST_REACH); i++) {
      String text = story.get(i).text();
      if (prefix.date() != null) {
        Prefix other = story.get(i) == block || !mayProve(text) ? null : reader.read(text, mentions);
        if (other != null && other.date() != null && other.agency() == null && other.place() != null
            && !other.place().equals(prefix.place())) {
          return true; // the dates of a tour
        }
        continue;
      }
      boolean copy = story.get(i) == block || prefix.place() != null && text.startsWith(prefix.place());
      // "HARBOUR NEWS - FERRY RAMS QUAY" between paragraphs
      boolean link = Capitals.are(text, 0, text.length());
      // "TAGS: bridge, council" and a teaser that breaks off are in no list with it
      boolean like = sentence == endsSentence(text);
      if (!own.isEmpty() && !copy && !link && like && own.equals(opening(text))) {
        return true;
      }
    }
    return false;
  }

  /**
   * "OSTVIK SYSTEMS (OSVK) – Shares rose", where another paragraph names another firm with its sign at the exchange.
   */
  private boolean isShare(Prefix prefix, Block block, List<Block> story, Mentions mentions) {
    for (int i = 0; i < Math.min(story.size(), LIST_REACH); i++) {
      String text = story.get(i).text();
      Prefix other = story.get(i) == block || !mayProve(text) ? null : reader.read(text, mentions);
      if (other != null && other.agency() != null && !other.agency().equals(prefix.agency())
          && !agencies.knows(other.agency())) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsSentence(String text) {
    return !text.isEmpty() && ".!?\"”»“’'。".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /**
   * How a paragraph opens: its first separator, and whether capitals or a bracket stand before it; empty if none comes
   * soon.
   */
  private static String opening(String text) {
    for (int i = 2; i < Math.min(text.length() - 1, LONGEST_OPENING); i++) {
      char c = text.charAt(i);
      if (c == ':' || c == '—' || (c == '-' || c == '–') && " .".indexOf(text.charAt(i - 1)) >= 0) {
        String kind = Capitals.are(text, 0, i) ? "capitals" : "words";
        kind = text.charAt(i - 1) == ')' ? "brackets" : kind;
        if (c == ':') {
          return Openers.isLabel(text.substring(0, i)) ? "" : kind + ":"; // "ALSO READ: …" stands in any story
        }
        return kind + "-";
      }
    }
    return "";
  }
}
