package io.github.pressclip.find.dateline;

import java.util.List;

/**
 * Place and agency of a stamp whose parts stand between bars: {@code Reuters | Tarnby | Updated: 03-09-2022 09:02 IST}.
 *
 * @param place the place; null if it names none
 * @param agency the agency; null if it names none
 */
record StampPlace(String place, String agency) {

  /** Reads a line with a stamp; null when no agency and no place stand before its first date. */
  static StampPlace of(String line, int firstDate, Agencies agencies, PlaceScanner places, StampReader reader) {
    if (line.indexOf('|') < 0) {
      return null;
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
          && reader.kind(part) == Stamp.Kind.BARE) {
        Place read = places.at(part, 0);
        place = read != null && read.end() == part.length() ? part : null;
      }
    }
    return agency == null && place == null ? null : new StampPlace(place, agency);
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
