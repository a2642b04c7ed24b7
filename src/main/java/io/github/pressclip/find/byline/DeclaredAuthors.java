package io.github.pressclip.find.byline;

import io.github.pressclip.page.Metadata;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the authors that a page declares for machines: JSON-LD and meta tags. */
final class DeclaredAuthors {
  private static final String[] METAS = {
    "author", "article:author", "article:author_name", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator",
    "byl", "rbauthors", "article.author", "cxenseparse:author", "og:article:author", "citation_author", "twitter:data1"
  };

  private DeclaredAuthors() {}

  /** The people of JSON-LD's first article that names any. */
  static List<String> jsonLd(Metadata metadata) {
    return jsonLd(metadata, false);
  }

  /** The organisations that JSON-LD's first article that names any gives for its authors: agencies among them. */
  static List<String> organisations(Metadata metadata) {
    return jsonLd(metadata, true);
  }

  private static List<String> jsonLd(Metadata metadata, boolean organisations) {
    for (Map<String, Object> object : metadata.jsonLd()) {
      if (!isStory(String.valueOf(object.get("@type")))) {
        continue;
      }
      List<String> names = new ArrayList<>();
      add(object.get("author"), metadata, names, organisations, 0);
      if (names.isEmpty()) {
        add(object.get("creator"), metadata, names, organisations, 0);
      }
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  private static boolean isStory(String type) {
    return type.contains("Article") || type.contains("Posting") || type.contains("Report") || type.contains("Review");
  }

  private static void add(
      Object author, Metadata metadata, List<String> names, boolean organisations, int depth) {
    if (author instanceof List<?> list && depth < 3) {
      for (Object one : list) {
        add(one, metadata, names, organisations, depth + 1);
      }
    } else if (author instanceof Map<?, ?> map) {
      boolean organisation = String.valueOf(map.get("@type")).contains("Organization");
      if (map.get("name") == null && map.get("@id") instanceof String id && depth < 3) {
        add(byId(id, metadata), metadata, names, organisations, depth + 1);
      } else if (organisation == organisations) {
        add(nameOf(map), metadata, names, false, depth + 1);
      }
    } else if (!organisations && author instanceof String name && !name.isBlank() && !name.contains("//")) {
      names.add(name.strip());
    }
  }

  private static Object nameOf(Map<?, ?> person) {
    Object name = person.get("name");
    boolean parted = name == null && person.get("givenName") instanceof String && person.get("familyName") instanceof String;
    return parted ? person.get("givenName") + " " + person.get("familyName") : name;
  }

  private static Object byId(String id, Metadata metadata) {
    for (Map<String, Object> object : metadata.jsonLd()) {
      if (id.equals(object.get("@id")) && object.get("name") != null) {
        return object;
      }
    }
    return null;
  }

  /** The contents of the meta tags of the author, the surest first. */
  static List<String> metas(Metadata metadata) {
    List<String> names = new ArrayList<>();
    for (String meta : METAS) {
      boolean labelled = !meta.equals("twitter:data1") || "written by".equalsIgnoreCase(metadata.first("twitter:label1"));
      List<String> contents = metadata.meta().get(meta);
      if (contents != null && labelled && names.isEmpty()) {
        for (String content : contents) {
          if (!content.contains("//")) {
            names.add(content);
          }
        }
      }
    }
    return names;
  }
}
