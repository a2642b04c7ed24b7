package io.github.pressclip.find.standfirst;

import io.github.pressclip.find.headline.Key;
import io.github.pressclip.page.Metadata;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a page declares as its description, in meta tags and JSON-LD.
 *
 * @param keys the {@link Key} of each
 */
record Descriptions(Set<String> keys) {
  private static final String[] NAMES = {"description", "og:description", "twitter:description", "dc.description"};

  /** Letters and digits: with fewer a description may begin like a line that is none. */
  private static final int SHORTEST_PART = 40;

  static Descriptions of(Metadata metadata) {
    Set<String> keys = new HashSet<>();
    for (String name : NAMES) {
      add(keys, metadata.first(name));
    }
    for (Map<String, Object> object : metadata.jsonLd()) {
      add(keys, object.get("description"));
      add(keys, object.get("alternativeHeadline"));
    }
    return new Descriptions(keys);
  }

  private static void add(Set<String> keys, Object description) {
    if (description instanceof String text && text.length() >= Head.SHORTEST) {
      keys.add(Key.of(text));
    }
  }

  /** True for a description, and for the first of several paragraphs of one. */
  boolean have(String text) {
    String key = Key.of(text);
    for (String description : keys) {
      if (description.equals(key) || key.length() >= SHORTEST_PART && description.startsWith(key)) {
        return true;
      }
    }
    return false;
  }
}
