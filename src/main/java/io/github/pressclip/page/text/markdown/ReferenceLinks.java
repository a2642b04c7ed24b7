package io.github.pressclip.page.text.markdown;

import io.github.pressclip.page.Folding;
import io.github.pressclip.page.Lower;
import io.github.pressclip.page.text.line.TextLines;
import io.github.pressclip.page.text.line.Veil;
import java.util.HashSet;
import java.util.Set;

/**
 * Hides the links of Markdown whose addresses stand elsewhere: {@code [Weather][1]}, {@code [Weather]}, and the lines
 * that give the addresses, {@code [1]: https://norrby.example/weather}.
 */
final class ReferenceLinks {
  /** Characters of a name. */
  private static final int LONGEST = 300;

  /** Spaces before the line that gives an address. */
  private static final int INDENT = 3;

  private final String text;
  private final Veil veil;
  private final Set<String> names = new HashSet<>();

  private ReferenceLinks(String text, Veil veil) {
    this.text = text;
    this.veil = veil;
  }

  /** True for a text that may have some: most have no colon behind a bracket. */
  static boolean mayStandIn(String text) {
    return text.contains("]: ");
  }

  /**
   * Hides all of them.
   *
   * @return whether there are any
   */
  static boolean hide(String text, Veil veil) {
    ReferenceLinks links = new ReferenceLinks(text, veil);
    links.definitions();
    if (!links.names.isEmpty()) {
      links.uses();
    }
    return !links.names.isEmpty();
  }

  private void definitions() {
    for (int at = text.indexOf("]: "); at >= 0; at = text.indexOf("]: ", at + 1)) {
      int open = open(at);
      int line = open;
      while (line > 0 && open - line < INDENT && text.charAt(line - 1) == ' ') {
        line--;
      }
      int address = Folding.skip(text, at + 2, text.length());
      boolean begins = open >= 0 && (line == 0 || text.charAt(line - 1) == '\n');
      if (begins && isAddress(address)) {
        names.add(name(open, at));
        int end = TextLines.end(text, address);
        veil.hide(line, isTitle(end + 1) ? TextLines.end(text, end + 1) : end);
      }
    }
  }

  /** Where the bracket opens that is closed at an offset, on the same line; -1 if none does. */
  private int open(int close) {
    int stop = Math.max(0, close - LONGEST);
    for (int i = close - 1; i >= stop && text.charAt(i) != '\n'; i--) {
      if (text.charAt(i) == '[') {
        return i;
      }
    }
    return -1;
  }

  private boolean isAddress(int at) {
    return text.startsWith("http", at) || text.startsWith("<", at) || text.startsWith("/", at)
        || text.startsWith("#", at) || text.startsWith("mailto:", at) || text.startsWith("data:", at);
  }

  /** The title of a link on a line of its own, below its address. */
  private boolean isTitle(int line) {
    int end = line < text.length() ? TextLines.end(text, line) : line;
    int first = line < text.length() ? Folding.skip(text, line, end) : end;
    return first > line && end - first > 1 && text.charAt(first) == '"' && text.charAt(end - 1) == '"';
  }

  private void uses() {
    int open = -1;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '[') {
        open = at;
      } else if (c == ']' && open >= 0) {
        use(open, at);
        open = -1;
      }
    }
  }

  /** Hides the brackets of a link's words, or all of a picture; a name in brackets that follow goes with it. */
  private void use(int open, int close) {
    int other = text.startsWith("[", close + 1) ? text.indexOf(']', close + 2) : -1;
    int named = other > 0 && other - close - 2 <= LONGEST ? other : -1;
    String name = named > close + 2 ? name(close + 1, named) : close - open <= LONGEST ? name(open, close) : "";
    if (!names.contains(name)) {
      return;
    }
    int end = named > 0 ? named + 1 : close + 1;
    if (open > 0 && text.charAt(open - 1) == '!') {
      veil.hide(open - 1, end);
    } else {
      veil.hide(open, open + 1);
      veil.hide(close, end);
    }
  }

  /** What stands between two brackets, as names are compared. */
  private String name(int open, int close) {
    return Lower.of(Folding.fold(text, open + 1, close));
  }
}
