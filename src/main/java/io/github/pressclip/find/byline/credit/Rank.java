package io.github.pressclip.find.byline.credit;

import io.github.pressclip.page.Lower;
import java.util.List;
import java.util.Set;

/**
 * Takes the ranks of forces off a credit: "Petty Officer 2nd Class Ann Smith", "Tech. Sgt. Ann Smith and Spc. Bob
 * Jones".
 */
final class Rank {
  /** Words that make a rank of the words around them, in lower case. */
  private static final Set<String> RANKS = Set.of(
      "sgt.", "sgt", "cpl.", "cpl", "spc.", "spc", "pfc.", "pfc", "pvt.", "lt.", "capt.", "maj.", "col.", "gen.",
      "cmdr.", "adm.", "ens.", "ssgt", "tsgt", "msgt", "airman", "seaman", "sergeant", "corporal", "lieutenant",
      "officer", "class");

  /** Words that stand in ranks beside them, in lower case. */
  private static final Set<String> BESIDE = Set.of(
      "staff", "senior", "master", "tech.", "technical", "chief", "petty", "lance", "gunnery", "first", "1st", "2nd",
      "3rd", "mass", "communication", "specialist", "warrant", "u.s.", "army", "navy", "air", "force", "marine",
      "corps", "coast", "guard", "space", "national");

  private Rank() {}

  /** The credit without ranks; itself where it has none. */
  static String cut(String credit) {
    List<String> words = CreditWords.of(credit);
    StringBuilder cut = null;
    boolean begins = true;
    for (int i = 0; i < words.size(); i++) {
      int end = begins ? end(words, i) : i;
      if (end > i && cut == null) {
        cut = new StringBuilder(String.join(" ", words.subList(0, i)));
      }
      i = end;
      String word = words.get(i);
      if (cut != null) {
        cut.append(cut.length() == 0 ? "" : " ").append(word);
      }
      begins = word.equals("and") || word.equals("&") || word.endsWith(",");
    }
    return cut == null ? credit : cut.toString();
  }

  /**
   * The index behind the rank that starts at a word, two words for the name left; that of the word itself if it's none.
   */
  private static int end(List<String> words, int start) {
    int end = start;
    int rank = start;
    while (end < words.size()) {
      String word = Lower.of(words.get(end));
      if (RANKS.contains(word)) {
        rank = end + 1;
      } else if (!BESIDE.contains(word)) {
        break;
      }
      end++;
    }
    boolean named = end == rank && rank + 2 <= words.size();
    return named ? rank : start;
  }
}
