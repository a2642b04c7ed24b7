package io.github.pressclip.find.headline;

import io.github.pressclip.find.dateline.Openings;
import io.github.pressclip.find.evidence.Evidence;
import io.github.pressclip.page.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The headline of a flattened page: the title-like line near the start of the story that most speaks for. */
final class PlainHeadline {
  private static final int LONGEST = 250;

  private final List<Block> blocks;
  private final int first;
  private final Openings openings = new Openings(null);
  private final Map<String, Integer> copies = new HashMap<>();

  PlainHeadline(List<Block> blocks, List<Block> body) {
    this.blocks = blocks;
    first = body.get(0).index();
    for (Block block : blocks) {
      if (block.text().length() <= LONGEST) {
        copies.merge(Key.of(block.text()), 1, Integer::sum);
      }
    }
  }

  Headline find() {
    Block best = null;
    int most = 0;
    for (int i = Math.min(first + 1, blocks.size() - 1); i >= Math.max(0, first - 15); i--) {
      Block block = blocks.get(i);
      int points = points(block) - Math.abs(first - i) / 3;
      if (points > most) {
        best = block;
        most = points;
      }
    }
    if (best == null) {
      return new Headline(null, List.of(), List.of());
    }
    List<Evidence> evidence = new ArrayList<>();
    evidence.add(new Evidence("headline", best.text(), true, "a title-like line above the body", best.line(), best.column()));
    return new Headline(best.text(), List.of(best), evidence);
  }

  private int points(Block block) {
    String text = block.text();
    int length = text.length();
    if (length > LONGEST || openings.isDateline(text)) {
      return -100;
    }
    int words = 1;
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) == ' ') {
        words++;
      }
    }
    int points = words >= 5 || length >= 40 ? 5 : words >= 3 ? 3 : 0;
    char last = text.charAt(length - 1);
    if (last == '.' || last == ':' || last == ',') {
      points -= 4;
    }
    if (copies.get(Key.of(text)) > 1 && words >= 3) {
      points += 3;
    }
    return points;
  }
}
