package io.github.pressclip.find.headline;

import io.github.pressclip.find.evidence.Evidence;
import io.github.pressclip.find.headline.declared.DeclaredTitle;
import io.github.pressclip.find.headline.declared.SiteNames;
import io.github.pressclip.find.headline.word.Key;
import io.github.pressclip.find.headline.word.Words;
import io.github.pressclip.page.Block;
import io.github.pressclip.page.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * The headline of a flattened page above whose text its tool noted the title: the line that shows that title, or
 * another wording of it, by the rules for text; else the title as noted, without the site's name.
 */
final class NotedHeadline {
  /** Telling words, and their share, that two wordings of one headline have in common. */
  private static final int KIN = 3;

  private static final float KIN_SHARE = .5f;

  /** Lines below the beginning of the body among which a copy of the title may stand. */
  private static final int BELOW = 5;

  private final List<Block> blocks;
  private final List<Block> body;
  private final DeclaredTitle title;

  NotedHeadline(Page page, List<Block> body) {
    blocks = page.blocks();
    this.body = body;
    title = DeclaredTitle.of(page.metadata(), new SiteNames(page.metadata())).get(0);
  }

  Headline find() {
    Headline plain = new PlainHeadline(blocks, body).find();
    List<Block> copies = copies();
    boolean reworded = copies.isEmpty() && plain.text() != null
        && Words.shared(plain.text(), title.cut()) >= KIN && Words.share(plain.text(), title.cut()) >= KIN_SHARE;
    if (reworded) {
      List<Evidence> evidence = new ArrayList<>(plain.evidence());
      evidence.add(new Evidence("headline", title.text(), false, "noted above the text", null));
      return new Headline(plain.text(), plain.blocks(), evidence);
    }
    String text = copies.isEmpty() ? title.cut() : copies.get(0).text();
    List<Evidence> evidence = new ArrayList<>();
    evidence.add(new Evidence("headline", text, true, "the title noted above the text",
        copies.isEmpty() ? null : copies.get(0).position()));
    for (Evidence one : plain.evidence()) {
      if (!one.value().equals(text)) {
        evidence.add(new Evidence("headline", one.value(), false, one.reason(), one.position()));
      }
    }
    return new Headline(text, copies, evidence);
  }

  /** The lines down to the story's first that say the title, or most of it before or behind the site's name. */
  private List<Block> copies() {
    List<Block> copies = new ArrayList<>();
    int end = Math.min(blocks.size(), body.get(0).index() + BELOW);
    for (Block block : blocks.subList(0, end)) {
      String key = Key.of(block.text());
      if (title.says(key) && key.length() * 2 >= title.key().length()) {
        copies.add(block);
      }
    }
    return copies;
  }
}
