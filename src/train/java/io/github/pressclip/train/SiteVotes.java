package io.github.pressclip.train;

import io.github.pressclip.page.Box;
import io.github.pressclip.strip.feature.Keys;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What each site says of words and names of elements. A site has one vote for a word, shared out between body and
 * boilerplate by how the site uses the word, so that no site's habits count for more than another's.
 */
final class SiteVotes {
  private final Map<String, Map<Integer, Vote>> sites = new HashMap<>();

  private SiteVotes() {}

  /** The votes of the examples' sites. */
  static SiteVotes of(List<Example> examples) {
    SiteVotes votes = new SiteVotes();
    for (Example example : examples) {
      votes.count(example);
    }
    for (Map<Integer, Vote> site : votes.sites.values()) {
      site.replaceAll((key, vote) -> vote.share());
    }
    return votes;
  }

  /** Words tell more of short blocks, names more of long ones. */
  private void count(Example example) {
    Map<Integer, Vote> site = sites.computeIfAbsent(example.truth.site(), unused -> new HashMap<>());
    for (int i = 0; i < example.labels.length; i++) {
      boolean body = example.labels[i] > 0;
      float weight = (float) Math.sqrt(example.sheet.tally(i).tokens() + 1);
      for (int key : Keys.words(example.sheet.tally(i))) {
        site.merge(key, Vote.of(body, 1 / weight), Vote::plus);
      }
      if (example.sheet.tree() != null) {
        int level = 0;
        for (Box box = example.sheet.block(i).markup().box(); box != null; box = box.parent()) {
          for (int name : Keys.names(box)) {
            site.merge(Keys.name(name, level), Vote.of(body, weight), Vote::plus);
          }
          level++;
        }
      }
    }
  }

  /** Adds up the votes of some sites. */
  VoteSum sum(Predicate<String> which) {
    Map<String, Map<Integer, Vote>> chosen = new HashMap<>();
    sites.forEach((site, votes) -> {
      if (which.test(site)) {
        chosen.put(site, votes);
      }
    });
    return VoteSum.of(chosen);
  }
}
