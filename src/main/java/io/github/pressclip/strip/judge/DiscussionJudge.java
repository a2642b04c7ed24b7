package io.github.pressclip.strip.judge;

import io.github.pressclip.strip.feature.Sheet;
import io.github.pressclip.strip.ruling.Judge;
import io.github.pressclip.strip.ruling.Ruling;
import java.util.List;

/**
 * Drops what stands below the heading of readers' comments, whatever the elements around it are called. A counter of
 * comments stands above a story, too, so most of it must have come before.
 */
public final class DiscussionJudge implements Judge {
  /**
   * The least share of the kept tokens above such a heading. Of 74 public pages with a line of the kind below the
   * headline, the true body goes on below it on five, and none of these has more than .23 of it above.
   */
  private static final float ABOVE = .35f;

  @Override
  public List<Ruling> review(Sheet sheet, List<Ruling> rulings) {
    float all = 0;
    int last = 0;
    for (int i = 0; i < rulings.size(); i++) {
      all += rulings.get(i).kept() ? sheet.tally(i).tokens() : 0;
      last = rulings.get(i).kept() ? i : last;
    }
    int heading = heading(sheet, rulings, ABOVE * all, last);
    return Below.drop(rulings, heading, "discussion", "below the heading of comments");
  }

  /**
   * The last such heading down to the last kept block, if so many kept tokens stand above it; the number of
   * blocks if there is none. In a list of things that readers may speak of, each may have one.
   */
  private static int heading(Sheet sheet, List<Ruling> rulings, float enough, int last) {
    float above = 0;
    int heading = rulings.size();
    for (int i = 0; i <= last && i < rulings.size(); i++) {
      heading = above > 0 && above >= enough && CommentLabel.is(sheet.block(i).text()) ? i : heading;
      above += rulings.get(i).kept() ? sheet.tally(i).tokens() : 0;
    }
    return heading;
  }
}
