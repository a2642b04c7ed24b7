package io.github.pressclip.find.headline;

import io.github.pressclip.page.Block;
import io.github.pressclip.page.Family;
import java.util.List;

/**
 * Settles how a shown headline is written where a declared title knows better what belongs to it: a kicker inside the
 * heading, a kicker above it, a label behind a bar.
 */
final class Spelling {
  /** Characters; a longer line above a heading is no kicker. */
  private static final int LONGEST_KICKER = 60;

  private Spelling() {}

  /**
   * The headline as it's printed.
   *
   * @param heading the heading
   * @param above the text of the block above it
   * @param declared the titles the page declares
   */
  static String of(Heading heading, String above, List<DeclaredTitle> declared) {
    List<Block> lines = heading.lines();
    String rest = lines.size() > 1 && mayHaveKicker(lines) ? Heading.text(lines, 1) : null;
    for (DeclaredTitle title : declared) {
      if (rest != null && (title.key().equals(Key.of(rest)) || parts(title.text(), lines.get(0).text(), rest))) {
        return rest;
      }
    }
    return ofText(heading.text(), above, declared);
  }

  private static String ofText(String shown, String above, List<DeclaredTitle> declared) {
    String key = Key.of(shown);
    String withKicker = Key.of(above) + key;
    String cut = null;
    for (DeclaredTitle title : declared) {
      String said = title.key();
      if (said.equals(key)) {
        return words(title.cut()) > words(shown) ? title.cut() : shown;
      }
      if (said.equals(withKicker) && said.length() > key.length() && above.length() <= LONGEST_KICKER) {
        return title.cut();
      }
      if (cut == null && title.ends(key)) {
        cut = Key.tail(shown, said);
      }
      if (cut == null) {
        cut = beforeBar(shown, said);
      }
    }
    return cut == null ? shown : cut;
  }

  /** True if the first line can be a kicker: in an element of its own, shorter than the rest, which is no summary. */
  private static boolean mayHaveKicker(List<Block> lines) {
    Block first = lines.get(0);
    Block second = lines.get(1);
    return first.markup().box() != second.markup().box() && first.text().length() < Heading.text(lines, 1).length()
        && !second.markup().box().families().contains(Family.STANDFIRST);
  }

  /** True if a title has a separator where the kicker ends and the rest begins. */
  private static boolean parts(String title, String kicker, String rest) {
    for (int[] gap : SiteNames.gaps(title)) {
      if (Key.of(title.substring(0, gap[0])).equals(Key.of(kicker))) {
        return Key.of(title.substring(gap[1])).startsWith(Key.of(rest));
      }
    }
    return false;
  }

  /** "Ferry rams quay | Norrby" before its bar, if that is what a declared title says; else null. */
  private static String beforeBar(String shown, String said) {
    int bar = shown.indexOf(" | ");
    while (bar > 0) {
      if (Key.of(shown.substring(0, bar)).equals(said)) {
        return shown.substring(0, bar);
      }
      bar = shown.indexOf(" | ", bar + 1);
    }
    return null;
  }

  private static int words(String text) {
    int words = 1;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == ' ') {
        words++;
      }
    }
    return words;
  }
}
