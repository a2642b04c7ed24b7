package io.github.pressclip.find.dateline.stamp;

import io.github.pressclip.find.dateline.stamp.Owners.Owner;
import io.github.pressclip.find.dateline.stamp.Stamp.Kind;
import io.github.pressclip.find.dateline.stamp.Stamp.Rank;
import io.github.pressclip.find.dateline.stamp.Surroundings.Zone;
import io.github.pressclip.page.Block;
import io.github.pressclip.page.Box;
import io.github.pressclip.page.Family;
import io.github.pressclip.page.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the dates that a page shows around its story: in the lines between headline and first paragraph, and, where a
 * label says so, right after the last. What lies in lists of other stories, comments and side columns isn't read.
 */
final class ShownStamps {
  /** The longest line that is read as a stamp, in characters. */
  private static final int LONGEST = 240;

  /** The longest line of links that is read as one: a date that leads to the archive of its day. */
  private static final int LONGEST_LINK = 110;

  /** The longest line that labels the date on the next, in characters. */
  private static final int LONGEST_LABEL = 40;

  /** The date starts within so many where the label opens the line; topics may follow. */
  private static final int OPENING = 20;

  /** How many characters may stand beside a date that no label and no class name calls the story's. */
  private static final int BARE_COMPANY = 70;

  /** How many may stand beside a date that makes a line of its own: a point, a bracket. */
  private static final int DATE_ALONE = 4;

  /** How many may where one does, or right below the headline: the names of authors, topics. More is running text. */
  private static final int COMPANY = 130;

  /** A line with so many words in small letters and a point at its end tells something. */
  private static final int SENTENCE = 3;

  private final StampReader reader;
  private final Surroundings surroundings;
  private final List<Block> blocks;

  ShownStamps(StampReader reader, Surroundings surroundings, Page page) {
    this.reader = reader;
    this.surroundings = surroundings;
    this.blocks = page.blocks();
  }

  /**
   * The stamps shown, those of the head first, the nearest to the story before the others.
   *
   * @param first the index of the first block of the story
   */
  List<Stamp> read(int first) {
    List<Stamp> stamps = new ArrayList<>();
    for (int i = Math.min(first, blocks.size() - 1); i >= 0; i--) {
      read(i, stamps);
    }
    for (int i = first + 1; i < blocks.size(); i++) {
      read(i, stamps);
    }
    return stamps;
  }

  private void read(int index, List<Stamp> into) {
    Block block = blocks.get(index);
    if (block.text().length() > LONGEST || !hasDigit(block.text()) || EmbeddedPost.signs(block.text())) {
      return;
    }
    Zone zone = surroundings.zone(index);
    Box box = block.markup() == null ? null : block.markup().box();
    Owner owner = box == null ? Owner.STORY : surroundings.owners().of(box);
    boolean labelled = false;
    if (owner == Owner.OTHERS) {
      if (zone != Zone.HEAD || surroundings.owners().comment(box)) {
        return;
      }
      // Above the headline a menu may have the day of today: only a label makes it the story's.
      labelled = !surroundings.between(index);
      if (labelled && surroundings.owners().related(box)) {
        return;
      }
      zone = surroundings.owners().related(box) ? Zone.AWAY : zone;
      owner = Owner.BESIDE;
    }
    if (box != null && block.markup().linkShare() > .5f && block.text().length() > LONGEST_LINK) {
      return;
    }
    List<Stamp> stamps = reader.read(block.text(), Rank.SHOWN, block.position());
    if (LifeSpan.is(stamps)) {
      return;
    }
    for (Stamp stamp : stamps) {
      Kind kind = stamp.kind();
      if (kind == Kind.BARE && stamps.size() == 1 && index > 0 && block.text().length() < LONGEST_LABEL) {
        String before = blocks.get(index - 1).text();
        kind = before.length() < LONGEST_LABEL ? StampLabels.kind(before) : kind;
      }
      if (labelled && kind != Kind.PUBLISHED) {
        continue;
      }
      boolean told = kind == Kind.BARE && (isCaption(block) || isCaption(stamp) || isSentence(block.text()));
      Rank rank = kind == Kind.SITE || told ? null : rank(index, stamp, stamps, kind, zone, owner);
      if (rank != null) {
        into.add(stamp.as(kind, rank));
      }
    }
  }

  /** False for a line that holds no date; most lines hold none, and what lies around them needn't be asked. */
  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && (c <= '9' || c > 127 && Character.isDigit(c))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCaption(Block block) {
    return block.kind() == io.github.pressclip.page.Kind.CAPTION; // stamps have a Kind too
  }

  /**
   * "Ferries at their quay in the harbour of Tarnby, April 20, 2020. © 2020 Ann Smith": what happened before the
   * picture was taken.
   */
  private static boolean isCaption(Stamp stamp) {
    return stamp.raw().indexOf('©', stamp.date().end()) > 0
        && smallWords(stamp.raw(), stamp.date().start()) >= SENTENCE;
  }

  /** True for a sentence: "He was born on June 12, 1954." */
  private static boolean isSentence(String text) {
    return text.endsWith(".") && smallWords(text, text.length() - 1) >= SENTENCE;
  }

  /** How many words of two letters or more begin small before a character. */
  private static int smallWords(String text, int end) {
    int words = 0;
    for (int i = 1; i < end; i++) {
      words += text.charAt(i - 1) == ' ' && Character.isLowerCase(text.charAt(i))
          && Character.isLetter(text.charAt(i + 1)) ? 1 : 0;
    }
    return words;
  }

  /** How many characters of a line stand beside its dates: that of publication and that of the last change. */
  private static int company(String text, List<Stamp> stamps) {
    int company = text.length();
    for (Stamp stamp : stamps) {
      company -= stamp.date().end() - stamp.date().start();
    }
    return company;
  }

  /** How far a stamp can be trusted, beside others in its line; null if not at all. */
  private Rank rank(int index, Stamp stamp, List<Stamp> stamps, Kind kind, Zone zone, Owner owner) {
    Block block = blocks.get(index);
    boolean opens = stamp.date().start() == 0 && surroundings.rightBelowHeadline(index);
    boolean labelOpens = stamp.kind() != Kind.BARE && stamp.date().start() < OPENING && !isSentence(block.text());
    boolean called = kind != Kind.BARE || opens || isStamp(block) || surroundings.isByline(index);
    int company = block.text().length() - (stamp.date().end() - stamp.date().start());
    if (zone == Zone.HEAD && (labelOpens || company(block.text(), stamps) <= (called ? COMPANY : BARE_COMPANY))) {
      return owner == Owner.BESIDE ? kind == Kind.BARE ? Rank.BESIDE : Rank.SHOWN
          : kind == Kind.BARE ? Rank.SHOWN : Rank.LABELLED;
    }
    if (surroundings.belowSummary(index) && kind == Kind.BARE && company <= LONGEST_LABEL) {
      return Rank.BESIDE;
    }
    if (zone == Zone.FOOT && kind != Kind.BARE && owner == Owner.STORY && company <= BARE_COMPANY) {
      return Rank.FOOT;
    }
    boolean alone = company <= DATE_ALONE && owner == Owner.STORY;
    return (called && company <= BARE_COMPANY || alone) && block.markup() != null ? Rank.AWAY : null;
  }

  /** True when the class names close to a block call it a date. */
  private static boolean isStamp(Block block) {
    Box box = block.markup() == null ? null : block.markup().box();
    for (int reach = 0; box != null && reach < 3; reach++) {
      if (box.families().contains(Family.STAMP) || box.tag().equals("time")) {
        return true;
      }
      box = box.parent();
    }
    return false;
  }
}
