package io.github.pressclip.strip.judge;

import io.github.pressclip.page.Block;
import io.github.pressclip.page.Box;
import io.github.pressclip.page.Family;
import io.github.pressclip.strip.feature.Repeats;
import io.github.pressclip.strip.feature.Sheet;
import io.github.pressclip.strip.ruling.Judge;
import io.github.pressclip.strip.ruling.Ruling;
import io.github.pressclip.strip.ruling.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * Drops what is cut from the story's own sentences: a summary above it, a quote pulled out of it. What they say stays
 * in the body, at its place. Elsewhere the same words twice are the author's own: steps of a recipe, rows of a table, a
 * refrain.
 */
public final class ExcerptJudge implements Judge {
  /** Tokens; a shorter first line is a lead-in. */
  private static final int LONG_ENOUGH = 12;

  /**
   * The share of its word sequences that other paragraphs must hold: a summary is cut off or joined by a word of its
   * own.
   */
  private static final float REPEATED = .7f;

  /** What repeats so much of the story is no paragraph of it, though the story's end isn't among it yet. */
  private static final float EXCERPT = .4f;

  /** A pulled quote may lose or gain a word at its ends. */
  private static final float PULLED = .8f;

  /** How far up an element may say that it pulls a quote out. */
  private static final int REACH = 3;

  @Override
  public List<Ruling> review(Sheet sheet, List<Ruling> rulings) {
    List<Ruling> reviewed = new ArrayList<>(rulings);
    boolean[] kept = new boolean[rulings.size()];
    for (int i = 0; i < kept.length; i++) {
      kept[i] = rulings.get(i).kept();
    }
    Repeats repeats = sheet.repeats(kept);
    for (int excerpted : excerpted(sheet, kept, repeats)) {
      kept[excerpted] = true;
      repeats.add(excerpted);
      reviewed.set(excerpted, new Ruling(sheet.block(excerpted), Verdict.KEEP, "excerpts",
          "what is cut from the story, above it, says the same in the same words"));
    }
    boolean above = true;
    for (int i = 0; i < kept.length; i++) {
      if (!kept[i]) {
        continue;
      }
      boolean summary = above && sheet.tally(i).tokens() >= LONG_ENOUGH && repeats.share(i) >= REPEATED;
      above = summary;
      if (summary || isPulledOut(sheet.block(i)) && repeats.share(i) >= PULLED) {
        repeats.drop(i);
        reviewed.set(i, new Ruling(sheet.block(i), Verdict.DROP, "excerpts",
            "other paragraphs of the body say the same in the same words"));
      }
    }
    return reviewed;
  }

  /**
   * The paragraphs of the story, and the one right below the last that is kept, that are lost though an excerpt above
   * the story says all of them too: words that stand twice on a page speak against them, and of excerpt and paragraph
   * either may be lost. What is kept last may be a note below the story, so the story's end may stand above that. What
   * the rest of the body says anyway stays lost.
   *
   * @return their indices
   */
  private static List<Integer> excerpted(Sheet sheet, boolean[] kept, Repeats repeats) {
    int first = 0;
    while (first < kept.length && !kept[first]) {
      first++;
    }
    int last = kept.length - 1;
    while (last > first && !kept[last]) {
      last--;
    }
    List<Integer> excerpted = new ArrayList<>();
    if (last <= first + 1 || repeats.share(first) < EXCERPT) {
      return excerpted;
    }
    String excerpt = sheet.block(first).text();
    boolean[] story = kept.clone();
    story[first] = false;
    for (int i = first + 1; i <= last + 1 && i < kept.length; i++) {
      boolean paragraph = !kept[i] && sheet.tally(i).tokens() >= LONG_ENOUGH && sheet.tally(i).endsSentence();
      if (paragraph && excerpt.contains(sheet.block(i).text())) {
        excerpted.add(i);
        story[i] = true;
      }
    }
    Repeats told = sheet.repeats(story);
    excerpted.removeIf(i -> told.share(i) >= REPEATED);
    return excerpted;
  }

  private static boolean isPulledOut(Block block) {
    Box box = block.markup() == null ? null : block.markup().box();
    for (int i = 0; i < REACH && box != null; i++, box = box.parent()) {
      if (box.tag().equals("aside") || box.families().contains(Family.QUOTATION)) {
        return true;
      }
    }
    return false;
  }
}
