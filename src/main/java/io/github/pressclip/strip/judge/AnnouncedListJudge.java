package io.github.pressclip.strip.judge;

import io.github.pressclip.page.Kind;
import io.github.pressclip.strip.feature.Sheet;
import io.github.pressclip.strip.ruling.Judge;
import io.github.pressclip.strip.ruling.Ruling;
import io.github.pressclip.strip.ruling.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps the items of a list that the paragraph above it announces with a colon: "The harbour asks for three things:".
 * Of items that are links it says nothing, for such lists lead elsewhere; nor does it of text, which doesn't show its
 * links. (By cross-validation on 841 public pages it mended five and spoilt two, by less.)
 */
public final class AnnouncedListJudge implements Judge {
  /** Tokens of a paragraph that announces something; fewer are a label: "Tags:". */
  private static final int SHORTEST = 4;

  /** The share of links up to which an item is words of the story. */
  private static final float LINK = .1f;

  @Override
  public List<Ruling> review(Sheet sheet, List<Ruling> rulings) {
    if (sheet.tree() == null) {
      return rulings;
    }
    List<Ruling> reviewed = rulings;
    boolean announced = false;
    for (int i = 0; i < rulings.size(); i++) {
      boolean item = sheet.block(i).kind() == Kind.LIST_ITEM;
      if (item && announced && !rulings.get(i).kept() && sheet.linkShare(i) < LINK) {
        reviewed = reviewed == rulings ? new ArrayList<>(rulings) : reviewed;
        reviewed.set(i,
            new Ruling(sheet.block(i), Verdict.KEEP, "lists", "an item of a list that the story announces"));
      }
      announced = item ? announced : announces(sheet, rulings.get(i), i);
    }
    return reviewed;
  }

  private static boolean announces(Sheet sheet, Ruling ruling, int i) {
    return ruling.kept() && sheet.tally(i).tokens() >= SHORTEST && ruling.block().text().endsWith(":");
  }
}
