package io.github.pressclip.strip.judge;

import io.github.pressclip.strip.feature.Sheet;
import io.github.pressclip.strip.ruling.Judge;
import io.github.pressclip.strip.ruling.Ruling;
import io.github.pressclip.strip.ruling.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * Drops from a flattened page what stands by itself far below the story: a summary of another one, words of a footer.
 * What stands far above it stays, for between a story's lead and the rest there may be a menu. In HTML the model sees
 * how far apart blocks are by the elements around them.
 */
public final class StrayJudge implements Judge {
  /** Blocks of boilerplate in a row that end a stretch; from 8 to 12 it makes no difference. */
  private static final int APART = 10;

  /** A stretch below is stray if it has less than this share of the story's tokens. */
  private static final float SMALL = .2f;

  /**
   * Kept blocks with less than {@link #APART} dropped ones between them.
   *
   * @param first the first block
   * @param tokens how many tokens the kept blocks have
   */
  private record Stretch(int first, int tokens) {}

  @Override
  public List<Ruling> review(Sheet sheet, List<Ruling> rulings) {
    if (sheet.tree() != null) {
      return rulings;
    }
    List<Stretch> stretches = stretches(sheet, rulings);
    List<Ruling> reviewed = new ArrayList<>(rulings);
    int story = longest(stretches);
    for (int k = story + 1; k < stretches.size(); k++) {
      if (stretches.get(k).tokens() < SMALL * stretches.get(story).tokens()) {
        int end = k + 1 < stretches.size() ? stretches.get(k + 1).first() : rulings.size();
        for (int i = stretches.get(k).first(); i < end; i++) {
          if (rulings.get(i).kept()) {
            reviewed.set(i, new Ruling(sheet.block(i), Verdict.DROP, "strays", "a few words far below the story"));
          }
        }
      }
    }
    return reviewed;
  }

  private static List<Stretch> stretches(Sheet sheet, List<Ruling> rulings) {
    List<Stretch> stretches = new ArrayList<>();
    int dropped = APART;
    for (int i = 0; i < rulings.size(); i++) {
      if (!rulings.get(i).kept()) {
        dropped++;
        continue;
      }
      int tokens = sheet.tally(i).tokens();
      int last = stretches.size() - 1;
      if (dropped >= APART) {
        stretches.add(new Stretch(i, tokens));
      } else {
        stretches.set(last, new Stretch(stretches.get(last).first(), stretches.get(last).tokens() + tokens));
      }
      dropped = 0;
    }
    return stretches;
  }

  /** The stretch with the most tokens, of two the first; 0 if there is none. */
  private static int longest(List<Stretch> stretches) {
    int longest = 0;
    for (int k = 1; k < stretches.size(); k++) {
      longest = stretches.get(k).tokens() > stretches.get(longest).tokens() ? k : longest;
    }
    return longest;
  }
}
