package io.github.pressclip.find.dateline.place;

import io.github.pressclip.data.DataFile;
import io.github.pressclip.find.dateline.date.Parts;
import io.github.pressclip.page.Lower;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The agencies that sign datelines, from the data file {@code agencies.txt}; call signs of stations by their shape. */
public final class Agencies {
  /** The longest name, in characters, that is looked for. */
  private static final int LONGEST = 40;

  /** Words of the longest names: "New York Times News Service". */
  private static final int MOST_WORDS = 5;

  /** Names of so many characters or fewer may be a person's initials, or any word. */
  private static final int SHORT = 4;

  /** The data file, read when first asked and never changed. */
  private static final class Table {
    /** The countries of the agencies by their folded names. */
    private static final Map<String, String> COUNTRIES = new HashMap<>(1024);

    /** The names as the data file writes them: without brackets, "Pa." is no agency and "PA" is one. */
    private static final Set<String> SPELLINGS = new HashSet<>(1024);

    static {
      for (DataFile.Line line : DataFile.lines(Agencies.class, "agencies.txt")) {
        for (String name : Parts.of(line.value(), ',')) {
          COUNTRIES.putIfAbsent(fold(name), line.key());
          SPELLINGS.add(name);
        }
      }
    }
  }

  /**
   * True for an agency of the data file, for a call sign, and for several of them parted by strokes: dpa/AFP. Behind
   * one of them the sign of its regional desk may stand: dpa/lno.
   */
  public boolean knows(String name) {
    if (name.isEmpty() || name.length() > LONGEST) {
      return false;
    }
    if (Table.COUNTRIES.containsKey(fold(name)) || isCallSign(name)) {
      return true;
    }
    if (name.indexOf('/') < 0) {
      return false;
    }
    boolean known = false;
    for (String part : Parts.of(name, '/')) {
      boolean agency = Table.COUNTRIES.containsKey(fold(part)) || isCallSign(part);
      if (!agency && !(known && isDesk(part))) {
        return false;
      }
      known = true;
    }
    return known;
  }

  /**
   * True for an agency where a person's name may stand as well: one of the data file, or several parted by strokes, no
   * call sign. What could be initials or any word is none: a short name has to be spelled as in the file, or in
   * capitals where that has small letters, and all in capitals or all in small letters.
   *
   * @param shortest how many characters a name must have
   */
  public boolean signs(String name, int shortest) {
    int stroke = name.indexOf('/');
    String first = stroke < 0 ? name : name.substring(0, stroke);
    return first.length() >= shortest && knows(name) && Table.COUNTRIES.containsKey(fold(first))
        && (first.length() > SHORT || isPlain(first) && isSpelled(first));
  }

  /** As in the data file, or in capitals what that has in small letters: DPA. */
  private static boolean isSpelled(String name) {
    return Table.SPELLINGS.contains(name) || Table.SPELLINGS.contains(Lower.of(name));
  }

  private static boolean isPlain(String name) {
    return name.equals(Lower.of(name)) || name.equals(name.toUpperCase(Locale.ROOT));
  }

  /** Two to four small letters, or as many capitals: dpa/lno, OTS/RK. */
  private static boolean isDesk(String sign) {
    int small = 0;
    int capital = 0;
    for (int i = 0; i < sign.length(); i++) {
      small += sign.charAt(i) >= 'a' && sign.charAt(i) <= 'z' ? 1 : 0;
      capital += sign.charAt(i) >= 'A' && sign.charAt(i) <= 'Z' ? 1 : 0;
    }
    return sign.length() >= 2 && sign.length() <= 4 && (small == sign.length() || capital == sign.length());
  }

  /** True for what has the shape of a call sign and is no agency of the data file, as KNA and KUNA are. */
  public static boolean isStation(String name) {
    return isCallSign(name) && !Table.COUNTRIES.containsKey(fold(name));
  }

  /** The two letters of the country of an agency's head office; null if the name isn't known. */
  public String country(String name) {
    return Table.COUNTRIES.get(fold(name));
  }

  /**
   * The end of the longest agency, spelled as in the data file, that starts at a place of a text, or of two with a
   * stroke between them; -1 if none does.
   */
  public int endAt(String text, int start) {
    int end = oneEndAt(text, start);
    int second = end > 0 && text.startsWith("/", end) ? oneEndAt(text, end + 1) : -1;
    return second > 0 ? second : end;
  }

  private static int oneEndAt(String text, int start) {
    int limit = Math.min(text.length(), start + LONGEST);
    int found = -1;
    int end = start;
    for (int words = 0; words < MOST_WORDS && end < limit; words++) {
      while (end < limit && (isName(text.charAt(end)) || isPointInside(text, start, end))) {
        end++;
      }
      int dash = end > start && text.charAt(end - 1) == '-' ? end - 1 : end; // "Tarnby, SANA- Lead"
      if (dash > start && Table.SPELLINGS.contains(text.substring(start, dash))) {
        found = dash;
      }
      if (end >= limit || text.charAt(end) != ' ') {
        break;
      }
      end++;
    }
    return found;
  }

  /** The end of the address of a site that signs like an agency, "Norrby.com", and starts there; -1 if none does. */
  public static int siteEnd(String text, int start) {
    int end = start;
    int point = -1;
    while (end < text.length() && (isName(text.charAt(end)) || text.charAt(end) == '.')) {
      point = text.charAt(end) == '.' ? end : point;
      end++;
    }
    return switch (point > start ? Lower.of(text.substring(point + 1, end)) : "") {
      case "com", "net", "org", "info", "id", "in", "tv", "de", "at", "ch", "co" -> end;
      default -> -1;
    };
  }

  /**
   * True for the address of a site that signs like an agency, with the sign of its desk behind it or not:
   * norrby.net/lm.
   */
  public static boolean isSite(String name) {
    int end = siteEnd(name, 0);
    return end == name.length() || end > 0 && name.charAt(end) == '/' && isDesk(name.substring(end + 1));
  }

  /** The point of INTERFAX.RU; the one of "AFP.Lead" ends a sentence. */
  private static boolean isPointInside(String text, int start, int at) {
    return at > start && text.charAt(at) == '.' && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1))
        && !Table.SPELLINGS.contains(text.substring(start, at));
  }

  /** Signs of vowels are parts of words in India. */
  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  /** American call signs, with their band: WXYZ, KXY, WXYZ-TV, KXYZ Radio. */
  public static boolean isCallSign(String name) {
    int length = 0;
    while (length < name.length() && name.charAt(length) >= 'A' && name.charAt(length) <= 'Z') {
      length++;
    }
    if (length < 3 || length > 4 || name.charAt(0) != 'W' && name.charAt(0) != 'K') {
      return false;
    }
    if (length == name.length()) {
      return true;
    }
    return switch (name.substring(length)) {
      case "-TV", " TV", "-FM", " FM", "-AM", " AM", "-DT", " Radio", "/CNN", "/AP" -> true;
      default -> length == 4 && name.length() > length + 1 && name.length() <= length + 3 && name.charAt(length) == ' '
          && Character.isDigit(name.charAt(length + 1));
    };
  }

  private static String fold(String name) {
    return Lower.of((name.indexOf('.') < 0 ? name : name.replace(".", "")));
  }
}
