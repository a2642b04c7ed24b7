package io.github.pressclip.page.html.source;

import io.github.pressclip.page.Folding;
import java.util.Arrays;

/**
 * Reads the source of a page tag by tag, as roughly as it takes to tell where each run of text between tags begins;
 * used for one page by one {@link SourceMap}.
 */
final class TextRuns {
  /** Elements whose content is no markup. */
  private static final String[] RAW = {"script", "style", "textarea", "title", "iframe", "xmp", "noembed", "noframes"};

  /** The first letters of these: most tags begin with another one. */
  private static final String RAW_INITIALS = "stixn";

  private final String html;
  private int[] runs = new int[256];
  private int count;

  private TextRuns(String html) {
    this.html = html;
  }

  /** The offsets in a source at which its runs of text begin, in order. */
  static int[] of(String html) {
    TextRuns scanned = new TextRuns(html);
    scanned.scan();
    return Arrays.copyOf(scanned.runs, scanned.count);
  }

  private void scan() {
    int at = 0;
    int length = html.length();
    while (at < length) {
      int text = skipSpace(at);
      int tag = nextTag(text);
      if (tag > text) {
        runs = count == runs.length ? Arrays.copyOf(runs, count * 2) : runs;
        runs[count++] = text;
      }
      at = tag < length ? afterTag(tag) : length;
    }
  }

  private int skipSpace(int from) {
    int at = from;
    while (at < html.length()) {
      char c = html.charAt(at);
      if (Folding.isSpace(c) || Folding.isInvisible(c)) {
        at++;
      } else if (c == '&' && html.startsWith("&nbsp;", at)) {
        at += 6;
      } else {
        break;
      }
    }
    return at;
  }

  /** The next {@code <} that opens a tag, a comment or a declaration; the length if there is none. */
  private int nextTag(int from) {
    int at = html.indexOf('<', from);
    while (at >= 0 && at + 1 < html.length()) {
      char c = html.charAt(at + 1);
      if (c == '/' || c == '!' || c == '?' || isLetter(c)) {
        return at;
      }
      at = html.indexOf('<', at + 1);
    }
    return html.length();
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private int afterTag(int tag) {
    char c = html.charAt(tag + 1);
    if (c == '!' && html.startsWith("<!--", tag)) {
      return after("-->", tag + 4);
    }
    if (!isLetter(c)) {
      return after(">", tag + 1);
    }
    int end = endOfAttributes(tag + 2);
    int initial = c | 0x20;
    if (RAW_INITIALS.indexOf(initial) < 0) {
      return end;
    }
    for (String raw : RAW) {
      if (raw.charAt(0) == initial && html.regionMatches(true, tag + 1, raw, 0, raw.length())
          && !isLetter(charAt(tag + 1 + raw.length()))) {
        return rawEnd(raw, end);
      }
    }
    return end;
  }

  private char charAt(int at) {
    return at < html.length() ? html.charAt(at) : ' ';
  }

  private int after(String mark, int from) {
    int at = html.indexOf(mark, from);
    return at < 0 ? html.length() : at + mark.length();
  }

  /** Passes over attributes, whose quoted values may hold a {@code >}. */
  private int endOfAttributes(int from) {
    int length = html.length();
    boolean value = false;
    for (int at = from; at < length; at++) {
      char c = html.charAt(at);
      if (c == '>') {
        return at + 1;
      }
      if (value && (c == '"' || c == '\'')) {
        at = html.indexOf(c, at + 1);
        if (at < 0) {
          return length;
        }
      }
      value = c == '=' || value && c <= ' ';
    }
    return length;
  }

  /** Where the end tag of a raw element stands. */
  private int rawEnd(String raw, int from) {
    int at = html.indexOf("</", from);
    while (at >= 0) {
      if (html.regionMatches(true, at + 2, raw, 0, raw.length())) {
        return at;
      }
      at = html.indexOf("</", at + 2);
    }
    return html.length();
  }
}
