package io.github.pressclip.find.headline.declared;

import io.github.pressclip.find.headline.word.Key;
import io.github.pressclip.page.Metadata;
import io.github.pressclip.page.StoryType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A title that the page gives outside its text.
 *
 * @param source where it gives it, for a person to read
 * @param text the title as declared, white space folded
 * @param cut the title without the site's name
 * @param key the key of the title without the site's name
 * @param keys the keys of the title, with and without what stands before or behind its separators
 * @param votes how much its agreement counts
 */
public record DeclaredTitle(String source, String text, String cut, String key, Set<String> keys, int votes) {
  /** Letters and digits; a shorter title may be the end of any heading. */
  private static final int TELLING = 15;

  /** Letters and digits of a kicker at most, where it is longer than the title itself. */
  private static final int KICKER = 40;

  /** No headline has more characters; a title that does is none, and would be cut at each of its separators. */
  private static final int LONGEST = 1000;

  /** The titles a page declares, the more trusted first; none if it declares none. */
  public static List<DeclaredTitle> of(Metadata metadata, SiteNames sites) {
    List<DeclaredTitle> titles = new ArrayList<>();
    for (Map<String, Object> object : metadata.jsonLd()) {
      if (object.get("headline") instanceof String headline && StoryType.is(object.get("@type"))) {
        add(titles, "JSON-LD headline", headline, 3, sites);
        break;
      }
    }
    add(titles, "og:title", metadata.first("og:title"), 3, sites);
    add(titles, "title", metadata.title(), 2, sites);
    add(titles, "twitter:title", metadata.first("twitter:title"), 1, sites);
    return titles;
  }

  private static void add(List<DeclaredTitle> titles, String source, String text, int votes, SiteNames sites) {
    if (text != null && text.length() <= LONGEST && !text.isBlank()) {
      String folded = fold(text);
      String cut = sites.cut(folded);
      String key = Key.of(cut);
      titles.add(new DeclaredTitle(source, folded, cut, key, keys(folded, key), votes));
    }
  }

  /**
   * True if the title is the text of that {@link Key}, or that text with more before or after it behind a separator.
   */
  public boolean says(String other) {
    return keys.contains(other);
  }

  /** True if the title is the text of that key, with the site's name or without it, and no more. */
  public boolean isWhole(String other) {
    return key.equals(other) || Key.of(text).equals(other);
  }

  /** True if the text of that key is the title with a kicker before it: "Norrby Harbour Ferry rams quay". */
  public boolean ends(String other) {
    boolean kicker = key.length() * 2 > other.length()
        || key.length() >= TELLING && other.length() - key.length() <= KICKER;
    return key.length() < other.length() && kicker && other.endsWith(key);
  }

  private static Set<String> keys(String text, String key) {
    Set<String> keys = new HashSet<>();
    keys.add(Key.of(text));
    keys.add(key);
    for (int[] gap : TitleGaps.of(text)) {
      keys.add(Key.of(text.substring(0, gap[0])));
      keys.add(Key.of(text.substring(gap[1])));
    }
    keys.remove("");
    return keys;
  }

  private static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        space = folded.length() > 0;
      } else {
        if (space) {
          folded.append(' ');
        }
        space = false;
        folded.append(c);
      }
    }
    return folded.toString();
  }
}
