package io.github.pressclip.find.byline;

import java.util.Locale;

/** Tells the line that says from where a paper has its story, {@code Kaynak: DHA}: an agency, or else nobody who wrote it. */
final class SourceLabel {
  private static final String[] LABELS = {"kaynak:", "fuente:", "fonte:", "sumber:", "nguồn:", "منبع:", "المصدر:", "出處：", "出处：", "출처:"};

  /** Characters; a longer line says more. */
  private static final int LONGEST = 40;

  private SourceLabel() {}

  /** What stands behind the label; null for any other line. */
  static String behind(String line) {
    if (line.length() > LONGEST) {
      return null;
    }
    String lower = line.toLowerCase(Locale.ROOT);
    for (String label : LABELS) {
      if (lower.startsWith(label) && line.length() > label.length()) {
        return line.substring(label.length()).strip();
      }
    }
    return null;
  }
}
