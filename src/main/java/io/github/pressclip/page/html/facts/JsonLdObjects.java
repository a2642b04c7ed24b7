package io.github.pressclip.page.html.facts;

import java.util.List;
import java.util.Map;

/** Gathers the objects of JSON-LD, in lists, graphs and what a page says that it is about. */
final class JsonLdObjects {
  private static final String[] ABOUT = {"mainEntity", "mainEntityOfPage"};

  private JsonLdObjects() {}

  /** Adds the objects that a value of a script holds to a list. */
  static void collect(Object value, List<Map<String, Object>> into) {
    if (value instanceof List<?> list) {
      for (Object item : list) {
        collect(item, into);
      }
    } else if (value instanceof Map<?, ?> map) {
      @SuppressWarnings("unchecked") // the reader makes maps with string keys only
      Map<String, Object> object = (Map<String, Object>) map;
      into.add(object);
      Object graph = object.get("@graph");
      if (graph != null) {
        collect(graph, into);
      }
      // What a page is about, or is the page of, may be told inside the page's own object.
      for (String about : ABOUT) {
        if (object.get(about) instanceof Map<?, ?> story && !isReference(story)) {
          collect(story, into);
        }
      }
    }
  }

  /** True for what is told elsewhere: {@code {"@type": "WebPage", "@id": "https://norrby.example/1"}}. */
  private static boolean isReference(Map<?, ?> object) {
    return object.containsKey("@id") && object.size() <= 2;
  }
}
