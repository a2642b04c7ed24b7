package io.github.pressclip.check;

import io.github.pressclip.write.Part;
import java.util.Set;

/**
 * What counts as the same.
 *
 * @param parts the parts that are compared
 * @param minF1 bodies may differ whose 4-gram F1 is at least this, 0 to 1; null if they may not
 */
public record Yardstick(Set<Part> parts, Double minF1) {

  public Yardstick {
    parts = Set.copyOf(parts);
  }
}
