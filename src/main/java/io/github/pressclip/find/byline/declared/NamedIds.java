package io.github.pressclip.find.byline.declared;

import io.github.pressclip.page.Metadata;
import java.util.HashMap;
import java.util.Map;

/** The objects of JSON-LD that have a name, by the ids by which an article calls its authors. */
final class NamedIds {
  private final Metadata metadata;

  /** Made when first asked for: most articles name their authors where they list them. */
  private Map<String, Map<String, Object>> objects;

  NamedIds(Metadata metadata) {
    this.metadata = metadata;
  }

  /** The first object with that id and a name; null if there is none. */
  Map<String, Object> get(String id) {
    if (objects == null) {
      objects = new HashMap<>();
      for (Map<String, Object> object : metadata.jsonLd()) {
        if (object.get("@id") instanceof String named && object.get("name") != null) {
          objects.putIfAbsent(named, object);
        }
      }
    }
    return objects.get(id);
  }
}
