package io.github.pressclip.page.text.markdown;

import io.github.pressclip.page.Folding;
import io.github.pressclip.page.text.line.Veil;

/**
 * Hides the marks of Markdown, in which many scrapers write what they flatten: {@code # Headline},
 * {@code [text](address)}, {@code ![picture](address)}, {@code **bold**}, {@code > quotation}, {@code 3\. May}, and
 * those of tables ({@link MarkdownTable}). Links, pictures, tables and headings can hardly be anything else; the other
 * marks count as such only in a text that has some of these.
 */
public final class Markdown {
  /** Characters between the brackets of a link. */
  private static final int LONGEST_NAME = 600;

  /** Characters between its parentheses; pictures are written out there at times, which are longer still. */
  private static final int LONGEST_ADDRESS = 2000;

  /** Characters between two marks of emphasis: those of a paragraph. */
  private static final int LONGEST_EMPHASIS = 1000;

  /** Brackets within brackets: a picture in a link has two, its text may have some of its own. */
  private static final int DEEPEST = 5;

  private static final int MOST_HASHES = 6;

  /** Marks of emphasis in a row. */
  private static final int MOST_MARKS = 3;

  private static final String ESCAPED = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private final String text;
  private final Veil veil;
  private boolean sure;

  /**
   * By kind and number of marks, up to where none is that closes emphasis: a text of open ones is gone through once.
   */
  private final int[] unclosed = new int[2 * (MOST_MARKS + 1)];

  private Markdown(String text) {
    this.text = text;
    veil = new Veil(text);
  }

  /**
   * The text without the marks; the same text if it has none.
   *
   * @param noted whether it is known to come from a tool that writes Markdown
   */
  public static String hidden(String text, boolean noted) {
    boolean links = text.contains("](");
    boolean tables = MarkdownTable.mayStandIn(text);
    boolean references = ReferenceLinks.mayStandIn(text);
    boolean bold = BoldLine.isIn(text);
    if (!links && !tables && !references && !noted && !bold && !text.contains("# ")) {
      return text;
    }
    Markdown markdown = new Markdown(text);
    markdown.sure = noted || bold;
    markdown.sure |= tables && MarkdownTable.hide(text, markdown.veil);
    markdown.sure |= references && ReferenceLinks.hide(text, markdown.veil);
    if (links) {
      markdown.links();
    }
    markdown.headings();
    if (markdown.sure) {
      MarkdownAttributes.hide(text, markdown.veil);
      LeftTags.hide(text, markdown.veil);
      markdown.others();
    }
    return markdown.veil.text();
  }

  private void links() {
    int past = 0;
    for (int at = text.indexOf('['); at >= 0; at = text.indexOf('[', at + 1)) {
      int close = close(at);
      int end = close < 0 ? -1 : address(close + 1);
      if (end < 0 || at < past) {
        continue;
      }
      sure = true;
      if (at > 0 && text.charAt(at - 1) == '!') {
        veil.hide(at - 1, end);
        past = end;
      } else {
        veil.hide(at, at + 1);
        veil.hide(close, end);
      }
    }
  }

  /** Where the bracket opened at an offset is closed, within a paragraph; -1 if it isn't. */
  private int close(int open) {
    int depth = 0;
    int stop = Math.min(text.length(), open + LONGEST_NAME);
    for (int i = open; i < stop; i++) {
      char c = text.charAt(i);
      if (endsParagraph(i)) {
        return -1;
      }
      depth += c == '[' ? 1 : c == ']' ? -1 : 0;
      if (depth == 0 || depth > DEEPEST) {
        return depth == 0 ? i : -1;
      }
    }
    return -1;
  }

