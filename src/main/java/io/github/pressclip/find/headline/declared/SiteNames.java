package io.github.pressclip.find.headline.declared;

import io.github.pressclip.find.headline.word.Key;
import io.github.pressclip.page.Host;
import io.github.pressclip.page.Metadata;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The names by which a page calls its site, and titles without them. A part of a title is cut off only where one of
 * those names proves it; a colon or a dash proves nothing.
 */
public final class SiteNames {
  private static final String[] NAMES = {
    "og:site_name", "application-name", "apple-mobile-web-app-title", "twitter:site", "al:ios:app_name",
    "al:android:app_name", "dc.publisher", "publisher"};

  /** Names shorter than this, in letters and digits, prove nothing when they are only part of a segment. */
  private static final int TELLING = 4;

  /** A page that gives more names is none of one site. */
  private static final int MOST = 200;

  /** No name of a host has more characters (RFC 1035). */
  private static final int LONGEST_HOST = 253;

  private final Set<String> keys = new LinkedHashSet<>();

  /** Gathers the names from what a page says about itself. */
  public SiteNames(Metadata metadata) {
    for (String name : NAMES) {
      add(isTitle(metadata, metadata.first(name)) ? null : metadata.first(name));
    }
    for (Map<String, Object> object : metadata.jsonLd()) {
      if (object.get("publisher") instanceof Map<?, ?> publisher && publisher.get("name") instanceof String name) {
        add(name);
      }
      if ("WebSite".equals(object.get("@type")) && object.get("name") instanceof String name) {
        add(name);
      }
    }
    addHost(metadata.canonical());
    addHost(metadata.first("og:url"));
  }

  /** True for what a page gives for its site's name and is its own title, with the site's name behind a mark. */
  private static boolean isTitle(Metadata metadata, String name) {
    String title = metadata.title();
    return name != null && title != null && !TitleGaps.of(title.strip()).isEmpty()
        && Key.of(name).equals(Key.of(title));
  }

  private void add(String name) {
    if (name == null || name.length() > 60) {
      return;
    }
    String key = Key.of(name);
    if (key.length() > 1 && keys.size() < MOST) {
      keys.add(key);
    }
  }

  /** The host with and without its top-level domain: www.norrby-post.example gives norrbypostexample and norrbypost. */
  private void addHost(String address) {
    String host = Host.of(address);
    if (host == null || host.length() > LONGEST_HOST) {
      return;
    }
    host = host.startsWith("www.") ? host.substring(4) : host;
    add(host);
    int dot = host.lastIndexOf('.');
    while (dot > 0) {
      String rest = host.substring(0, dot);
      if (Key.of(rest).length() >= TELLING) {
        add(rest);
        add(rest.substring(rest.lastIndexOf('.') + 1));
      }
      dot = rest.lastIndexOf('.');
    }
  }

  /** True if a text is a name of the site, or one with a word or two around it: "Norrby Post Online". */
  public boolean names(String text) {
    return haveKey(Key.of(text));
  }

  /** The same of a text's {@link Key}. */
  public boolean haveKey(String key) {
    if (key.isEmpty()) {
      return false;
    }
    for (String name : keys) {
      if (key.equals(name)) {
        return true;
      }
      boolean inside = name.length() >= TELLING && key.length() <= name.length() + 12 && key.contains(name)
          || key.length() >= TELLING && key.length() * 2 >= name.length() && name.contains(key);
      if (inside) {
        return true;
      }
    }
    return false;
  }

  /** A title without the site's name at its end or, failing that, at its start. */
  String cut(String title) {
    String cut = title;
    for (boolean again = true; again; ) {
      again = false;
      for (int[] gap : TitleGaps.of(cut)) {
        String end = cut.substring(gap[1]).strip();
        if (names(end) && gap[0] > 0 && !isHyphen(cut, gap, end)) {
          // Where sections are set off by a low line, so is the headline: 标题_栏目_网站.
          int low = cut.charAt(gap[0]) == '_' ? cut.indexOf('_') : gap[0];
          cut = cut.substring(0, low > 0 ? low : gap[0]).strip();
          again = true;
          break;
        }
      }
    }
    if (cut.length() == title.length()) {
      for (int[] gap : TitleGaps.of(title)) {
        if (names(title.substring(0, gap[0])) && !isOfPhrase(title, gap)) {
          return title.substring(gap[1]).strip();
        }
      }
    }
    return cut.isEmpty() ? title : cut;
  }

  /**
   * True for a gap at which a title doesn't begin anew though it may open with the site's name: the hyphen of "Fire-
   * and flood services", and the colon behind more words than that name, "Best of Norrby Post 2025: the pictures".
   */
  private boolean isOfPhrase(String title, int[] gap) {
    char mark = title.charAt(gap[0]);
    boolean hyphen = mark == '-' && gap[1] - gap[0] == 1 && title.charAt(gap[1]) == ' ';
    return hyphen || mark == ':' && !keys.contains(Key.of(title.substring(0, gap[0])));
  }

  /** True for a hyphen inside a word, with the site's name behind another gap: "… US-Dollar - Norrby Post". */
  private static boolean isHyphen(String title, int[] gap, String end) {
    return title.charAt(gap[0]) == '-' && gap[1] - gap[0] == 1 && TitleGaps.isInWord(title.charAt(gap[0] - 1))
        && TitleGaps.isInWord(title.charAt(gap[1])) && !TitleGaps.of(end).isEmpty();
  }
}
