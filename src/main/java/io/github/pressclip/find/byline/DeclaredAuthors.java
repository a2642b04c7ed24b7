package io.github.pressclip.find.byline;

import io.github.pressclip.page.Lower;
import io.github.pressclip.page.Metadata;
import io.github.pressclip.page.StoryType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the authors that a page declares for machines: JSON-LD and meta tags. */
final class DeclaredAuthors {
  /** Authors of a story at most; what names more is a list of another kind. */
  private static final int MOST = 1000;

  /** Characters of a name at most, and of a list of names in its place. */
  static final int LONGEST = 2000;

  /** Words; no fewer are told from the name of an author, which may be in the title too. */
  private static final int SITE = 5;

  private static final String[] METAS = {
    "author", "article:author", "article:author_name", "parsely-author", "sailthru.author", "dc.creator",
    "dcterms.creator", "byl", "rbauthors", "article.author", "cxenseparse:author", "og:article:author",
    "citation_author", "authors", "article_author", "mrf:authors", "dable:author", "dcsext.author", "vr:author",
    "shareaholic:article_author_name", "cse_author", "content_author", "og:author", "dc.author"
  };

  /** What systems call the author for cards that show two facts of a story, in lower case. */
  private static final Set<String> LABELS = Set.of(
      "written by", "verfasst von", "geschrieben von", "écrit par", "escrito por", "scritto da", "geschreven door",
      "skriven av", "skrevet av", "skrevet af", "napisane przez", "autor", "автор", "yazan", "執筆者", "作者", "글쓴이");

  private DeclaredAuthors() {}

  /** The people of JSON-LD's first article that names any. */
  static List<String> jsonLd(Metadata metadata) {
    return jsonLd(metadata, false);
  }

  /** The organisations that JSON-LD's first article that names any gives for its authors: agencies among them. */
  static List<String> organisations(Metadata metadata) {
    return jsonLd(metadata, true);
  }

  /** Those who have a site of their own: people whom it declares as an organisation too. */
  static List<String> owners(Metadata metadata) {
    List<String> names = new ArrayList<>();
    for (Map<String, Object> object : metadata.jsonLd()) {
      if (isBoth(String.valueOf(object.get("@type"))) && object.get("name") instanceof String name) {
        names.add(name);
      }
    }
    return names;
  }

  private static boolean isBoth(String type) {
    return type.contains("Organization") && type.contains("Person");
  }

  private static List<String> jsonLd(Metadata metadata, boolean organisations) {
    NamedIds ids = new NamedIds(metadata);
    for (Map<String, Object> object : metadata.jsonLd()) {
      if (!StoryType.is(object.get("@type"))) {
        continue;
      }
      List<String> names = new ArrayList<>();
      add(object.get("author"), ids, names, organisations, 0);
      if (names.isEmpty()) {
        add(object.get("creator"), ids, names, organisations, 0);
      }
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  private static void add(Object author, NamedIds ids, List<String> names, boolean organisations, int depth) {
    if (names.size() >= MOST) {
      return;
    }
    if (author instanceof List<?> list && depth < 3) {
      for (Object one : list) {
        add(one, ids, names, organisations, depth + 1);
      }
    } else if (author instanceof Map<?, ?> map) {
      // Somebody who has a site of his own is declared as both: ["Person", "Organization"].
      String type = String.valueOf(map.get("@type"));
      boolean organisation = type.contains("Organization") && !isBoth(type);
      if (map.get("name") == null && map.get("@id") instanceof String id && depth < 3) {
        add(ids.get(id), ids, names, organisations, depth + 1);
      } else if (organisation == organisations) {
        add(nameOf(map), ids, names, false, depth + 1);
      }
    } else if (!organisations && author instanceof String name && name.length() <= LONGEST && !name.isBlank()) {
      Object known = depth < 3 && (name.contains("//") || name.startsWith("#")) ? ids.get(name) : null;
      if (known != null) {
        add(known, ids, names, false, depth + 1);
      } else if (!name.contains("//")) {
        names.add(untagged(name));
      }
    }
  }

  /** The name without the link that some systems put into it. */
  private static String untagged(String name) {
    StringBuilder bare = new StringBuilder(name.length());
    int at = 0;
    while (at < name.length()) {
      int open = name.indexOf('<', at);
      int close = open < 0 ? -1 : name.indexOf('>', open);
      if (close < 0) {
        break;
      }
      bare.append(name, at, open);
      at = close + 1;
    }
    return bare.append(name, at, name.length()).toString().strip();
  }

  private static Object nameOf(Map<?, ?> person) {
    Object name = person.get("name");
    boolean parted = name == null && person.get("givenName") instanceof String
        && person.get("familyName") instanceof String;
    return parted ? person.get("givenName") + " " + person.get("familyName") : name;
  }

  /** The contents of each meta tag of the author, the surest first. */
  static List<List<String>> metas(Metadata metadata) {
    List<List<String>> metas = new ArrayList<>();
    for (String meta : METAS) {
      add(metadata.meta().get(meta), metadata.title(), metas);
    }
    for (int i = 1; i <= 2; i++) {
      String label = metadata.first("twitter:label" + i);
      if (label != null && LABELS.contains(Lower.of(label.strip()))) {
        add(metadata.meta().get("twitter:data" + i), metadata.title(), metas);
      }
    }
    return metas;
  }

  /**
   * True for who made the site, "Ann Smith, www.norrby-web.example", "Ann Smith and Bob designed", and for the site's
   * long name, which is in the page's title too: "Wines of Norrby - Lund and Holt".
   */
  private static boolean isOfSite(String content, String title) {
    String lower = Lower.of(content);
    boolean named = title != null && title.contains(content) && CreditWords.of(content).size() > SITE;
    return named || lower.contains("www.") || lower.endsWith(" designed") || lower.contains("webdesign");
  }

  private static void add(List<String> contents, String title, List<List<String>> metas) {
    List<String> names = new ArrayList<>();
    for (String content : contents == null ? List.<String>of() : contents) {
      if (content.length() <= LONGEST && !content.contains("//") && !isOfSite(content, title)) {
        names.add(content);
      }
    }
    if (!names.isEmpty()) {
      metas.add(names);
    }
  }
}
