package io.github.pressclip.train;

import io.github.pressclip.strip.feature.LeaningTable;
import io.github.pressclip.strip.feature.Leanings;
import java.util.HashMap;
import java.util.Map;

/** The votes of some sites added up, and the leanings that follow. */
final class VoteSum {
  /** A word that fewer sites have says nothing. */
  private static final int FEWEST = 5;

  /** Added to the votes of either side, so that few votes weigh little. */
  private static final double SMOOTHING = .5;

  private final Map<String, Map<Integer, Vote>> sites;
  private final Map<Integer, Vote> sums;

  private VoteSum(Map<String, Map<Integer, Vote>> sites, Map<Integer, Vote> sums) {
    this.sites = sites;
    this.sums = sums;
  }

  static VoteSum of(Map<String, Map<Integer, Vote>> sites) {
    Map<Integer, Vote> sums = new HashMap<>();
    for (Map<Integer, Vote> site : sites.values()) {
      site.forEach((key, vote) -> sums.merge(key, vote, Vote::and));
    }
    sums.values().removeIf(vote -> vote.voters() < FEWEST);
    return new VoteSum(sites, sums);
  }

  /**
   * What all sites but one say. A page that a model is trained on is measured so: a model that saw its own site's votes
   * would trust them more than they deserve.
   */
  Leanings without(String site) {
    Map<Integer, Vote> own = sites.getOrDefault(site, Map.of());
    return key -> {
      Vote sum = sums.get(key);
      Vote vote = own.get(key);
      return sum == null ? Float.NaN : leaning(vote == null ? sum : sum.without(vote));
    };
  }

  private static float leaning(Vote vote) {
    return vote.voters() < FEWEST
        ? Float.NaN
        : LeaningTable.rounded((float) Math.log((vote.body() + SMOOTHING) / (vote.boilerplate() + SMOOTHING)));
  }

  /** All leanings, as {@link LeaningTable} reads them. */
  byte[] table() {
    int[] entries = sums.entrySet().stream()
        .map(entry -> LeaningTable.entry(entry.getKey(), leaning(entry.getValue())))
        .sorted(Integer::compareUnsigned).mapToInt(Integer::intValue).toArray();
    byte[] bytes = new byte[entries.length * 4];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (entries[i / 4] >>> 24 - 8 * (i % 4));
    }
    return bytes;
  }
}
