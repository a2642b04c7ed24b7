package io.github.pressclip.input;

/** What a scraped file holds. */
public enum Format {
  /** A page or a piece of one, with its tags. */
  HTML,
  /** A page that was flattened to text. */
  TEXT;

  /** A piece of a page that begins with text has its first tag before this many characters: a long paragraph. */
  private static final int LONGEST_LEAD = 2000;

  /** A text that quotes a tag or two has far more characters for each than a page has. */
  private static final int CHARACTERS_PER_TAG = 600;

  /** Where the tags of a page are counted; those further on are no different. */
  private static final int SAMPLE = 50_000;

  /**
   * Tells by the content, not by a name: HTML begins with a tag of a known element, a document type, an XML declaration
   * or a comment, or it is full of tags from its first paragraph on. A text with {@code <IDA>}, {@code a < b} or a
   * quoted tag in it is text, and so is Markdown in which a tool left the tags that it had no marks for.
   *
   * @param content the file, decoded
   */
  public static Format of(String content) {
    int start = 0;
    while (start < content.length() && (content.charAt(start) <= ' ' || content.charAt(start) == '\uFEFF')) {
      start++;
    }
    boolean html = opens(content, start) || isFullOfTags(content, start);
    return html && (isWhole(content, start) || !MarkdownSign.isIn(content)) ? HTML : TEXT;
  }

  /** True for a whole page, as most are: nothing else begins so. */
  private static boolean isWhole(String content, int at) {
    return content.regionMatches(true, at, "<!doctype", 0, "<!doctype".length())
        || content.regionMatches(true, at, "<html", 0, "<html".length());
  }

  private static boolean opens(String content, int at) {
    return content.startsWith("<!--", at)
        || content.startsWith("<?xml", at)
        || content.regionMatches(true, at, "<!doctype", 0, "<!doctype".length())
        || TagSign.at(content, at) != TagSign.NONE;
  }

  private static boolean isFullOfTags(String content, int start) {
    int end = Math.min(content.length(), start + SAMPLE);
    int tags = 0;
    boolean certain = false;
    for (int at = content.indexOf('<', start); at >= 0 && at < end; at = content.indexOf('<', at + 1)) {
      if (tags == 0 && at > start + LONGEST_LEAD) {
        return false;
      }
      TagSign sign = TagSign.at(content, at);
      tags += sign == TagSign.NONE ? 0 : 1;
      certain |= sign == TagSign.CERTAIN;
    }
    return tags > 1 && certain && (long) tags * CHARACTERS_PER_TAG >= end - start;
  }
}
