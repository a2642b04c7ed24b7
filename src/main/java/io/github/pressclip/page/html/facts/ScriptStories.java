package io.github.pressclip.page.html.facts;

import java.util.ArrayList;
import java.util.List;

/** Tells which of the stories that a script carries is the page's own. */
final class ScriptStories {
  /**
   * Characters of the source between two pieces of different stories: their headlines, addresses, pictures and authors.
   * Paragraphs of one story lay within two thousand of each other on the public pages that carry one so.
   */
  private static final int APART = 10_000;

  /** The least share of the longest stretch's characters: behind the page's own, several stories may lie together. */
  private static final float SHARE = .33f;

  private ScriptStories() {}

  /**
   * The pieces of the page's own story: of the stretches that lie apart it is the first that is no mere summary beside
   * the longest.
   */
  static List<ScriptText.Piece> own(List<ScriptText.Piece> pieces) {
    List<List<ScriptText.Piece>> stretches = new ArrayList<>();
    int end = 0;
    int longest = 0;
    for (int i = 0; i < pieces.size(); i = end) {
      end = end(pieces, i);
      stretches.add(pieces.subList(i, end));
      longest = Math.max(longest, ScriptText.length(pieces.subList(i, end)));
    }
    for (List<ScriptText.Piece> stretch : stretches) {
      if (ScriptText.length(stretch) >= longest * SHARE) {
        return stretch;
      }
    }
    return pieces;
  }

  /** The end of the stretch that begins with a piece. */
  private static int end(List<ScriptText.Piece> pieces, int first) {
    int end = first + 1;
    while (end < pieces.size()) {
      ScriptText.Piece last = pieces.get(end - 1);
      if (pieces.get(end).offset() - last.offset() - last.text().length() > APART) {
        break;
      }
      end++;
    }
    return end;
  }
}
