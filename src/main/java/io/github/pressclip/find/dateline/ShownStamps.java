package io.github.pressclip.find.dateline;

import io.github.pressclip.find.dateline.Stamp.Kind;
import io.github.pressclip.find.dateline.Stamp.Rank;
import io.github.pressclip.page.Block;
import io.github.pressclip.page.Box;
import io.github.pressclip.page.Family;
import io.github.pressclip.page.Metadata.Mark;
import io.github.pressclip.page.Page;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the dates that a page shows around its story: in the lines between headline and first paragraph, and, where a
 * label says so, right after the last. What lies in lists of other stories, comments and side columns isn't read.
 */
final class ShownStamps {
  /** How many blocks before the first paragraph belong to the head of a story. */
  private static final int HEAD = 14;

  /** How many blocks after the first paragraph, and after the last, may still carry the stamp. */
  private static final int AFTER = 6;

  /** The longest line that is read as a stamp, in characters. */
  private static final int LONGEST = 240;

  private static final Set<Family> ELSEWHERE =
      EnumSet.of(Family.RELATED, Family.COMMENT, Family.SIDE, Family.NAVIGATION, Family.FOOT, Family.PROMO, Family.NEWSLETTER);

  private final StampReader reader;

  ShownStamps(StampReader reader) {
    this.reader = reader;
  }

  /**
   * The stamps shown.
   *
   * @param first the index of the first block of the story
   * @param last the index of its last block
   */
  List<Stamp> read(Page page, int first, int last) {
    List<Stamp> stamps = new ArrayList<>();
    List<Block> blocks = page.blocks();
    for (Mark mark : page.metadata().marks()) {
      marked(page, mark, first, last, stamps);
    }
    int top = Math.max(0, first - HEAD);
    for (int i = first; i > top; i--) {
      if (blocks.get(i).kind() == io.github.pressclip.page.Kind.HEADING && i < first && i < first - 2) {
        top = Math.max(0, i - 3);
        break;
      }
    }
    for (int i = Math.min(first + AFTER, blocks.size() - 1); i >= top; i--) {
      String label = i > 0 ? blocks.get(i - 1).text() : "";
      block(blocks.get(i), label, i <= first, stamps);
    }
    for (int i = last + 1; i < Math.min(blocks.size(), last + 1 + AFTER); i++) {
      for (Stamp stamp : stampsOf(blocks.get(i), "", Rank.FOOT)) {
        if (stamp.kind() != Kind.BARE) {
          stamps.add(stamp);
        }
      }
    }
    return stamps;
  }

  private void block(Block block, String before, boolean head, List<Stamp> into) {
    for (Stamp stamp : stampsOf(block, before, Rank.SHOWN)) {
      if (stamp.kind() != Kind.BARE) {
        into.add(new Stamp(stamp.kind(), stamp.date(), stamp.clock(), Rank.LABELLED, stamp.raw(), stamp.line(), stamp.column()));
      } else if (head) {
        into.add(stamp);
      }
    }
  }

  private List<Stamp> stampsOf(Block block, String before, Rank rank) {
    if (block.text().length() > LONGEST || block.markup() != null && (elsewhere(block.markup().box()) || block.markup().linkShare() > .5f)) {
      return List.of();
    }
    List<Stamp> stamps = reader.read(block.text(), rank, block.line(), block.column());
    if (stamps.size() == 1 && stamps.get(0).kind() == Kind.BARE && before.length() < 40) {
      Stamp bare = stamps.get(0);
      Kind kind = reader.kind(before);
      return List.of(new Stamp(kind, bare.date(), bare.clock(), rank, bare.raw(), bare.line(), bare.column()));
    }
    return stamps;
  }

  private void marked(Page page, Mark mark, int first, int last, List<Stamp> into) {
    boolean fact = mark.name().startsWith("date") && !mark.name().equals("dateline");
    if (!fact && !mark.name().equals("time") || elsewhere(mark.box())) {
      return;
    }
    boolean head = mark.block() >= first - HEAD && mark.block() <= first + AFTER;
    if (!fact && !head) {
      return;
    }
    String value = mark.value() != null ? mark.value() : mark.text();
    Kind kind = mark.name().equals("datemodified") ? Kind.UPDATED : fact ? Kind.PUBLISHED : kindOf(page, mark);
    Stamp stamp = reader.value(kind, value, fact && head ? Rank.MARKED : Rank.TIME);
    if (stamp == null && mark.value() != null) {
      stamp = reader.value(kind, mark.text(), fact && head ? Rank.MARKED : Rank.TIME);
    }
    if (stamp != null) {
      Block at = mark.block() < page.blocks().size() ? page.blocks().get(mark.block()) : null;
      into.add(new Stamp(kind, stamp.date(), stamp.clock(), stamp.rank(), stamp.raw(),
          at == null ? 0 : at.line(), at == null ? 0 : at.column()));
    }
  }

  private Kind kindOf(Page page, Mark mark) {
    String name = mark.box().name();
    if (name.contains("updated") || name.contains("modified")) {
      return Kind.UPDATED;
    }
    if (name.contains("publish") || name.contains("entry-date") || name.contains("created")) {
      return Kind.PUBLISHED;
    }
    if (mark.block() >= page.blocks().size()) {
      return Kind.BARE;
    }
    String text = page.blocks().get(mark.block()).text();
    int at = mark.text().isEmpty() ? 0 : text.indexOf(mark.text());
    Kind kind = at > 0 ? reader.kind(text.substring(0, at)) : Kind.BARE;
    if (kind == Kind.BARE && !mark.text().isEmpty()) {
      kind = reader.kind(mark.text());
    }
    String before = mark.block() > 0 ? page.blocks().get(mark.block() - 1).text() : "";
    return kind == Kind.BARE && before.length() < 40 ? reader.kind(before) : kind;
  }

  private static boolean elsewhere(Box box) {
    for (Box at = box; at != null; at = at.parent()) {
      if (at.tag().equals("aside") || at.tag().equals("nav")) {
        return true;
      }
      for (Family family : at.families()) {
        if (ELSEWHERE.contains(family)) {
          return true;
        }
      }
    }
    return false;
  }
}
