package io.github.pressclip.find.quotes.mark;

import java.util.List;

/** The quotation marks that a text uses, and what each of them can do at its place. */
public final class Marks {
  private static final String OPEN_CONTEXT = " \u00a0\t([{—–-/…―¿¡";
  private static final String AFTER = " \u00a0\t.,;:!?)]…—–-/";

  /** How far behind an apostrophe the mark that closes its run may stand, in characters. */
  private static final int PLURAL_REACH = 300;

  /** The curly mark that opens in English closes in German: „…“. */
  private final boolean lowOpens;
  /** Guillemets that point inwards: »…«. */
  private final boolean inwards;
  /** Straight marks have a space on both sides: " La isla ", as some wires have them. */
  private final boolean spaced;
  /** Single marks are the house's main ones: ‘…’. */
  private final boolean single;

  private Marks(boolean lowOpens, boolean inwards, boolean spaced, boolean single) {
    this.spaced = spaced;
    this.lowOpens = lowOpens;
    this.inwards = inwards;
    this.single = single;
  }

  /** Reads the habit of a text from its marks. */
  public static Marks of(List<String> paragraphs) {
    int low = 0;
    int high = 0;
    int in = 0;
    int out = 0;
    int doubles = 0;
    int singles = 0;
    int spaced = 0;
    int turned = 0;
    for (String text : paragraphs) {
      char first = 0;
      char last = 0;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c < '\u0080' && c != '"' && c != '\'' && c != '`') {
          continue;
        }
        boolean opens = looksOpening(text, i, 1);
        switch (c) {
          case '„' -> low++;
          case '“' -> high++;
          case '"' -> {
            doubles++;
            spaced += isSpaced(text, i) ? 1 : 0;
          }
          case '«' -> {
            first = first == 0 ? c : first;
            last = c;
          }
          case '»' -> {
            first = first == 0 ? c : first;
            last = c;
            in += opens ? 1 : 0;
            out += opens ? 0 : 1;
          }
          case '‘', '’', '\'', '`' -> {
            boolean pair = isPair(text, i);
            doubles += pair ? 1 : 0;
            singles += !pair && c != '’' && opens && (i == 0 || text.charAt(i - 1) != c) ? 1 : 0;
          }
          default -> { }
        }
      }
      turned += first == '»' && last == '«' ? 1 : first == '«' ? -1 : 0;
    }
    boolean guillemets = in + out > 0;
    boolean mainSingle = singles > 0 && doubles + high + low == 0 && !guillemets;
    return new Marks(low > 0 && low * 2 >= high, in > out || turned > 0, spaced * 2 > doubles, mainSingle);
  }

  /** The mark at a character, two apostrophes read as a straight mark; 0 if there's none. */
  char at(String text, int i) {
    char c = text.charAt(i);
    if (c < '\u0080') {
      return c == '"' || (c == '\'' || c == '`') && (isPair(text, i) || single && c == '\'' && isFree(text, i)) ? '"'
          : 0;
    }
    return switch (c) {
      case '“', '”', '„', '‟', '«', '»', '「', '」', '『', '』', '＂' -> c;
      case '‘', '’' -> isPair(text, i) || single && isFree(text, i) ? '"' : 0;
      default -> 0;
    };
  }

  /** True for a single mark that is no apostrophe inside a word. */
  private static boolean isFree(String text, int i) {
    boolean inside = i > 0 && i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i - 1))
        && Character.isLetterOrDigit(text.charAt(i + 1));
    return !inside && !isPlural(text, i);
  }

  /** True for the apostrophe of "the workers' union": a closing mark follows it before any other opens. */
  private static boolean isPlural(String text, int i) {
    if (i == 0 || i + 2 >= text.length() || text.charAt(i - 1) != 's' || text.charAt(i + 1) != ' '
        || !Character.isLowerCase(text.charAt(i + 2))) {
      return false;
    }
    for (int k = i + 2; k < Math.min(text.length(), i + PLURAL_REACH); k++) {
      char c = text.charAt(k);
      if (c == '\'' || c == '’' || c == '‘') {
        if (looksOpening(text, k, 1)) {
          return false;
        }
        if (looksClosing(text, k, 1)) {
          return true;
        }
      }
    }
    return false;
  }

  /** True for two apostrophes that stand for a mark; of three in a row the single one is the inner. */
  private static boolean isPair(String text, int i) {
    return i + 1 < text.length() && text.charAt(i + 1) == text.charAt(i)
        && (i + 2 >= text.length() || text.charAt(i + 2) != text.charAt(i) || looksOpening(text, i, 2));
  }

  /** True for a straight mark with spaces or marks around it, so that it may open as well as close. */
  private static boolean isSpaced(String text, int at) {
    return (at == 0 || OPEN_CONTEXT.indexOf(text.charAt(at - 1)) >= 0)
        && (at + 1 >= text.length() || AFTER.indexOf(text.charAt(at + 1)) >= 0);
  }

  /** True if a straight mark that stands free opens a run: no pause follows it. */
  private static boolean leadsOn(String text, int at) {
    int next = at + 1;
    while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\u00a0')) {
      next++;
    }
    return next < text.length()
        && (Character.isLetterOrDigit(text.charAt(next)) || "¿¡([…".indexOf(text.charAt(next)) >= 0);
  }

  /** True if straight marks have spaces on both sides in this text. */
  boolean standFree() {
    return spaced;
  }

  /** True if a mark can open a run by what stands around it and by whether one is open. */
  boolean opens(String text, int at, int width, boolean open) {
    return looksOpening(text, at, width)
        || spaced && !open && text.charAt(at) == '"' && isSpaced(text, at) && leadsOn(text, at);
  }

  /** True if a mark can close a run by what stands around it and by whether one is open. */
  boolean closes(String text, int at, int width, boolean open) {
    return looksClosing(text, at, width) || spaced && open && text.charAt(at) == '"' && isSpaced(text, at);
  }

  int width(String text, int i, char mark) {
    return mark == '"' && text.charAt(i) != '"' && isPair(text, i) ? 2 : 1;
  }

  boolean canOpen(char mark, boolean opens) {
    return switch (mark) {
      case '„', '‟', '「', '『' -> true;
      case '“' -> !lowOpens || opens;
      case '«' -> !inwards;
      case '»' -> inwards || opens;
      case '」', '』' -> false;
      default -> opens;
    };
  }

  boolean closes(char opener, char mark) {
    return switch (opener) {
      case '“', '‟' -> mark == '”' || mark == '"';
      case '„' -> mark == '“' || mark == '”' || mark == '"';
      case '«' -> mark == '»';
      case '»' -> mark == '«' || mark == '»' && !inwards;
      case '「' -> mark == '」';
      case '『' -> mark == '』';
      case '”' -> mark == '”';
      default -> mark == '"' || mark == '”';
    };
  }

  /** True if what stands around a mark lets it open a run: a space before it and none after it. */
  static boolean looksOpening(String text, int at, int width) {
    boolean before = at == 0 || OPEN_CONTEXT.indexOf(text.charAt(at - 1)) >= 0;
    int next = at + width;
    return before && next < text.length() && (AFTER.indexOf(text.charAt(next)) < 0 || text.charAt(next) == '…'
        || text.charAt(next) == '.' && next + 1 < text.length() && text.charAt(next + 1) == '.');
  }

  /** True if what stands around a mark lets it close a run: none before it, and a space or a mark after it. */
  static boolean looksClosing(String text, int at, int width) {
    boolean before = at > 0 && OPEN_CONTEXT.indexOf(text.charAt(at - 1)) < 0;
    int next = at + width;
    return before && (next >= text.length() || !Character.isLetterOrDigit(text.charAt(next)));
  }

  /** True for inches: a digit before the mark, nothing open. */
  static boolean isMeasure(String text, int at) {
    return at > 0 && Character.isDigit(text.charAt(at - 1));
  }
}
