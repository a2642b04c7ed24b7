package io.github.pressclip.find.headline.heading;

import io.github.pressclip.find.headline.declared.DeclaredTitle;
import io.github.pressclip.find.headline.declared.TitleGaps;
import io.github.pressclip.find.headline.sign.DateMark;
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

  /** Letters and digits; a shorter title may be a kicker. */
  private static final int TELLING = 15;

  /** Points of declared titles that say the same, of which no single one has so many. */
  private static final int AGREED = 5;

  /** Characters of a subtitle; a shorter rest may be the headline's own. */
  private static final int SENTENCE = 40;

  private static final int LONGEST_DATE = 40;

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
        cut = beforeBar(shown, said);
      }
    }
    return cut == null ? beforeRest(shown, key, declared) : cut;
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

  /** Without what stands behind the headline in its element, a subtitle or a date, if two declared titles prove it. */
  private static String beforeRest(String shown, String key, List<DeclaredTitle> declared) {
    for (DeclaredTitle title : declared) {
      String said = title.key();
      if (said.length() < TELLING || !key.startsWith(said) || !beginsAnew(shown, said)) {
        continue;
      }
      int votes = 0;
      for (DeclaredTitle other : declared) {
        votes += other.key().equals(said) ? other.votes() : 0;
      }
      if (votes >= AGREED) {
        return title.cut();
      }
    }
    return shown;
  }

  /**
   * True if a sentence, a date or a word that lost the space before it stands behind the letters and digits of a title.
   */
  private static boolean beginsAnew(String shown, String said) {
    int at = 0;
    int left = said.length();
    while (left > 0 && at < shown.length()) {
      left -= Character.isLetterOrDigit(shown.charAt(at++)) ? 1 : 0;
    }
    int rest = at;
    while (rest < shown.length() && Character.isWhitespace(shown.charAt(rest))) {
      rest++;
    }
    if (left > 0 || rest == shown.length()) {
      return false;
    }
    char first = shown.charAt(rest);
    boolean glued = rest == at && Character.isUpperCase(first) && Character.isLowerCase(shown.charAt(at - 1));
    boolean sentence = rest > at && Character.isUpperCase(first) && shown.length() - rest >= SENTENCE;
    boolean date = Character.isDigit(first) && rest > at && shown.length() - rest <= LONGEST_DATE;
    return glued || sentence || date && DateMark.in(shown.substring(rest));
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

  /** "Ferry rams quay | Norrby" before its bar, if that is what a declared title says; else null. */
  private static String beforeBar(String shown, String said) {
    int end = Key.end(shown, said);
    int bar = end < 0 ? -1 : shown.indexOf(" | ", Math.max(1, end));
    return bar > 0 && Key.of(shown.substring(end, bar)).isEmpty() ? shown.substring(0, bar) : null;
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
