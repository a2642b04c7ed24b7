package io.github.pressclip.write;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.pressclip.article.Article;
import io.github.pressclip.article.Dateline;
import io.github.pressclip.article.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads an article back from the JSON that {@link JsonWriter} writes. It is as strict as the writer: a key that is
 * missing, unknown or of another type is an error, so that a golden file never says less than it seems to.
 */
public final class JsonReader {
  private static final List<String> ARTICLE =
      List.of("schema", "headline", "standfirst", "byline", "dateline", "body", "quotes");
  private static final List<String> DATELINE =
      List.of("place", "agency", "date", "published", "updated", "ambiguous", "text");
  private static final List<String> QUOTE = List.of("text", "speaker", "cue", "paragraph");

  private static final ObjectMapper MAPPER = JsonMapper.builder()
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
      .build();

  private JsonReader() {}

  /**
   * Reads an article.
   *
   * @param json the whole text; {@code null} stands for a page without an article
   * @return the article; empty for {@code null}
   * @throws ContractException if the text is no JSON, or JSON of another contract or version
   */
  public static Optional<Article> read(String json) throws ContractException {
    JsonNode root;
    try {
      root = MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new ContractException("no JSON: " + message(e) + at(e));
    }
    if (root.isNull()) {
      return Optional.empty();
    }
    if (!root.isObject()) {
      throw new ContractException("neither an article nor null");
    }
    String schema = root.path("schema").asText("none");
    if (!schema.equals(JsonWriter.SCHEMA)) {
      throw new ContractException("its schema is " + schema + ", this version reads " + JsonWriter.SCHEMA);
    }
    checkKeys(root, ARTICLE, "");
    return Optional.of(new Article(
        text(root, "headline", ""),
        text(root, "standfirst", ""),
        texts(root, "byline"),
        dateline(root.get("dateline")),
        texts(root, "body"),
        quotes(root)));
  }

  /** What the parser says, without what it says of itself in brackets: "(start marker at [Source: …". */
  private static String message(JsonProcessingException e) {
    String message = e.getOriginalMessage();
    int end = message.indexOf(" (start marker");
    return end < 0 ? message : message.substring(0, end);
  }

  private static String at(JsonProcessingException e) {
    return e.getLocation() == null ? "" : " at " + e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr();
  }

  private static Dateline dateline(JsonNode node) throws ContractException {
    if (node.isNull()) {
      return null;
    }
    String path = "dateline.";
    checkKeys(node, DATELINE, path);
    JsonNode ambiguous = node.get("ambiguous");
    if (!ambiguous.isBoolean()) {
      throw new ContractException("dateline.ambiguous is neither true nor false");
    }
    return new Dateline(
        text(node, "place", path),
        text(node, "agency", path),
        text(node, "date", path),
        text(node, "published", path),
        text(node, "updated", path),
        ambiguous.booleanValue(),
        text(node, "text", path));
  }

  private static List<Quote> quotes(JsonNode root) throws ContractException {
    List<Quote> quotes = new ArrayList<>();
    for (JsonNode node : list(root, "quotes")) {
      String path = "quotes[" + quotes.size() + "].";
      checkKeys(node, QUOTE, path);
      JsonNode paragraph = node.get("paragraph");
      if (!paragraph.isInt() || !node.get("text").isTextual()) {
        throw new ContractException(path.substring(0, path.length() - 1) + " needs a text and a paragraph");
      }
      quotes.add(new Quote(
          text(node, "text", path), text(node, "speaker", path), text(node, "cue", path), paragraph.intValue()));
    }
    return quotes;
  }

  private static List<String> texts(JsonNode root, String key) throws ContractException {
    List<String> texts = new ArrayList<>();
    for (JsonNode node : list(root, key)) {
      if (!node.isTextual()) {
        throw new ContractException(key + "[" + texts.size() + "] is no text");
      }
      texts.add(node.textValue());
    }
    return texts;
  }

  private static JsonNode list(JsonNode root, String key) throws ContractException {
    JsonNode list = root.get(key);
    if (!list.isArray()) {
      throw new ContractException(key + " is no list");
    }
    return list;
  }

  private static String text(JsonNode node, String key, String path) throws ContractException {
    JsonNode value = node.get(key);
    if (!value.isTextual() && !value.isNull()) {
      throw new ContractException(path + key + " is neither a text nor null");
    }
    return value.textValue();
  }

  private static void checkKeys(JsonNode node, List<String> keys, String path) throws ContractException {
    if (!node.isObject()) {
      throw new ContractException(path.substring(0, Math.max(0, path.length() - 1)) + " is no object");
    }
    for (String key : keys) {
      if (!node.has(key)) {
        throw new ContractException("the key " + path + key + " is missing");
      }
    }
    for (var names = node.fieldNames(); names.hasNext();) {
      String name = names.next();
      if (!keys.contains(name)) {
        throw new ContractException("the key " + path + name + " is unknown");
      }
    }
  }
}
