package io.github.pressclip.find.byline.form;

import io.github.pressclip.find.byline.credit.Credit;
import io.github.pressclip.find.byline.credit.NamesAlone;
import java.util.List;

/**
 * Reads the reporter whom a line of the East Asian press labels after or before the stamp,
 * {@code 2025-03-03 来源：海港报 记者：林知远}, {@code 한도윤 기자 hdy@norrby.example}. Those who took responsibility for a page,
 * {@code 责任编辑}, wrote nothing.
 */
public final class ReporterLabel {
  private static final String[] BEFORE = {"记者：", "記者：", "作者：", "撰文：", "记者:", "作者:"};
  private static final String[] SPACED = {"记者 ", "記者 "};
  private static final String AFTER = " 기자";

  /** Characters of the longest name. */
  private static final int LONGEST = 12;

  private ReporterLabel() {}

  /** The name that a line labels, nothing else around it; null if it labels none. */
  public static String in(String line) {
    for (String label : BEFORE) {
      int at = line.indexOf(label);
      if (at >= 0) {
        return name(line, at + label.length());
      }
    }
    for (String label : SPACED) {
      int at = line.indexOf(label);
      if (at > 0 && at <= LONGEST && holdsName(line.substring(at + label.length()))) {
        return line.substring(at + label.length()); // the paper's name stands before it: "海港报记者 林知远"
      }
    }
    int role = line.indexOf(AFTER);
    int end = role + AFTER.length();
    boolean ends = end == line.length() || role > 0 && " =|([".indexOf(line.charAt(end)) >= 0;
    return role > 0 && role <= LONGEST && ends && holdsName(line.substring(0, role)) && isMarked(line, end)
        ? line.substring(0, role) : null;
  }

  /** Behind a reporter stands an address, or nothing: not a sentence. */
  private static boolean isMarked(String line, int end) {
    return end == line.length() || line.indexOf('@', end) > 0 || line.indexOf('=', end) > 0;
  }

  private static String name(String line, int start) {
    int end = start;
    while (end < line.length() && " \u3000|｜【（(".indexOf(line.charAt(end)) < 0) {
      end++;
    }
    String name = line.substring(start, end);
    return holdsName(name) ? name : null;
  }

  private static boolean holdsName(String text) {
    List<String> people = Credit.people(text, false);
    return !people.isEmpty() && NamesAlone.are(text, people);
  }
}
