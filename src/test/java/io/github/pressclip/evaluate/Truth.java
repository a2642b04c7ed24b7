package io.github.pressclip.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What is known of a document.
 *
 * @param id its id, the name of its file without extensions
 * @param site the site it comes from; the id where no address is known
 * @param title its headline; empty if not known
 * @param body its body; null if the set knows none, where the file is a story and nothing else
 * @param standfirst the standfirst that the body begins with; null if none is known
 * @param day the day it was published, {@code 2022-10-11}; null if not known
 * @param authors who wrote it, as the set has them; empty if not known
 * @param lang the language or country it is told to be in; null if nothing tells
 * @param dateline place and day of its dateline; null if not known
 * @param quotes whether its quotes are known
 */
public record Truth(String id, String site, String title, String body, String standfirst, String day,
    List<String> authors, String lang, TrueDateline dateline, boolean quotes) {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d.*", Pattern.DOTALL);
  private static final Pattern BETWEEN_AUTHORS = Pattern.compile("[;,]");

  public Truth {
    authors = List.copyOf(authors);
  }

  /** The same document with another body. */
  public Truth withBody(String other) {
    return new Truth(id, site, title, other, standfirst, day, authors, lang, dateline, quotes);
  }

  /** Reads one line of {@code truth.jsonl}. */
  static Truth of(JsonNode node) {
    String id = node.path("id").asText();
    String date = node.path("date").asText("");
    return new Truth(
        id,
        site(node.path("url").asText(""), id),
        node.path("title").asText(""),
        node.has("body") ? node.path("body").asText("") : null,
        standfirst(node.path("summary")),
        DAY.matcher(date).matches() ? date.substring(0, 10) : null,
        authors(node.path("author").asText("")),
        node.path("lang").textValue(),
        TrueDateline.of(node),
        node.has("quotes"));
  }

  private static String standfirst(JsonNode paragraphs) {
    List<String> texts = new ArrayList<>();
    paragraphs.forEach(paragraph -> texts.add(paragraph.asText()));
    return texts.isEmpty() ? null : String.join("\n", texts);
  }

  private static List<String> authors(String line) {
    List<String> authors = new ArrayList<>();
    for (String author : BETWEEN_AUTHORS.split(line)) {
      if (!author.isBlank()) {
        authors.add(author.strip());
      }
    }
    return authors;
  }

  /** The part of a host's name that its owner registered: {@code example.co.uk} of {@code www.news.example.co.uk}. */
  private static String site(String address, String otherwise) {
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
