package io.github.pressclip.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Writes plain Java values as JSON, in the layout of all that pressclip writes. */
public final class JsonTree {
  private JsonTree() {}

  /**
   * Writes a value.
   *
   * @param value a map from strings, a list, a string, an integer, a double, a boolean or null; maps keep their order
   */
  public static String write(Object value) {
    return Json.of(to -> write(value, to));
  }

  private static void write(Object value, JsonGenerator to) throws IOException {
    if (value instanceof Map<?, ?> map) {
      to.writeStartObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        to.writeFieldName((String) entry.getKey());
        write(entry.getValue(), to);
      }
      to.writeEndObject();
    } else if (value instanceof List<?> list) {
      to.writeStartArray();
      for (Object item : list) {
        write(item, to);
      }
      to.writeEndArray();
    } else if (value instanceof Integer number) {
      to.writeNumber(number);
    } else if (value instanceof Double number) {
      to.writeNumber(number);
    } else if (value instanceof Boolean flag) {
      to.writeBoolean(flag);
    } else {
      to.writeString((String) value);
    }
  }
}
