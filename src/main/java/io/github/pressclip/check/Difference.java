package io.github.pressclip.check;

import java.util.List;

/**
 * One place where two articles differ.
 *
 * @param field the field by the JSON contract, {@code dateline.place}; in a list the place of the first line that
 *     differs, {@code body[3]}, counted in what was expected
 * @param expected the lines that were expected; empty for null and for what should not be there
 * @param found the lines that were found; empty for null and for what is not there
 */
public record Difference(String field, List<String> expected, List<String> found) {

  public Difference {
    expected = List.copyOf(expected);
    found = List.copyOf(found);
  }
}
