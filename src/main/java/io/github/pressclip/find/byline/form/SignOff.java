package io.github.pressclip.find.byline.form;

/** Reads who reported a story at its end, as agencies and the Chinese press write it, and not who edited it. */
public final class SignOff {
  private static final String REPORTING = "Reporting by ";

  /** Who wrote a story, in the bracket with which the Chinese press ends it: "（评论员 林知远 何晚晴）". */
  private static final String[] WRITERS = {"评论员", "評論員", "记者", "記者", "撰文", "作者"};

  /** Characters of such a bracket. */
  private static final int LONGEST = 24;

  private SignOff() {}

  /**
   * The reporters of "(Reporting by Ann Smith and Bob Jones; Editing by Cy Young)" and of "市议会开会。（记者 林知远）"; null for
   * any other line.
   */
  public static String reporters(String line) {
    String inBracket = inBracket(line);
    if (inBracket != null) {
      return inBracket;
    }
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

  private static String inBracket(String line) {
    boolean closed = line.endsWith("）") || line.endsWith(")");
    int open = closed ? Math.max(line.lastIndexOf('（'), line.lastIndexOf('(')) : -1;
    if (open < 0 || line.length() - open > LONGEST) {
      return null;
    }
    for (String writer : WRITERS) {
      if (line.startsWith(writer, open + 1)) {
        String names = line.substring(open + 1 + writer.length(), line.length() - 1);
        return parted(names.startsWith("：") || names.startsWith(":") ? names.substring(1).strip() : names.strip());
      }
    }
    return null;
  }

  /** Names with a mark between them where spaces alone part them; a space may stand inside the shortest, too: "林 远". */
  private static String parted(String names) {
    for (int i = 0; i < names.length(); i++) {
      boolean single = names.charAt(i) == ' ' && (i < 2 || i + 2 >= names.length() || names.charAt(i - 2) == ' '
          || names.charAt(i + 2) == ' ');
      if (single) {
        return names;
      }
    }
    return names.replace(' ', '、');
  }

  /** True for a full stop, except for that of an initial: "Reporting by J. Smith". */
  private static boolean endsSentence(String text, int at) {
    boolean initial = at > 1 && at + 1 < text.length() && Character.isUpperCase(text.charAt(at - 1))
        && " -.".indexOf(text.charAt(at - 2)) >= 0;
    return text.charAt(at) == '.' && !initial;
  }
}
