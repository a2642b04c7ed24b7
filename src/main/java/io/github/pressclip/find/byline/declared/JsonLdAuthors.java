package io.github.pressclip.find.byline.declared;

import io.github.pressclip.page.Metadata;
import io.github.pressclip.page.StoryType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the authors that a page declares in JSON-LD. */
public final class JsonLdAuthors {
  /** Authors of a story at most; what names more is a list of another kind. */
  private static final int MOST = 1000;

  /** Characters of a name at most, and of a list of names in its place. */
  public static final int LONGEST = 2000;

  private JsonLdAuthors() {}

  /** The people of the first article that names any; none if no article does. */
  public static List<String> people(Metadata metadata) {
    return authors(metadata, false);
  }

  /**
   * The organisations that the first article that names any gives for its authors, agencies among them; none if no
   * article does.
   */
  public static List<String> organisations(Metadata metadata) {
    return authors(metadata, true);
  }

  /** Those who have a site of their own: people whom it declares as an organisation too. */
  public static List<String> owners(Metadata metadata) {
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

  private static List<String> authors(Metadata metadata, boolean organisations) {
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
}
