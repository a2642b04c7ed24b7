package io.github.pressclip.find.dateline.stamp;

import io.github.pressclip.find.dateline.stamp.Owners.Owner;
import io.github.pressclip.find.dateline.stamp.Stamp.Kind;
import io.github.pressclip.find.dateline.stamp.Stamp.Rank;
import io.github.pressclip.find.dateline.stamp.Surroundings.Zone;
import io.github.pressclip.page.Block;
import io.github.pressclip.page.Metadata.Mark;
import io.github.pressclip.page.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Reads the dates that the markup of a page marks as such: {@code time} elements and itemprops. */
final class MarkedStamps {
  /** Characters; in a longer block the words before a time are those of running text, and aren't looked for. */
  private static final int LONGEST_LINE = 5000;

  private final StampReader reader;
  private final Surroundings surroundings;
  private final Page page;

  MarkedStamps(StampReader reader, Surroundings surroundings, Page page) {
    this.reader = reader;
    this.surroundings = surroundings;
    this.page = page;
  }

  /**
   * The stamps marked, the nearest to the head of the story first.
   *
   * @param first the index of the first block of the story
   */
  List<Stamp> read(int first) {
    List<Stamp> before = new ArrayList<>();
    List<Stamp> after = new ArrayList<>();
    for (Mark mark : page.metadata().marks()) {
      boolean fact = mark.name().startsWith("date") && !mark.name().equals("dateline");
      Stamp stamp = fact || mark.name().equals("time") ? stamp(mark, fact) : null;
      if (stamp != null && mark.block() <= first) {
        before.add(stamp);
      } else if (stamp != null) {
        after.add(stamp);
      }
    }
    Collections.reverse(before);
    before.addAll(after);
    return before;
  }

  private Stamp stamp(Mark mark, boolean fact) {
    Zone zone = surroundings.zone(mark.block());
    Owner owner = surroundings.owners().of(mark.box());
    if (owner == Owner.OTHERS) {
      if (zone != Zone.HEAD || !surroundings.between(mark.block()) || surroundings.owners().comment(mark.box())) {
        return null;
      }
      zone = surroundings.owners().related(mark.box()) ? Zone.AWAY : zone;
      owner = Owner.BESIDE;
    }
    Kind kind = mark.name().equals("datemodified") ? Kind.UPDATED : fact ? Kind.PUBLISHED : kindOf(mark);
    Rank rank = rank(fact, zone, owner);
    Stamp stamp = mark.value() == null ? null : reader.value(kind, mark.value(), rank);
    if (stamp == null) {
      stamp = reader.value(kind, mark.text(), rank);
    }
    if (stamp == null || mark.block() >= page.blocks().size()) {
      return stamp;
    }
    Block block = page.blocks().get(mark.block());
    return new Stamp(kind, stamp.date(), stamp.clock(), rank, stamp.raw(), block.position());
  }

  private static Rank rank(boolean fact, Zone zone, Owner owner) {
    if (owner == Owner.BESIDE) {
      return zone == Zone.AWAY ? Rank.AWAY : fact ? Rank.TIME : Rank.BESIDE;
    }
    return switch (zone) {
      case HEAD -> fact ? Rank.MARKED : Rank.TIME;
      case FOOT -> fact ? Rank.TIME : Rank.FOOT;
      case AWAY -> fact ? Rank.FOOT : Rank.AWAY;
    };
  }

  /** What a time element says it is: by its class, by the words inside it, before it, or on the line before. */
  private Kind kindOf(Mark mark) {
    String name = mark.box().name();
    if (name.contains("updated") && !name.contains("published") || name.contains("modified")) {
      return Kind.UPDATED;
    }
    if (name.contains("publish") || name.contains("entry-date") || name.contains("created")) {
      return Kind.PUBLISHED;
    }
    Kind kind = StampLabels.kind(mark.text());
    if (kind != Kind.BARE || mark.block() >= page.blocks().size()) {
      return kind;
    }
    String text = page.blocks().get(mark.block()).text();
    int at = mark.text().isEmpty() || text.length() > LONGEST_LINE ? 0 : text.indexOf(mark.text());
    kind = at > 0 ? StampLabels.kind(text.substring(0, at)) : Kind.BARE;
    String before = mark.block() > 0 ? page.blocks().get(mark.block() - 1).text() : "";
    return kind == Kind.BARE && before.length() < 40 ? StampLabels.kind(before) : kind;
  }
}
