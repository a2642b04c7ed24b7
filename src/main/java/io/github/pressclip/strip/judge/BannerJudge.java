package io.github.pressclip.strip.judge;

import io.github.pressclip.page.Block;
import io.github.pressclip.page.Box;
import io.github.pressclip.page.Kind;
import io.github.pressclip.strip.feature.Sheet;
import io.github.pressclip.strip.ruling.Judge;
import io.github.pressclip.strip.ruling.Ruling;
import io.github.pressclip.strip.ruling.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Drops a heading whose own element holds nothing else of the story: that of a banner, a box of links, a form. Where
 * several of one making stand alone, they head the parts of a list: products, places, ranks.
 */
public final class BannerJudge implements Judge {
  @Override
  public List<Ruling> review(Sheet sheet, List<Ruling> rulings) {
    if (sheet.tree() == null) {
      return rulings;
    }
    List<Integer> alone = new ArrayList<>();
    Map<String, Set<String>> texts = new HashMap<>();
    for (int i = 0; i < rulings.size(); i++) {
      Block block = sheet.block(i);
      if (rulings.get(i).kept() && block.kind() == Kind.HEADING && isAlone(rulings, i)) {
        alone.add(i);
        texts.computeIfAbsent(making(block), key -> new HashSet<>()).add(block.text());
      }
    }
    List<Ruling> reviewed = new ArrayList<>(rulings);
    for (int i : alone) {
      if (texts.get(making(sheet.block(i))).size() == 1) {
        reviewed.set(i,
            new Ruling(sheet.block(i), Verdict.DROP, "banners", "nothing else in its element is of the story"));
      }
    }
    return reviewed;
  }

  /** The heading's tag and what the element around it is named. */
  private static String making(Block heading) {
    Box box = heading.markup().container();
    return box.parent() == null ? box.tag() : box.tag() + " " + box.parent().name();
  }

  /** True if the smallest element that holds more than the block holds no other block that is kept. */
  private static boolean isAlone(List<Ruling> rulings, int i) {
    Box box = rulings.get(i).block().markup().container().parent();
    while (box != null && !holds(box, rulings, i - 1) && !holds(box, rulings, i + 1)) {
      box = box.parent();
    }
    return box != null && !holdsKept(box, rulings, i, -1) && !holdsKept(box, rulings, i, 1);
  }

  /** True if an element holds a kept block on one side of a block in it. */
  private static boolean holdsKept(Box box, List<Ruling> rulings, int i, int step) {
    int k = i + step;
    while (holds(box, rulings, k)) {
      if (rulings.get(k).kept()) {
        return true;
      }
      k += step;
    }
    return false;
  }

  private static boolean holds(Box box, List<Ruling> rulings, int i) {
    return i >= 0 && i < rulings.size() && box.holds(rulings.get(i).block().markup().box());
  }
}
