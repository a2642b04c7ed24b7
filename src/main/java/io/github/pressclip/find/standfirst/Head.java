package io.github.pressclip.find.standfirst;

import io.github.pressclip.find.evidence.Evidence;
import io.github.pressclip.find.headline.word.Key;
import io.github.pressclip.page.Block;
import io.github.pressclip.page.Page;
import java.util.List;
import java.util.Set;

/**
 * The head of a story, in which its standfirst is looked for.
 *
 * @param page the page
 * @param story the blocks of the story, without headline and byline
 * @param headline the blocks that show the headline
 * @param taken the blocks of headline and byline
 * @param people whom the byline names
 */
record Head(Page page, List<Block> story, List<Block> headline, Set<Block> taken, List<String> people) {
  /** Blocks above the story that belong to its head. */
  static final int REACH = 12;

  /** Characters: a shorter line is a label. */
  static final int SHORTEST = 20;

  /**
   * Characters: a longer one is a paragraph. Of 121 paragraphs of standfirsts that news sites of 32 countries declare,
   * all but one are shorter; most have 80 to 250.
   */
  static final int LONGEST = 400;

  /** Letters and digits: with fewer a headline may be the name with which its standfirst begins. */
  private static final int TELLING = 20;

  /** Of two texts that say the same, cut short or set with other marks, so much is the same. */
  private static final float SAME = .8f;

  /** True if the story begins with the same words as a block, or the headline holds them, or is how it begins. */
  boolean repeats(Block block) {
    String key = Key.of(block.text());
    String start = key.substring(0, Math.min(key.length(), 60));
    for (int i = 0; i < Math.min(2, story.size()); i++) {
      String told = story.get(i) == block ? "" : Key.of(story.get(i).text());
      int at = told.indexOf(start);
      if (at >= 0 && !partWays(key, told.substring(at))) {
        return true;
      }
    }
    for (Block copy : headline) {
      String title = Key.of(copy.text());
      if (title.contains(key) || title.length() >= TELLING && key.startsWith(title)) {
        return true;
      }
    }
    return false;
  }

  /** True for a text that begins in Chinese characters, each of which says as much as two letters. */
  static boolean isEastern(String text) {
    return Character.isIdeographic(text.codePointAt(0));
  }

  /** True for a line that begins with somebody whom the byline names: "Ann Smith, @ann". */
  boolean names(Block line) {
    for (String person : people) {
      if (line.text().startsWith(person)) {
        return true;
      }
    }
    return false;
  }

  /** True for two texts that go on differently behind the same beginning, well before the end of either. */
  private static boolean partWays(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int same = 0;
    while (same < shorter && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return same < shorter * SAME;
  }

  /** What the blocks of the headline say. */
  String title() {
    StringBuilder title = new StringBuilder();
    for (Block block : headline) {
      title.append(block.text()).append(' ');
    }
    return title.toString();
  }

  static Standfirst made(Block block, String reason) {
    return made(block, block.text(), reason);
  }

  /** The standfirst that a block shows, in the words that are its own. */
  static Standfirst made(Block block, String words, String reason) {
    return new Standfirst(words, List.of(block),
        List.of(new Evidence("standfirst", words, true, reason, block.position())));
  }
}
