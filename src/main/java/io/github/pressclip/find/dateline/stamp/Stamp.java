package io.github.pressclip.find.dateline.stamp;

import io.github.pressclip.find.dateline.date.Clock;
import io.github.pressclip.find.dateline.date.DateText;
import io.github.pressclip.page.Position;

/**
 * A date that a page gives for the story, before it's decided which is right.
 *
 * @param kind what it says it is
 * @param date the date as written
 * @param clock the time as written; null if none is
 * @param rank how far such a source can be trusted: {@link Rank}
 * @param raw the text it was read from
 * @param position where in the file it stands; null if it comes from the page's metadata
 */
public record Stamp(Kind kind, DateText date, Clock clock, Rank rank, String raw, Position position) {

  /** The same stamp, better known. */
  Stamp as(Kind otherKind, Rank otherRank) {
    return new Stamp(otherKind, date, clock, otherRank, raw, position);
  }

  /** What a stamp says it is. */
  public enum Kind {
    /** The story came out then. */
    PUBLISHED,
    /** It was last changed then. */
    UPDATED,
    /** A date that says nothing of its kind. */
    BARE,
    /**
     * The whole site was changed then, a copy was made or read, or something can be seen until then, which tells
     * nothing of the story.
     */
    SITE
  }

  /** The sources of dates, the most trusted first. */
  public enum Rank {
    JSON_LD("JSON-LD of the article"),
    META("a meta tag of the article"),
    MARKED("an element marked as the date"),
    LABELLED("a labelled stamp by the headline"),
    TIME("a time element by the headline"),
    ADDRESS("the page's address"),
    SHOWN("a date by the headline"),
    PAGE_META("a meta tag of the page"),
    PAGE_JSON_LD("JSON-LD of the page"),
    FOOT("a labelled stamp after the story"),
    SCRIPT("data of the page's scripts"),
    BESIDE("a date in a column or a banner by the story"),
    AWAY("a date away from the story"),
    DATELINE("the dateline");

    private final String source;

    Rank(String source) {
      this.source = source;
    }

    /** The source in a few words. */
  public   String source() {
      return source;
    }
  }
}
