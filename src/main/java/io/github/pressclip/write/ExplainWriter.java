package io.github.pressclip.write;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.pressclip.find.evidence.Evidence;
import io.github.pressclip.input.Decoded;
import io.github.pressclip.input.Format;
import io.github.pressclip.page.Block;
import io.github.pressclip.strip.ruling.Ruling;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * Writes the decisions behind an article: how the file was read, the ruling on each block of the page in its order, and
 * the evidence for the fields. It dumps what was decided and decides nothing itself.
 */
public final class ExplainWriter {
  private ExplainWriter() {}

  /**
   * For people: a line for each block, {@code drop 12:9 judge: reason | text}, then a line for each piece of evidence.
   */
  public static String text(Decoded decoded, Format format, List<Ruling> rulings, List<Evidence> evidence) {
    StringBuilder text = new StringBuilder();
    String kind = format == Format.HTML ? "HTML" : "text";
    line(text, "read as " + kind + " in " + decoded.charset().name() + " (" + decoded.reason() + ")");
    for (Ruling ruling : rulings) {
      Block block = ruling.block();
      line(text, pad(verdict(ruling), 5) + pad(block.line() + ":" + block.column(), 9)
          + ruling.judge() + ": " + ruling.reason() + " | " + block.text());
    }
    for (Evidence item : evidence) {
      String place = item.line() == 0 ? "metadata" : item.line() + ":" + item.column();
      line(text, pad(item.won() ? "won" : "lost", 5) + pad(place, 9)
          + item.field() + ": " + item.reason() + " | " + item.value());
    }
    return text.toString();
  }

  /**
   * For programs: the same as a JSON object with the keys {@code schema}, {@code input}, {@code blocks},
   * {@code evidence}.
   */
  public static String json(Decoded decoded, Format format, List<Ruling> rulings, List<Evidence> evidence) {
    return Json.of(to -> {
      to.writeStartObject();
      to.writeStringField("schema", "pressclip-explain/1");
      to.writeObjectFieldStart("input");
      to.writeStringField("format", format.name().toLowerCase(Locale.ROOT));
      to.writeStringField("charset", decoded.charset().name());
      to.writeStringField("reason", decoded.reason());
      to.writeEndObject();
      to.writeArrayFieldStart("blocks");
      for (Ruling ruling : rulings) {
        write(ruling, to);
      }
      to.writeEndArray();
      to.writeArrayFieldStart("evidence");
      for (Evidence item : evidence) {
        write(item, to);
      }
      to.writeEndArray();
      to.writeEndObject();
    });
  }

  private static void write(Ruling ruling, JsonGenerator to) throws IOException {
    Block block = ruling.block();
    to.writeStartObject();
    to.writeNumberField("line", block.line());
    to.writeNumberField("column", block.column());
    to.writeStringField("kind", block.kind().name().toLowerCase(Locale.ROOT));
    to.writeStringField("verdict", verdict(ruling));
    to.writeStringField("judge", ruling.judge());
    to.writeStringField("reason", ruling.reason());
    to.writeStringField("text", block.text());
    to.writeEndObject();
  }

  private static void write(Evidence item, JsonGenerator to) throws IOException {
    to.writeStartObject();
    to.writeStringField("field", item.field());
    to.writeStringField("value", item.value());
    to.writeBooleanField("won", item.won());
    to.writeStringField("reason", item.reason());
    to.writeNumberField("line", item.line());
    to.writeNumberField("column", item.column());
    to.writeEndObject();
  }

  private static String verdict(Ruling ruling) {
    return ruling.kept() ? "keep" : "drop";
  }

  private static String pad(String value, int width) {
    return value + " ".repeat(Math.max(1, width - value.length()));
  }

  private static void line(StringBuilder text, String content) {
    Printable.append(content, text);
    text.append('\n');
  }
}
