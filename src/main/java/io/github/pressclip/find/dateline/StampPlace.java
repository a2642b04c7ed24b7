package io.github.pressclip.find.dateline;

import io.github.pressclip.find.dateline.date.Parts;
import io.github.pressclip.find.dateline.place.Agencies;
import io.github.pressclip.find.dateline.place.Openers;
import io.github.pressclip.find.dateline.place.Place;
import io.github.pressclip.find.dateline.place.PlaceScanner;
import io.github.pressclip.find.dateline.stamp.Stamp;
import io.github.pressclip.find.dateline.stamp.StampLabels;
import java.util.List;

/**
 * Place and agency of a stamp whose parts stand between bars: {@code Reuters | Tarnby | Updated: 03-09-2022 09:02 IST},
 * or the place behind its zone.
 *
 * @param place the place; null if it names none
 * @param agency the agency; null if it names none
 */
record StampPlace(String place, String agency) {
  /** Letters of a zone; those of a dash with its spaces are as many. */
  private static final int ZONE = 3;

  private static final int SHORTEST = 4;

  /** Reads a line with a stamp; null when no agency and no place stand before its first date. */
  static StampPlace of(String line, int firstDate, Agencies agencies, PlaceScanner places) {
    if (line.indexOf('|') < 0) {
      String behind = behindZone(line, firstDate, places);
      return behind == null ? null : new StampPlace(behind, null);
    }
    List<String> parts = Parts.of(line.substring(0, firstDate), '|');
    String agency = null;
    String place = null;
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      boolean last = i == parts.size() - 1;
      if (agency == null && agencies.knows(part)) {
        agency = part;
      } else if (!last && i > 0 && place == null && isDesk(parts.get(0), agencies)
          && StampLabels.kind(part) == Stamp.Kind.BARE) {
        Place read = places.at(part, 0);
        place = read != null && read.end() == part.length() ? part : null;
      }
    }
    return agency == null && place == null ? null : new StampPlace(place, agency);
  }

  /**
   * The place in capitals behind a stamp's zone and a dash: {@code March 3, 2025 09:12 pm IST - TARNBY}; null if none
   * ends it.
   */
  private static String behindZone(String line, int firstDate, PlaceScanner places) {
    int dash = line.lastIndexOf(" - ");
    if (dash < firstDate || dash - ZONE <= firstDate || line.length() - dash < ZONE + SHORTEST) {
      return null;
    }
    String zone = line.substring(dash - ZONE, dash);
    String name = line.substring(dash + ZONE);
    Place read = isZone(zone) && Character.isWhitespace(line.charAt(dash - ZONE - 1)) ? places.at(name, 0) : null;
    return read != null && read.end() == name.length() && read.capitals() && !Openers.isLabel(name) ? name : null;
  }

  private static boolean isZone(String letters) {
    for (int i = 0; i < letters.length(); i++) {
      if (letters.charAt(i) < 'A' || letters.charAt(i) > 'Z') {
        return false;
      }
    }
    return letters.endsWith("T"); // IST, GMT, CET
  }

  /** The first part of such a stamp is an agency, or the desk of the site itself. */
  private static boolean isDesk(String part, Agencies agencies) {
    String word = part.substring(part.lastIndexOf(' ') + 1);
    return agencies.knows(part) || switch (word) {
      case "Desk", "Bureau", "Service", "Staff", "Team", "Agency", "Agencies", "News" -> true;
      default -> false;
    };
  }
}
