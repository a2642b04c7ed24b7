package io.github.pressclip.input;

/**
 * Tells feeds and site maps from pages, by their root element. A feed lists stories, and what it says of each is as a
 * rule its beginning alone.
 */
final class FeedFile {
  /** RSS, RSS 1.0, Atom, a site map, an index of such, a list of feeds. */
  private static final String[] ROOTS = {"<rss", "<rdf:RDF", "<feed", "<urlset", "<sitemapindex", "<opml"};

  private FeedFile() {}

  /** True for a text whose first element is one of these, behind an XML declaration, instructions and comments. */
  static boolean looksLike(String text) {
    int at = 0;
    while (at >= 0 && at < text.length()) {
      if (text.charAt(at) <= ' ') {
        at++;
      } else if (text.startsWith("<?", at)) {
        at = after(text, ">", at);
      } else if (text.startsWith("<!--", at)) {
        at = after(text, "-->", at);
      } else {
        return isRoot(text, at);
      }
    }
    return false;
  }

  /** The offset behind an end; -1 if there's none. */
  private static int after(String text, String end, int from) {
    int at = text.indexOf(end, from);
    return at < 0 ? -1 : at + end.length();
  }

  private static boolean isRoot(String text, int at) {
    for (String root : ROOTS) {
      int end = at + root.length();
      if (text.startsWith(root, at) && end < text.length() && (text.charAt(end) == '>' || text.charAt(end) <= ' ')) {
        return true;
      }
    }
    return false;
  }
}
