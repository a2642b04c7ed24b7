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
 * with them. A paragraph that returns again and again with other paragraphs between is none of the story the first time
 * either: it stands where posts and films of others would be shown.
 */
public final class CopyJudge implements Judge {
  /** Shorter blocks may well be said twice: "Yes.", a subheading of each chapter. */
  private static final int LONG_ENOUGH = 8;

  /** Tokens: a paragraph as long as that doesn't recur. */
  private static final int PARAGRAPH = 16;

  /**
   * Returns of a placeholder. Of 841 public pages four have a paragraph that returns as often, and it is none of the
   * body on three of these; one that returns thrice was, of four cameras on one coast. In text an item of a list may
   * look like a paragraph.
   */
  private static final int PLACEHOLDER = 4;

  /** Where a text stands first and last, and how often it returned with others between. */
  private record Places(int first, int last, int returns) {}

  @Override
  public List<Ruling> review(Sheet sheet, List<Ruling> rulings) {
    List<Ruling> reviewed = new ArrayList<>(rulings);
    Map<Long, Places> known = new HashMap<>();
    int original = -1;
    for (int i = 0; i < reviewed.size(); i++) {
      Tally tally = sheet.tally(i);
      if (reviewed.get(i).kept() && tally.tokens() >= LONG_ENOUGH) {
        Places places = known.putIfAbsent(tally.fingerprint(), new Places(i, i, 0));
        if (places == null || !isParagraph(sheet, i) && !isCopiedWithNeighbour(sheet, i, places.first)) {
          original = i;
        } else {
          int returns = places.returns + (original > places.last ? 1 : 0);
          boolean lead = sheet.block(places.first).kind() == Kind.HEADING && isParagraph(sheet, i);
          // A heading may yet be ruled out by what lies around it, and the words be gone from the body.
          known.put(tally.fingerprint(), new Places(lead ? i : places.first, i, returns));
          drop(reviewed, lead ? places.first : i, lead ? i : places.first);
          if (returns == PLACEHOLDER && sheet.tree() != null && isParagraph(sheet, places.first)) {
            reviewed.set(places.first, new Ruling(sheet.block(places.first), Verdict.DROP, "copies",
                "returns again and again between other paragraphs"));
          }
        }
      }
    }
    return reviewed;
  }

  private static void drop(List<Ruling> reviewed, int copy, int first) {
    Block same = reviewed.get(first).block();
    reviewed.set(copy, new Ruling(reviewed.get(copy).block(), Verdict.DROP, "copies",
        () -> "the body has the same words already, at line " + same.line()));
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
