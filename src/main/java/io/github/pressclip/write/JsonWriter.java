package io.github.pressclip.write;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.pressclip.article.Article;
import io.github.pressclip.article.Dateline;
import io.github.pressclip.article.Quote;
import java.io.IOException;
import java.util.List;

/**
 * Writes an article as JSON by the contract {@code pressclip/1}: all keys are there always, in one order; what isn't
 * known is {@code null}, what there is none of is {@code []}.
 */
public final class JsonWriter {
  /** The name and version of the contract, the value of its first key. */
  public static final String SCHEMA = "pressclip/1";

  private JsonWriter() {}

  /** The whole article as a JSON object. */
  public static String write(Article article) {
    return Json.of(to -> {
      to.writeStartObject();
      to.writeStringField("schema", SCHEMA);
      for (Part part : Part.values()) {
        to.writeFieldName(part.key());
        write(article, part, to);
      }
      to.writeEndObject();
    });
  }

  /** One part of an article: the bare value that it has in the whole, be it a string, a list, an object or null. */
  public static String write(Article article, Part part) {
    return Json.of(to -> write(article, part, to));
  }

  private static void write(Article article, Part part, JsonGenerator to) throws IOException {
    switch (part) {
      case HEADLINE -> to.writeString(article.headline());
      case STANDFIRST -> to.writeString(article.standfirst());
      case BYLINE -> writeStrings(article.byline(), to);
      case DATELINE -> writeDateline(article.dateline(), to);
      case BODY -> writeStrings(article.body(), to);
      case QUOTES -> writeQuotes(article.quotes(), to);
    }
  }

  private static void writeStrings(List<String> strings, JsonGenerator to) throws IOException {
    to.writeStartArray();
    for (String string : strings) {
      to.writeString(string);
    }
    to.writeEndArray();
  }

  private static void writeDateline(Dateline dateline, JsonGenerator to) throws IOException {
    if (dateline == null) {
      to.writeNull();
      return;
    }
    to.writeStartObject();
    to.writeStringField("place", dateline.place());
    to.writeStringField("agency", dateline.agency());
    to.writeStringField("date", dateline.date());
    to.writeStringField("published", dateline.published());
    to.writeStringField("updated", dateline.updated());
    to.writeBooleanField("ambiguous", dateline.ambiguous());
    to.writeStringField("text", dateline.text());
    to.writeEndObject();
  }

  private static void writeQuotes(List<Quote> quotes, JsonGenerator to) throws IOException {
    to.writeStartArray();
    for (Quote quote : quotes) {
      to.writeStartObject();
      to.writeStringField("text", quote.text());
      to.writeStringField("speaker", quote.speaker());
      to.writeStringField("cue", quote.cue());
      to.writeNumberField("paragraph", quote.paragraph());
      to.writeEndObject();
    }
    to.writeEndArray();
  }
}
