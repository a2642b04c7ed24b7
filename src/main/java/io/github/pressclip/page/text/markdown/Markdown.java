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
  private static final int MOST_HASHES = 6;

  private static final String ESCAPED = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private final String text;
  private final Veil veil;
  private final Emphasis emphasis;
  private boolean sure;

  private Markdown(String text) {
    this.text = text;
    veil = new Veil(text);
    emphasis = new Emphasis(text, veil);
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
    markdown.sure |= links && MarkdownLinks.hide(text, markdown.veil);
    markdown.headings();
    if (markdown.sure) {
      MarkdownAttributes.hide(text, markdown.veil);
      LeftTags.hide(text, markdown.veil);
      markdown.others();
    }
    return markdown.veil.text();
  }

  /** True for the end of a line with an empty one behind it. */
  static boolean endsParagraph(String text, int at) {
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
        && (end < 0 || endsParagraph(text, end));
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
      } else if ((c == '*' || c == '_') && emphasis.opens(at)) {
        at = emphasis.hide(at);
        continue;
      } else if (c == '>' && next == ' ' && isLineStart(at)) {
        veil.hide(at, at + 1);
      }
      at++;
    }
  }
}
