package io.github.pressclip.find.byline;

import io.github.pressclip.find.byline.credit.Credit;
import io.github.pressclip.find.byline.credit.NamesAlone;
import io.github.pressclip.page.Block;
import java.util.List;

/** Finds who wrote a story with the one author that its page declares: "Ann Smith & Bob Jones" below the headline. */
final class Coauthors {
  private Coauthors() {}

  /**
   * The first line of names that the author opens and another one stands in.
   *
   * @param author the declared author
   * @param blocks all lines of the page
   * @param from the index of the first line that may be it
   * @param end the index after the last
   * @return null if there is none
   */
  static Block line(String author, List<Block> blocks, int from, int end) {
    for (int i = from; i < end; i++) {
      String text = blocks.get(i).text();
      List<String> all = text.startsWith(author) ? Credit.people(text, false) : List.of();
      if (all.size() > 1 && text.length() <= BylineFinder.LONGEST_CREDIT && all.contains(author)
          && NamesAlone.are(text, all)) {
        return blocks.get(i);
      }
    }
    return null;
  }
}
