package io.github.pressclip.find.byline.line;

import io.github.pressclip.find.dateline.place.Agencies;
import io.github.pressclip.page.Block;
import io.github.pressclip.page.Kind;
import io.github.pressclip.strip.judge.SourceLabel;
import java.util.List;

/**
 * Finds the agency that a story names at its end as where it comes from: {@code (mit dpa)} behind the last sentence,
 * {@code — Reuters} there, and on a line below it {@code Quelle: dpa}, {@code With AAP}, {@code © dpa} or the signs of
 * those who wrote it, {@code hjk/dpa}.
 */
public final class SourceNote {
  /** Lines below the story that are looked at. */
  private static final int REACH = 4;

  /** Characters of what stands in brackets, or on the line. */
  private static final int LONGEST = 24;

  /** Characters of an agency's name; two letters alone are somebody's initials. */
  private static final int SHORTEST = 3;

  /** Marks between names and signs. */
  private static final String PARTS = "/,; ";

  private SourceNote() {}

  /**
   * The agency and the line that names it.
   *
   * @param line the line
   * @param agency the agency as written
   */
  public record Named(Block line, String agency) {}

  /**
   * The agency that a page names below its story or at its end.
   *
   * @param blocks all lines of the page
   * @param last the story's last line
   * @param agencies tells the names of agencies
   * @return null if it names none there
   */
  public static Named of(List<Block> blocks, Block last, Agencies agencies) {
    for (int i = last.index(); i < Math.min(blocks.size(), last.index() + 1 + REACH); i++) {
      String line = blocks.get(i).text();
      int label = SourceLabel.end(line);
      int with = afterWith(line);
      int owner = i > last.index() && blocks.get(i).kind() != Kind.CAPTION ? afterCopyright(line) : 0;
      String agency = label > 0 || isSigns(line) ? in(line.substring(label), agencies)
          : owner > 0 ? owner(line, owner, agencies)
          : with > 0 ? in(line.substring(with), agencies) : inBrackets(line, i > last.index(), agencies);
      int dash = agency == null && i == last.index() ? behindDash(line) : 0;
      agency = dash > 0 ? in(line.substring(dash, line.length() - (line.endsWith(".") ? 1 : 0)), agencies) : agency;
      if (agency != null) {
        return new Named(blocks.get(i), agency);
      }
    }
    return null;
  }

  /** Where the owner's name begins in "© 2025 NPW" and "© NPW | Foto: Ann Smith"; 0 for any other line. */
  private static int afterCopyright(String line) {
    int at = line.startsWith("©") ? 1 : 0;
    while (at > 0 && at < line.length() && (line.charAt(at) == ' ' || Character.isDigit(line.charAt(at)))) {
      at++;
    }
    return at;
  }

  /** The agency that owns a text, alone on its line or before a bar or a comma; null if somebody else does. */
  private static String owner(String line, int start, Agencies agencies) {
    int end = start;
    while (end < line.length() && "|,".indexOf(line.charAt(end)) < 0) {
      end++;
    }
    String name = line.substring(start, end).strip();
    return name.length() >= SHORTEST && agencies.signs(name, SHORTEST) ? name : null;
  }

  /**
   * Where what the story was written with begins, in "With NPW" and "— with NPW" alone on a line; 0 for any other line.
   */
  private static int afterWith(String line) {
    int start = 0;
    while (start < line.length() && "-–— ".indexOf(line.charAt(start)) >= 0) {
      start++;
    }
    return line.length() <= LONGEST && line.regionMatches(true, start, "with ", 0, 5) ? start + 5 : 0;
  }

  /**
   * Where what stands behind the dash after the last sentence begins, "The bridge opens in May. — NPW", a point behind
   * it or none; 0 where there is no such dash.
   */
  private static int behindDash(String line) {
    int from = Math.max(1, line.length() - LONGEST);
    for (int i = line.length() - 1; i >= from; i--) {
      if ("-–—".indexOf(line.charAt(i)) >= 0) {
        int before = i - 1;
        while (before > 0 && (line.charAt(before) == ' ' || line.charAt(before) == '-')) {
          before--;
        }
        boolean sentence = ".!?\"”»'’".indexOf(line.charAt(before)) >= 0;
        return sentence && i + 1 < line.length() ? i + 1 : 0;
      }
    }
    return 0;
  }

  /**
   * The agency that a line ends with in brackets; null if it ends with none.
   *
   * @param below true for a line below the story, which may be a picture's or another story's: it has to be nothing
   *     else, or to say "with" before the agency
   */
  private static String inBrackets(String line, boolean below, Agencies agencies) {
    int open = line.endsWith(")") || line.endsWith(").") ? line.lastIndexOf('(') : -1;
    if (open < 0 || line.indexOf(':', open) > 0) {
      return null; // a colon makes it a picture's credit: "(Foto: Reuters)"
    }
    String words = line.substring(open + 1, line.lastIndexOf(')'));
    boolean with = words.indexOf(' ') > 0 && Character.isLowerCase(words.charAt(0));
    return below && open > 0 && !with ? null : in(words, agencies);
  }

  /** The first agency among words; null if none is one, or there are too many. */
  private static String in(String words, Agencies agencies) {
    if (words.length() > LONGEST) {
      return null;
    }
    int start = 0;
    for (int i = 0; i <= words.length(); i++) {
      if (i == words.length() || PARTS.indexOf(words.charAt(i)) >= 0) {
        String word = words.substring(start, i);
        if (word.length() >= SHORTEST && agencies.signs(word, SHORTEST)) {
          return word;
        }
        start = i + 1;
      }
    }
    return null;
  }

  /** True for "hjk/dpa", "dpa/AFP": signs and strokes, and no space. */
  private static boolean isSigns(String line) {
    return line.length() <= LONGEST && line.indexOf('/') > 0 && line.indexOf(' ') < 0 && line.indexOf('.') < 0;
  }
}
