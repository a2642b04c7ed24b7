package io.github.pressclip.strip.judge;

import io.github.pressclip.page.Lower;
import io.github.pressclip.strip.feature.Sheet;
import java.util.Set;

/** Tells a page that calls itself a press release: by a line, or by the wire that signs its dateline. */
final class ReleaseSign {
  /** Characters; longer lines aren't asked. */
  private static final int LONGEST_LINE = 40;

  /** Characters of a paragraph in which the wire signs. */
  private static final int DATELINE = 160;

  /** In small letters, the whole of a line. In menus they stand in the plural. */
  private static final Set<String> LINES = Set.of(
      "press release", "news release", "media release", "for immediate release", "pressemitteilung",
      "presseinformation", "medienmitteilung", "presseaussendung", "communiqué de presse", "comunicado de prensa",
      "nota de prensa", "comunicato stampa", "comunicado de imprensa", "persbericht", "pressmeddelande");

  private static final String[] WIRES = {
    "PRNewswire", "PR Newswire", "(BUSINESS WIRE)", "(GLOBE NEWSWIRE)", "GlobeNewswire", "EINPresswire", "(Newsfile",
    "ACCESSWIRE", "ACCESS Newswire", "/CNW/", "(ots)", "(pressetext)", "Media OutReach", "EQS-News", "EQS Newswire"
  };

  private ReleaseSign() {}

  /**
   * True if one of them stands on the page.
   *
   * @param end the line before which it is looked for
   */
  static boolean on(Sheet sheet, int end) {
    for (int i = 0; i < end; i++) {
      String line = sheet.block(i).text();
      if (line.length() <= LONGEST_LINE && LINES.contains(Lower.of(line)) || isSigned(line)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSigned(String line) {
    String opening = line.substring(0, Math.min(line.length(), DATELINE));
    for (String wire : WIRES) {
      if (opening.contains(wire)) {
        return true;
      }
    }
    return false;
  }
}
