package io.github.pressclip.input;

/** Tells Markdown with tags in it from HTML: it has links of its own, and none of the tags that it has marks for. */
final class MarkdownSign {
  /** Links of Markdown. */
  private static final int ENOUGH = 3;

  /** Where they are counted. */
  private static final int SAMPLE = 50_000;

  private static final String[] OF_PAGES = {"!doctype", "html", "head", "body", "script", "meta", "/p>", "/h1", "/h2"};

  private MarkdownSign() {}

  /** True for Markdown. */
  static boolean isIn(String content) {
    int end = Math.min(content.length(), SAMPLE);
    int links = 0;
    for (int at = content.indexOf("]("); at >= 0 && at < end && links < ENOUGH; at = content.indexOf("](", at + 1)) {
      links++;
    }
    for (int at = content.indexOf('<'); at >= 0 && at < end && links == ENOUGH; at = content.indexOf('<', at + 1)) {
      for (String tag : OF_PAGES) {
        if (content.regionMatches(true, at + 1, tag, 0, tag.length())) {
          return false;
        }
      }
    }
    return links == ENOUGH;
  }
}
