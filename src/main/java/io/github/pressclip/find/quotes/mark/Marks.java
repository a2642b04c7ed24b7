package io.github.pressclip.find.quotes.mark;

import java.util.List;

/** The quotation marks that a text uses, and what each of them can do at its place. */
public final class Marks {
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
        switch (c) {
          case '„' -> low++;
          case '“' -> high++;
          case '"' -> {
            doubles++;
            spaced += MarkPlace.isSpaced(text, i) ? 1 : 0;
          }
          case '«' -> {
            first = first == 0 ? c : first;
            last = c;
          }
          case '»' -> {
            first = first == 0 ? c : first;
            last = c;
            boolean opens = MarkPlace.looksOpening(text, i, 1);
            in += opens ? 1 : 0;
            out += opens ? 0 : 1;
          }
          case '‘', '’', '\'', '`' -> {
            boolean pair = MarkPlace.isPair(text, i);
            doubles += pair ? 1 : 0;
            singles += !pair && c != '’' && MarkPlace.looksOpening(text, i, 1)
                && (i == 0 || text.charAt(i - 1) != c) ? 1 : 0;
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
      boolean mark = c == '"' || (c == '\'' || c == '`')
          && (MarkPlace.isPair(text, i) || single && c == '\'' && MarkPlace.isFree(text, i));
      return mark ? '"' : 0;
    }
    return switch (c) {
      case '“', '”', '„', '‟', '«', '»', '「', '」', '『', '』', '＂' -> c;
      case '‘', '’' -> MarkPlace.isPair(text, i) || single && MarkPlace.isFree(text, i) ? '"' : 0;
      default -> 0;
    };
  }

  /** True if straight marks have spaces on both sides in this text. */
  boolean standFree() {
    return spaced;
  }

  /** True if a mark can open a run by what stands around it and by whether one is open. */
  boolean opens(String text, int at, int width, boolean open) {
    return MarkPlace.looksOpening(text, at, width)
        || spaced && !open && text.charAt(at) == '"' && MarkPlace.isSpaced(text, at) && MarkPlace.leadsOn(text, at);
  }

  /** True if a mark can close a run by what stands around it and by whether one is open. */
  boolean closes(String text, int at, int width, boolean open) {
    return MarkPlace.looksClosing(text, at, width)
        || spaced && open && text.charAt(at) == '"' && MarkPlace.isSpaced(text, at);
  }

  int width(String text, int i, char mark) {
    return mark == '"' && text.charAt(i) != '"' && MarkPlace.isPair(text, i) ? 2 : 1;
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
}
