package io.github.pressclip.find.dateline;

import io.github.pressclip.find.dateline.place.Openers;
import io.github.pressclip.find.dateline.place.Place;
import io.github.pressclip.find.dateline.place.PlaceScanner;
import io.github.pressclip.page.Block;
import io.github.pressclip.page.Box;
import io.github.pressclip.page.Metadata;
import io.github.pressclip.page.Page;
import io.github.pressclip.page.Position;
import java.util.List;
import java.util.Map;

/**
 * The place that the markup calls the dateline's: schema.org's {@code dateline} and {@code locationCreated} in JSON-LD
 * or as itemprop, or a line by the story whose class is "dateline" or says where its author is, or which is
 * labelled so or says from where the paper's office writes.
 *
 * @param place the place as written
 * @param source what calls it so
 * @param position where in the file it stands; null if it comes from the page's metadata
 */
record MarkedPlace(String place, String source, Position position) {
  /** How many blocks before the first paragraph, and after it, such a line may stand. */
  private static final int NEAR = 8;

  /** The longest place, in characters. */
  private static final int LONGEST = 60;

  private static final String LABEL = "Dateline:";

  /**
   * The place; null if the markup names none.
   *
   * @param byline the index of the line that names who wrote the story; -1 if none does
   */
  static MarkedPlace of(Page page, List<Block> story, int byline, PlaceScanner places) {
    for (Map<String, Object> object : page.metadata().jsonLd()) {
      String place = name(object.get("dateline"));
      place = isPlace(place, places) ? place : name(object.get("locationCreated"));
      if (isPlace(place, places)) {
        return new MarkedPlace(place, "JSON-LD names the place", null);
      }
    }
    for (Metadata.Mark mark : page.metadata().marks()) {
      boolean named = mark.name().equals("dateline") || mark.name().equals("locationcreated");
      if (named && isPlace(mark.text(), places)) {
        return new MarkedPlace(mark.text(), "itemprop " + mark.name(), null);
      }
    }
    int first = story.isEmpty() ? 0 : story.get(0).index();
    for (int i = Math.max(0, first - NEAR); i < Math.min(page.blocks().size(), first + 2); i++) {
      Block block = page.blocks().get(i);
      if (block.markup() != null && isCalledDateline(block.markup().box()) && isPlace(block.text(), places)) {
        return new MarkedPlace(block.text(), "a line of the class dateline", block.position());
      }
      String labelled = i < first ? labelled(block.text()) : null;
      if (isPlace(labelled, places)) {
        return new MarkedPlace(labelled, "a line labelled as the dateline", block.position());
      }
      String seat = i < first ? fromOffice(block.text()) : null;
      seat = seat == null && i == byline ? fromReporter(block.text()) : seat;
      if (isPlace(seat, places)) {
        return new MarkedPlace(seat, "a line that says from where the paper's office or its reporter writes",
            block.position());
      }
    }
    return null;
  }

  /** The words behind the label of "Dateline: TARNBY", as archives of the press print it; null for any other line. */
  private static String labelled(String text) {
    return text.length() <= LONGEST && text.regionMatches(true, 0, LABEL, 0, LABEL.length())
        ? text.substring(LABEL.length()).strip() : null;
  }

  /** The place of "Do Correio, em Vila Serena", as Brazil signs above its stories; null for any other line. */
  private static String fromOffice(String text) {
    boolean opened = text.length() <= LONGEST && (text.startsWith("Do ") || text.startsWith("Da "));
    int at = opened ? text.indexOf(", em ") : -1;
    return at < 0 ? null : text.substring(at + ", em ".length());
  }

  /** The place of "From Ann Smith, Norrby", a byline; null for any other. */
  private static String fromReporter(String byline) {
    int comma = byline.regionMatches(true, 0, "From ", 0, "From ".length()) ? byline.lastIndexOf(',') : -1;
    return comma < 0 ? null : byline.substring(comma + 1).strip();
  }

  private static String name(Object value) {
    Object single = value instanceof Map<?, ?> map ? map.get("name") : value;
    return single instanceof String text ? text.strip() : null;
  }

  private static boolean isPlace(String text, PlaceScanner places) {
    if (text == null || text.isEmpty() || text.length() > LONGEST) {
      return false;
    }
    Place place = places.at(text, 0);
    return place != null && place.end() == text.length() && !Openers.isLabel(text);
  }

  /** An element called "byline_and_dateline" holds an author who may look like a place. */
  private static boolean isCalledDateline(Box box) {
    Box at = box;
    for (int reach = 0; at != null && reach < 2; reach++) {
      if (at.name().contains("byline")) {
        return false;
      }
      if (at.name().contains("dateline") || at.name().contains("author-location")
          || at.name().contains("author-place")) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }
}
