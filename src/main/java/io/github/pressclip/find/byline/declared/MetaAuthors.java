package io.github.pressclip.find.byline.declared;

import io.github.pressclip.find.byline.credit.CreditWords;
import io.github.pressclip.page.Lower;
import io.github.pressclip.page.Metadata;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the authors that a page declares in meta tags. */
public final class MetaAuthors {
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

  private MetaAuthors() {}

  /** The contents of each meta tag of the author, the surest first. */
  public static List<List<String>> of(Metadata metadata) {
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
      if (content.length() <= JsonLdAuthors.LONGEST && !content.contains("//") && !isOfSite(content, title)) {
        names.add(content);
      }
    }
    if (!names.isEmpty()) {
      metas.add(names);
    }
  }
}
