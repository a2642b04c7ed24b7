package io.github.pressclip.find.byline;

/** Reads the line at a story's end that says who reported and who edited it, as agencies write it. */
final class SignOff {
  private static final String REPORTING = "Reporting by ";

  private SignOff() {}

  /** The reporters of "(Reporting by Ann Smith and Bob Jones; Editing by Cy Young)"; null for any other line. */
  static String reporters(String line) {
    int start = line.lastIndexOf(REPORTING);
    if (start < 0 || start > 1) {
      return null;
    }
    int stop = start;
    while (stop < line.length() && ";)".indexOf(line.charAt(stop)) < 0 && !endsSentence(line, stop)) {
      stop++;
    }
    return line.substring(start + REPORTING.length(), stop);
  }

  /** True for a full stop, except for that of an initial: "Reporting by J. Smith". */
  private static boolean endsSentence(String text, int at) {
    boolean initial = at > 1 && at + 1 < text.length() && Character.isUpperCase(text.charAt(at - 1))
        && " -.".indexOf(text.charAt(at - 2)) >= 0;
    return text.charAt(at) == '.' && !initial;
  }
}
