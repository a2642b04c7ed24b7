package io.github.pressclip.page.html.facts;

import io.github.pressclip.page.Folding;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Node;

/**
 * The address that browsers note in a comment at the top of a page that they save:
 * {@code <!-- saved from url=(0036)https://norrby-post.example/news/ferry -->}, and SingleFile's
 * {@code Page saved with SingleFile url: https://norrby-post.example/news/ferry saved date: …}. When the page was saved
 * is no date of the story, and isn't read.
 */
final class SavedFrom {
  private static final String[] SIGNS = {"saved from url=", "Page saved with SingleFile"};

  /** Nodes before the page's head. */
  private static final int MOST = 10;

  private SavedFrom() {}

  /**
   * The address.
   *
   * @param around the document, or its root element
   * @return null if no comment that stands first in it notes one
   */
  static String of(Node around) {
    for (int i = 0; around != null && i < Math.min(MOST, around.childNodeSize()); i++) {
      String address = around.childNode(i) instanceof Comment comment ? in(comment.getData()) : null;
      if (address != null) {
        return address;
      }
    }
    return null;
  }

  private static String in(String comment) {
    for (String sign : SIGNS) {
      int at = comment.indexOf(sign);
      int start = at < 0 ? -1 : comment.indexOf("http", at);
      if (start >= 0) {
        int end = start;
        while (end < comment.length() && !Folding.isSpace(comment.charAt(end))) {
          end++;
        }
        return comment.substring(start, end);
      }
    }
    return null;
  }
}
