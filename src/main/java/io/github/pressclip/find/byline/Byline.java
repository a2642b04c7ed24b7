package io.github.pressclip.find.byline;

import io.github.pressclip.find.evidence.Evidence;
import io.github.pressclip.page.Block;
import java.util.List;

/**
 * The byline of a story.
 *
 * @param people the people who wrote it, in the page's order; empty if nobody is named
 * @param blocks the lines of the page that name them and no more
 * @param agency the agency that is named with them or in their place, for the dateline; null if none is
 * @param evidence what the names were read from
 */
public record Byline(List<String> people, List<Block> blocks, Evidence agency, List<Evidence> evidence) {

  public Byline {
    people = List.copyOf(people);
    blocks = List.copyOf(blocks);
    evidence = List.copyOf(evidence);
  }
}
