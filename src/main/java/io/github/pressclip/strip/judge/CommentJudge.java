package io.github.pressclip.strip.judge;

import io.github.pressclip.page.Box;
import io.github.pressclip.page.Family;
import io.github.pressclip.strip.feature.Sheet;
import io.github.pressclip.strip.feature.Tree;
import io.github.pressclip.strip.ruling.Judge;
import io.github.pressclip.strip.ruling.Ruling;
import io.github.pressclip.strip.ruling.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * Drops what readers wrote below a story, however much like one it reads: blocks in elements that are named for
 * comments. An element that holds the story too, such as a page whose class says that comments are open, proves
 * nothing.
 */
public final class CommentJudge implements Judge {
  @Override
  public List<Ruling> review(Sheet sheet, List<Ruling> rulings) {
    Box story = sheet.tree() == null ? null : story(sheet, rulings);
    if (story == null) {
      return rulings;
    }
    boolean[] comments = comments(sheet.tree(), story);
    List<Ruling> reviewed = new ArrayList<>(rulings);
    for (int i = 0; i < reviewed.size(); i++) {
      if (reviewed.get(i).kept() && comments[sheet.block(i).markup().box().number()]) {
        reviewed.set(i,
            new Ruling(sheet.block(i), Verdict.DROP, "comments", "in an element that is named for comments"));
      }
    }
    return reviewed;
  }

  /** The element of the story's first paragraph; null if it has none of some length. */
  private static Box story(Sheet sheet, List<Ruling> rulings) {
    for (int i = 0; i < rulings.size(); i++) {
      if (rulings.get(i).kept() && sheet.isLong(i)) {
        return sheet.block(i).markup().box();
      }
    }
    return null;
  }

  /** By the element's number: whether it lies in one that is named for comments and doesn't hold the story. */
  private static boolean[] comments(Tree tree, Box story) {
    boolean[] around = new boolean[tree.size()];
    for (Box box = story; box != null; box = box.parent()) {
      around[box.number()] = true;
    }
    boolean[] comments = new boolean[tree.size()];
    for (int n = 0; n < comments.length; n++) {
      Box box = tree.box(n);
      if (box != null && !around[n]) {
        comments[n] = box.families().contains(Family.COMMENT)
            || box.parent() != null && comments[box.parent().number()];
      }
    }
    return comments;
  }
}