  /** The end of an address in parentheses that begins at an offset; -1 if there is none. */
  private int address(int open) {
    if (open >= text.length() || text.charAt(open) != '(') {
      return -1;
    }
    int depth = 0;
    boolean sign = false;
    boolean title = false;
    boolean spaced = isSure(open + 1);
    int stop = Math.min(text.length(), open + LONGEST_ADDRESS);
    for (int i = open; i < stop; i++) {
      char c = text.charAt(i);
      boolean wrapped = c == ' ' && Folding.isSpace(text.charAt(i - 1));
      title |= c == '"' && Folding.isSpace(text.charAt(i - 1));
      if (c == ' ' && !wrapped && !title && !spaced && !opensTitle(i + 1) || endsParagraph(i)) {
        return -1;
      }
      sign |= "/#:.?".indexOf(c) >= 0;
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth > DEEPEST) {
        return -1;
      }
      if (depth == 0) {
        return sign || i == open + 1 ? i + 1 : -1;
      }
    }
    return -1;
  }

  /**
   * True where an address begins that may hold spaces: what is to be shared is written into those of mail and networks.
   */
  private boolean isSure(int at) {
    return text.startsWith("http", at) || text.startsWith("mailto:", at) || text.startsWith("<", at);
  }

  /** {@code (address "title")}, or a space before the parenthesis that ends it. */
  private boolean opensTitle(int at) {
    return at < text.length() && "\"')".indexOf(text.charAt(at)) >= 0;
  }

  private boolean endsParagraph(int at) {
    return text.charAt(at) == '\n' && at + 1 < text.length()
        && (text.charAt(at + 1) == '\n' || text.charAt(at + 1) == '\r');
  }

  private void headings() {
    boolean links = sure;
    for (int at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
      int end = at;
      while (end < text.length() && text.charAt(end) == '#') {
        end++;
      }
      boolean heads = end - at <= MOST_HASHES && end + 1 < text.length() && text.charAt(end) == ' '
          && isLineStart(at) && !Character.isDigit(text.charAt(end + 1)) && (links || standsAlone(at, end));
      if (heads) {
        sure = true;
        veil.hide(at, end);
      }
      at = end;
    }
  }

  /**
   * True for a line with blank ones around it; those with a hash in a program's source or a file of settings have none.
   */
  private boolean standsAlone(int at, int words) {
    int start = Math.max(0, text.lastIndexOf('\n', at));
    int end = text.indexOf('\n', words);
    return (start < 2 || text.charAt(start - 1) == '\n' || text.startsWith("\n\r", start - 2))
        && (end < 0 || endsParagraph(end));
  }

  private boolean isLineStart(int at) {
    int start = at;
    while (start > 0 && text.charAt(start - 1) == ' ') {
      start--;
    }
    if (start > 0 && text.charAt(start - 1) == '-' && text.charAt(start) == ' ') {
      start--; // an outliner makes an item of each block
      while (start > 0 && (text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '\t')) {
        start--;
      }
    }
    return start == 0 || text.charAt(start - 1) == '\n' || text.charAt(start - 1) == '\r'
        || text.charAt(start - 1) == '\ufeff';
  }

  private void others() {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      char next = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
      if (c == '\\' && (ESCAPED.indexOf(next) >= 0 || Folding.isSpace(next))) {
        veil.hide(at, at + 1);
        at++;
      } else if ((c == '*' || c == '_') && opensEmphasis(at)) {
        at = emphasis(at);
        continue;
      } else if (c == '>' && next == ' ' && isLineStart(at)) {
        veil.hide(at, at + 1);
      }
      at++;
    }
  }

  /** True for a mark with a word behind it and none before. */
  private boolean opensEmphasis(int at) {
    return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
  }

  /** Hides marks of emphasis that are closed within their paragraph. */
  private int emphasis(int open) {
    int end = run(open);
    int marks = end - open;
    if (marks > MOST_MARKS || end >= text.length() || Folding.isSpace(text.charAt(end))) {
      return end;
    }
    int kind = text.charAt(open) == '*' ? marks : marks + MOST_MARKS + 1;
    int stop = Math.min(text.length(), end + LONGEST_EMPHASIS);
    for (int i = Math.max(end, unclosed[kind]); i < stop && !endsParagraph(i); i++) {
      char c = text.charAt(i);
      if (c == text.charAt(open) && !Folding.isSpace(text.charAt(i - 1)) && text.charAt(i - 1) != '\\') {
        int past = run(i);
        boolean closes = past == text.length() || c == '*' || !Character.isLetterOrDigit(text.charAt(past));
        if (past - i == marks && closes) {
          veil.hide(open, end);
          veil.hide(i, past);
          return end;
        }
        i = past - 1;
      }
      unclosed[kind] = i;
    }
    return end;
  }

  private int run(int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) == text.charAt(at)) {
      end++;
    }
    return end;
  }
}
