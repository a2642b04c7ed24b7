package io.github.pressclip.find;

import io.github.pressclip.find.evidence.Evidence;
import io.github.pressclip.find.quotes.Run;
import io.github.pressclip.page.Block;
import java.util.ArrayList;
import java.util.List;

/** Tells of each run between quotation marks which rule named its speaker, why none did, or why it is no quote. */
final class QuoteEvidence {
  private QuoteEvidence() {}

  /**
   * The evidence for the quotes, in reading order.
   *
   * @param runs what was made of the runs of the body
   * @param body the paragraphs of the body
   * @param story the blocks that the paragraphs were read from, in the same order
   * @return one piece for each run; its line and column are those of the block where the run begins
   */
  static List<Evidence> of(List<Run> runs, List<String> body, List<Block> story) {
    List<Evidence> evidence = new ArrayList<>();
    int block = 0;
    int paragraph = -1;
    int quotes = 0;
    for (Run run : runs) {
      while (paragraph < run.paragraph()) {
        paragraph++;
        int found = blockOf(body.get(paragraph), story, paragraph == 0 ? 0 : block + 1);
        block = found < 0 ? block : found;
      }
      Block place = story.get(block);
      boolean quote = run.quote() != null;
      String field = quote ? "quotes[" + quotes++ + "].speaker" : "quotes";
      String value = quote ? run.quote().speaker() + ": " + run.quote().text() : run.text();
      evidence.add(new Evidence(field, value, quote, run.reason(), place.position()));
    }
    return evidence;
  }

  /** The block that holds a paragraph; a dateline may have been taken off its front. -1 if none is left that does. */
  private static int blockOf(String paragraph, List<Block> story, int from) {
    for (int i = from; i < story.size(); i++) {
      if (story.get(i).text().endsWith(paragraph)) {
        return i;
      }
    }
    return -1;
  }
}
