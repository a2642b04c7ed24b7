package io.github.pressclip.find.headline.heading;

import io.github.pressclip.find.headline.declared.DeclaredTitle;
import io.github.pressclip.find.headline.declared.TitleGaps;
import io.github.pressclip.find.headline.word.Key;
import io.github.pressclip.page.Block;
import io.github.pressclip.page.Family;
import io.github.pressclip.page.Lower;
import java.util.List;
import java.util.Set;

/**
 * Settles how a shown headline is written where a declared title knows better what belongs to it: a kicker inside the
 * heading, a kicker above it, a label behind a bar.
 */
public final class Spelling {
  /** Characters; a longer line above a heading is no kicker. */
  private static final int LONGEST_KICKER = 60;

  /** Points of declared titles that say the same, of which no single one has so many. */
  static final int AGREED = 5;

  /** What titles for search engines leave out before the headline, in lower case. */
  private static final Set<String> ARTICLES = Set.of(
      "the", "a", "an", "der", "die", "das", "ein", "eine", "le", "la", "les", "un", "une", "el", "los", "las", "una",
      "il", "lo", "gli", "i", "o", "os", "as", "um", "uma", "de", "het", "een", "en", "ett", "et");

  private Spelling() {}

  /**
   * The headline as it's printed.
   *
   * @param heading the heading
   * @param above the text of the block above it
   * @param declared the titles the page declares
   */
  public static String of(Heading heading, String above, List<DeclaredTitle> declared) {
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
    int agreed = 0;
    for (DeclaredTitle title : declared) {
      String said = title.key();
      agreed += title.ends(key) ? title.votes() : 0;
      if (said.equals(key) && (cut == null || agreed < AGREED)) {
        return words(title.cut()) > words(shown) || leavesMarkOut(shown, title.cut()) ? title.cut() : shown;
      }
      if (said.equals(withKicker) && said.length() > key.length() && above.length() <= LONGEST_KICKER) {
        return title.cut();
      }
      if (cut == null && title.ends(key)) {
        cut = withoutKicker(shown, Key.tail(shown, said));
      }
      if (cut == null) {
        cut = BehindHeadline.beforeBar(shown, said);
      }
    }
    return cut == null ? BehindHeadline.beforeRest(shown, key, declared) : cut;
  }

  /** The rest of a headline behind its kicker; the whole if an article ends it or a number stands there: it is none. */
  private static String withoutKicker(String shown, String rest) {
    String kicker = rest == null ? "" : shown.substring(0, shown.length() - rest.length()).strip();
    int last = kicker.lastIndexOf(' ') + 1;
    boolean article = ARTICLES.contains(last > 0 ? kicker.substring(last) : Lower.of(kicker));
    return article || isNumber(kicker) ? shown : rest;
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /** True if the first line can be a kicker: in an element of its own, shorter than the rest, which is no summary. */
  private static boolean mayHaveKicker(List<Block> lines) {
    Block first = lines.get(0);
    Block second = lines.get(1);
    return first.markup().box() != second.markup().box() && first.text().length() < Heading.text(lines, 1).length()
        && !second.markup().box().families().contains(Family.STANDFIRST);
  }

  /**
   * True if a declared title parts off a kicker, "Norrby Harbour: Ferry rams quay", that the page sets apart by its
   * looks alone, "Norrby Harbour Ferry rams quay": read as one line it needs the mark.
   */
  private static boolean leavesMarkOut(String shown, String title) {
    for (int[] gap : TitleGaps.of(title)) {
      String rest = Key.tail(shown, Key.of(title.substring(gap[1])));
      int at = rest == null ? 0 : shown.length() - rest.length();
      if (at > 1 && Character.isLetterOrDigit(shown.charAt(at - 2)) && shown.charAt(at - 1) == ' ') {
        return Key.of(shown.substring(0, at)).equals(Key.of(title.substring(0, gap[0])));
      }
    }
    return false;
  }

  /** True if a title has a separator where the kicker ends and the rest begins. */
  private static boolean parts(String title, String kicker, String rest) {
    for (int[] gap : TitleGaps.of(title)) {
      if (Key.of(title.substring(0, gap[0])).equals(Key.of(kicker))) {
        return Key.of(title.substring(gap[1])).startsWith(Key.of(rest));
      }
    }
    return false;
  }

  /** Words with a letter or a digit: a dash by itself is none. */
  private static int words(String text) {
    int words = 0;
    boolean counted = false;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == ' ') {
        counted = false;
      } else if (!counted && Character.isLetterOrDigit(text.charAt(i))) {
        counted = true;
        words++;
      }
    }
    return words;
  }
}
