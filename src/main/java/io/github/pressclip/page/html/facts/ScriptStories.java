package io.github.pressclip.page.html.facts;

import java.util.ArrayList;
import java.util.List;

/** Tells which of the stories that a script carries as trees of rich text is the page's own. */
final class ScriptStories {
  /** A tree with fewer paragraphs may be one part of the story. */
  private static final int PARAGRAPHS = 3;

  private ScriptStories() {}

  /**
   * A tree of rich text.
   *
   * @param first its first piece, counted from 0
   * @param end the piece after its last one
   * @param characters how long its paragraphs are together
   */
  record Tree(int first, int end, int characters) {
    static Tree of(int first, List<String> paragraphs) {
      int characters = 0;
      for (String paragraph : paragraphs) {
        characters += paragraph.length();
      }
      return new Tree(first, first + paragraphs.size(), characters);
    }

    boolean isStory() {
      return end - first >= PARAGRAPHS;
    }
  }

  /**
   * The pieces of the page's own story: of the trees that are long enough for one it is the first that is no mere
   * summary beside the longest. It stands alone if it holds half of all, else with whatever belongs to no such tree.
   */
  static List<ScriptText.Piece> own(List<ScriptText.Piece> pieces, List<Tree> trees) {
    int longest = 0;
    for (Tree tree : trees) {
      longest = tree.isStory() ? Math.max(longest, tree.characters) : longest;
    }
    Tree own = null;
    boolean[] others = new boolean[pieces.size()];
    for (Tree tree : trees) {
      if (own == null && tree.isStory() && tree.characters >= longest / 2) {
        own = tree;
      }
      for (int i = tree.first; i < tree.end; i++) {
        others[i] = tree.isStory() && tree != own;
      }
    }
    if (own == null) {
      return pieces;
    }
    List<ScriptText.Piece> kept = new ArrayList<>();
    int all = 0;
    for (int i = 0; i < others.length; i++) {
      if (!others[i]) {
        kept.add(pieces.get(i));
        all += pieces.get(i).text().length();
      }
    }
    return own.characters >= all / 2 ? pieces.subList(own.first, own.end) : kept;
  }
}
