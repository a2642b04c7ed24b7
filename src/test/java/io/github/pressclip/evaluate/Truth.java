package io.github.pressclip.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;

/**
 * What is known of a page: one line of a set's {@code truth.jsonl}.
 *
 * @param id the page's id, the name of its file without extensions
 * @param site the site it comes from; the id where no address is known
 * @param title its headline; empty if not known
 * @param body its body; null if the set knows none, where the file is a story and nothing else
 */
public record Truth(String id, String site, String title, String body) {

  /** Reads one line of {@code truth.jsonl}. */
  static Truth of(JsonNode node) {
    String id = node.path("id").asText();
    String body = node.has("body") ? node.path("body").asText("") : null;
    return new Truth(id, site(node.path("url").asText(""), id), node.path("title").asText(""), body);
  }

  /** The part of a host's name that its owner registered: {@code example.co.uk} of {@code www.news.example.co.uk}. */
  static String site(String address, String otherwise) {
    String host;
    try {
      host = URI.create(address.strip()).getHost();
    } catch (IllegalArgumentException e) {
      host = null;
    }
    if (host == null) {
      int start = address.indexOf("//");
      int end = start < 0 ? -1 : address.indexOf('/', start + 2);
      host = end < 0 ? null : address.substring(start + 2, end);
    }
    if (host == null) {
      return otherwise;
    }
    String[] labels = host.split("\\.");
    int kept = labels.length > 2 && labels[labels.length - 2].length() <= 3 && labels[labels.length - 1].length() == 2
        ? 3 : 2;
    StringBuilder site = new StringBuilder();
    for (int i = Math.max(0, labels.length - kept); i < labels.length; i++) {
      site.append(site.length() == 0 ? "" : ".").append(labels[i]);
    }
    return site.toString();
  }
}
