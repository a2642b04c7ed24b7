package io.github.pressclip.strip;

import io.github.pressclip.page.Block;
import io.github.pressclip.page.Box;
import io.github.pressclip.page.Family;
import io.github.pressclip.page.Kind;
import io.github.pressclip.strip.feature.Sheet;
import io.github.pressclip.strip.feature.Tally;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Keeps the stretch of the page where prose is densest. */
final class RunJudge {
  private static final Set<String> ASIDE = Set.of("nav", "footer", "aside", "form", "figcaption", "button");
  private static final Set<Family> FOREIGN = Set.of(
      Family.COMMENT, Family.RELATED, Family.SHARE, Family.PROMO, Family.NEWSLETTER, Family.PAYWALL, Family.COOKIE,
      Family.NAVIGATION, Family.POPUP, Family.CAPTION, Family.TAGS, Family.FOOT, Family.BYLINE);

  private RunJudge() {}

  static List<Ruling> judge(Sheet sheet) {
    int count = sheet.size();
    float[] prose = new float[count];
    for (int i = 0; i < count; i++) {
      prose[i] = sheet.isLong(i) && !isHidden(sheet.block(i)) ? sheet.tally(i).tokens() : 0;
    }
    Box core = null;
    float[] sums = null;
    if (sheet.tree() != null) {
      sums = sheet.tree().sums(sheet.page(), prose);
      float[] own = prose.clone();
      for (int i = 0; i < count; i++) {
        own[i] *= foreign(sheet.block(i), null, sums) == null ? 1 : .2f;
      }
      sums = sheet.tree().sums(sheet.page(), own);
      core = sheet.tree().core(sums, .7f);
    }
    float[] worth = new float[count];
    for (int i = 0; i < count; i++) {
      worth[i] = worth(sheet, i, core, sums);
    }
    int[] run = bestRun(worth);
    if (run[1] == 0) {
      core = null;
      for (int i = 0; i < count; i++) {
        worth[i] = worth(sheet, i, null, null);
      }
      run = bestRun(worth);
    }
    trim(sheet, run);
    List<Ruling> rulings = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      rulings.add(rule(sheet, i, core, sums, i >= run[0] && i < run[1]));
    }
    return rulings;
  }

  private static float worth(Sheet sheet, int i, Box core, float[] sums) {
    Tally tally = sheet.tally(i);
    if (core != null && !inside(sheet.block(i), core)) {
      return -20;
    }
    boolean good = tally.tokens() >= 10 && tally.sentenceEnds() > 0 && sheet.linkShare(i) < .4f;
    if (core != null && foreign(sheet.block(i), core, sums) != null) {
      return -1;
    }
    return good ? tally.tokens() : -4;
  }

  private static Ruling rule(Sheet sheet, int i, Box core, float[] sums, boolean inRun) {
    Block block = sheet.block(i);
    if (!inRun) {
      return new Ruling(block, Verdict.DROP, "run", "lies outside the stretch of prose");
    }
    if (core != null) {
      if (!inside(block, core)) {
        return new Ruling(block, Verdict.DROP, "core", "lies outside the element that holds most of the prose");
      }
      String foreign = foreign(block, core, sums);
      if (foreign != null) {
        return new Ruling(block, Verdict.DROP, "markup", "lies inside " + foreign);
      }
      if (sheet.linkShare(i) > .6f && sheet.tally(i).tokens() < 25) {
        return new Ruling(block, Verdict.DROP, "links", "is little more than links");
      }
      return new Ruling(block, Verdict.KEEP, "core", "lies inside the element that holds most of the prose");
    }
    boolean sentence = sheet.tally(i).sentenceEnds() > 0 && sheet.tally(i).tokens() >= 4;
    if (sheet.tally(i).tokens() < 9 && !sentence && block.kind() != Kind.LIST_ITEM) {
      return new Ruling(block, Verdict.DROP, "length", "is short and no sentence");
    }
    return new Ruling(block, Verdict.KEEP, "run", "lies in the stretch of prose");
  }

  private static boolean isHidden(Block block) {
    return block.markup() != null && block.markup().box().hidden();
  }

  private static boolean inside(Block block, Box core) {
    for (Box at = block.markup().box(); at != null; at = at.parent()) {
      if (at == core) {
        return true;
      }
    }
    return false;
  }

  private static String foreign(Block block, Box core, float[] sums) {
    int reach = 12;
    float most = sums[0] * .5f;
    for (Box at = block.markup().box(); at != null && at != core && reach > 0; at = at.parent(), reach--) {
      if (sums[at.number()] > most) {
        return null;
      }
      if (ASIDE.contains(at.tag())) {
        return at.toString();
      }
      for (Family family : at.families()) {
        if (FOREIGN.contains(family) && !at.families().contains(Family.ARTICLE)) {
          return at.toString();
        }
      }
    }
    return null;
  }

  /** Begins the stretch after a copy of the headline and the lines under it, and ends it before a note in brackets. */
  private static void trim(Sheet sheet, int[] run) {
    Set<Long> earlier = new HashSet<>();
    for (int i = 0; i < run[0]; i++) {
      earlier.add(sheet.tally(i).fingerprint());
    }
    int start = run[0];
    int tokens = 0;
    int most = 120;
    for (int i = run[0]; i < run[1] && tokens < most; i++) {
      Tally tally = sheet.tally(i);
      tokens += tally.tokens();
      if (tally.tokens() >= 5 && !tally.endsSentence() && earlier.contains(tally.fingerprint())) {
        start = i + 1;
      }
    }
    while (start > run[0] && start < run[1] && sheet.tally(start).tokens() < 9
        && sheet.tally(start).sentenceEnds() == 0) {
      start++;
    }
    run[0] = start;
    while (run[1] > run[0] && sheet.tally(run[1] - 1).bracketed()) {
      run[1]--;
    }
  }

  /** The stretch with the greatest sum: from, inclusive, and to, exclusive. */
  private static int[] bestRun(float[] worth) {
    int[] best = {0, 0};
    float most = 0;
    float sum = 0;
    int start = 0;
    for (int i = 0; i < worth.length; i++) {
      if (sum <= 0) {
        sum = 0;
        start = i;
      }
      sum += worth[i];
      if (sum > most) {
        most = sum;
        best = new int[] {start, i + 1};
      }
    }
    return best;
  }
}
