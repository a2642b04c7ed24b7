package io.github.pressclip.check;

import io.github.pressclip.write.JsonTree;
import io.github.pressclip.write.Printable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Lays the outcomes of a check out, for people or for programs. */
public final class CheckReport {
  private CheckReport() {}

  /**
   * For people: nothing for pages that are the same, a unified diff for those that differ, a line for the others, and
   * the counts in the last line. Where a floor let two bodies differ, a line says how alike they are.
   *
   * @param coloured true to colour the diffs, for a terminal
   * @param closing false to leave the counts out
   */
  public static String text(List<Outcome> outcomes, boolean coloured, boolean closing) {
    StringBuilder text = new StringBuilder();
    for (Outcome outcome : outcomes) {
      text.append(text(outcome, coloured));
    }
    if (closing) {
      text.append(new Totals(outcomes).line()).append('\n');
    }
    return text.toString();
  }

  /** What a person is told of one page; empty if all is well. */
  static String text(Outcome outcome, boolean coloured) {
    StringBuilder text = new StringBuilder();
    Golden golden = outcome.golden();
    switch (outcome.status()) {
      case SAME -> { }
      case DIFFERS -> text.append(
          DiffText.of(golden.file().toString(), golden.page().toString(), outcome.differences(), coloured));
      case MISSING -> line("missing: " + golden.page() + " has no " + golden.file(), text);
      case OBSOLETE -> line("obsolete: " + golden.file() + " has no page", text);
      case TROUBLE -> line("trouble: " + golden.name() + ": " + outcome.trouble(), text);
    }
    if (outcome.bodyF1() != null) {
      line("body F1 " + figure(outcome.bodyF1()) + ": " + golden.name(), text);
    }
    return text.toString();
  }

  /**
   * For programs: an object with the keys {@code schema}, {@code totals} and {@code pages}; a page has {@code page},
   * {@code golden}, {@code status}, {@code bodyF1}, {@code trouble} and {@code differences}.
   */
  public static String json(List<Outcome> outcomes) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("schema", "pressclip-check/1");
    Totals totals = new Totals(outcomes);
    Map<String, Object> counts = new LinkedHashMap<>();
    for (Status status : Status.values()) {
      counts.put(status.word(), totals.of(status));
    }
    report.put("totals", counts);
    List<Object> pages = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      pages.add(tree(outcome));
    }
    report.put("pages", pages);
    return JsonTree.write(report);
  }

  private static Map<String, Object> tree(Outcome outcome) {
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("page", outcome.golden().page() == null ? null : outcome.golden().page().toString());
    page.put("golden", outcome.golden().file().toString());
    page.put("status", outcome.status().word());
    page.put("bodyF1", outcome.bodyF1());
    page.put("trouble", outcome.trouble());
    List<Object> differences = new ArrayList<>();
    for (Difference difference : outcome.differences()) {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("field", difference.field());
      fields.put("expected", difference.expected());
      fields.put("found", difference.found());
      differences.add(fields);
    }
    page.put("differences", differences);
    return page;
  }

  private static String figure(double f1) {
    return String.format(Locale.ROOT, "%.4f", f1);
  }

  private static void line(String content, StringBuilder text) {
    Printable.append(content, text);
    text.append('\n');
  }
}
