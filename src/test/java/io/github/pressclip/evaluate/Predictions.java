package io.github.pressclip.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.pressclip.write.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes what was found as JSON lines: what the command prints with the document's {@code id} before it; for a document
 * without an article its id and the exit status alone.
 */
final class Predictions {
  private Predictions() {}

  static void write(List<Result> results, Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    Files.createDirectories(file.getParent());
    try (Writer out = Files.newBufferedWriter(file)) {
      for (Result result : results) {
        ObjectNode line = mapper.createObjectNode().put("id", result.truth().id());
        if (result.article() != null) {
          line.setAll((ObjectNode) mapper.readTree(JsonWriter.write(result.article())));
        } else {
          line.put("exit", result.problem() == null ? 1 : 2);
        }
        out.write(mapper.writeValueAsString(line));
        out.write('\n');
      }
    }
  }
}
