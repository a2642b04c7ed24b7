package io.github.pressclip.strip.judge;

import io.github.pressclip.page.Block;
import io.github.pressclip.page.Kind;
import io.github.pressclip.strip.feature.Sheet;
import io.github.pressclip.strip.feature.Tally;
import io.github.pressclip.strip.ruling.Judge;
import io.github.pressclip.strip.ruling.Ruling;
import io.github.pressclip.strip.ruling.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Drops paragraphs that the body already has: a story is told once. Items of lists, rows of tables, headings and short
 * lines recur in one story ("Warm up for ten minutes" of each week's plan): they are copies where a neighbour is copied
 * with them.
 */
public final class CopyJudge implements Judge {
  /** Shorter blocks may well be said twice: "Yes.", a subheading of each chapter. */
  private static final int LONG_ENOUGH = 8;

  /** Tokens: a paragraph as long as that doesn't recur. */
  private static final int PARAGRAPH = 16;

  @Override
  public List<Ruling> review(Sheet sheet, List<Ruling> rulings) {
    List<Ruling> reviewed = new ArrayList<>(rulings);
    Map<Long, Integer> first = new HashMap<>();
    for (int i = 0; i < reviewed.size(); i++) {
      Tally tally = sheet.tally(i);
      if (reviewed.get(i).kept() && tally.tokens() >= LONG_ENOUGH) {
        Integer earlier = first.putIfAbsent(tally.fingerprint(), i);
        if (earlier != null && (isParagraph(sheet, i) || isCopiedWithNeighbour(sheet, i, earlier))) {
          Block same = sheet.block(earlier);
          reviewed.set(i, new Ruling(sheet.block(i), Verdict.DROP, "copies",
              () -> "the body has the same words already, at line " + same.line()));
        }
      }
    }
    return reviewed;
  }

  private static boolean isParagraph(Sheet sheet, int block) {
    Kind kind = sheet.block(block).kind();
    return sheet.tally(block).tokens() >= PARAGRAPH && (kind == Kind.PARAGRAPH || kind == Kind.QUOTATION);
  }

  private static boolean isCopiedWithNeighbour(Sheet sheet, int block, int earlier) {
    return block + 1 < sheet.size() && sheet.tally(block + 1).fingerprint() == sheet.tally(earlier + 1).fingerprint()
        || earlier > 0 && sheet.tally(block - 1).fingerprint() == sheet.tally(earlier - 1).fingerprint();
  }
}
