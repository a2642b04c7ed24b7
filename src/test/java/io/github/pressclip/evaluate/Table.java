package io.github.pressclip.evaluate;

import java.util.List;
import java.util.Locale;

/** Lays out rows of one measure as text: names to the left, figures to the right below their names. */
final class Table {
  private Table() {}

  static String of(Measure measure, List<Row> rows) {
    String title = measure.name().toLowerCase(Locale.ROOT);
    int width = title.length();
    for (Row row : rows) {
      width = Math.max(width, row.name().length());
    }
    StringBuilder text = new StringBuilder();
    List<String> columns = List.of();
    for (Row row : rows) {
      if (!columns.equals(columns(row))) {
        columns = columns(row);
        line(title, columns, width, text);
      }
      line(row.name(), row.figures().stream().map(Figure::text).toList(), width, text);
    }
    return text.toString();
  }

  private static List<String> columns(Row row) {
    return row.figures().stream().map(Figure::name).toList();
  }

  private static void line(String name, List<String> cells, int width, StringBuilder text) {
    text.append(name).append(" ".repeat(width - name.length()));
    for (String cell : cells) {
      text.append(" ".repeat(Math.max(1, 8 - cell.length()))).append(cell);
    }
    text.append('\n');
  }
}
