package io.github.pressclip.find.standfirst;

import io.github.pressclip.find.evidence.Evidence;
import io.github.pressclip.find.headline.DateMark;
import io.github.pressclip.find.headline.Key;
import io.github.pressclip.page.Block;
import io.github.pressclip.page.Box;
import io.github.pressclip.page.Family;
import io.github.pressclip.page.Kind;
import io.github.pressclip.page.Metadata;
import io.github.pressclip.page.Page;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the summary under the headline. In markup it is a block between the headline and the story whose element is called
 * so, that says what the page declares as its description, or that is a heading right under the headline. In flattened
 * text it is the sentence or two right under the headline that is no part of the story, or that a stamp, the byline or a
 * second copy of the headline parts from it.
 */
public final class StandfirstFinder {
  /** Characters: a shorter line is a label, a longer one a paragraph. */
  private static final int SHORTEST = 20;

  private static final int LONGEST = 900;

  /** A shorter heading under the headline is the story's first subheading. */
  private static final int SHORTEST_HEADING = 50;

  /** Blocks above the story in which its head is looked for where no block shows the headline. */
  private static final int REACH = 12;

  private static final int BOXES = 4;

  private static final Set<Family> NOT_OF_THE_STORY = EnumSet.of(
      Family.NAVIGATION, Family.RELATED, Family.FOOT, Family.COMMENT, Family.PROMO, Family.NEWSLETTER, Family.COOKIE,
      Family.POPUP, Family.SHARE, Family.CAPTION, Family.PAYWALL);

  private final Page page;
  private final List<Block> story;
  private final List<Block> headline;
  private final Set<Block> taken;
  private final Set<String> descriptions = new HashSet<>();

  private StandfirstFinder(Page page, List<Block> story, List<Block> headline, List<Block> byline) {
    this.page = page;
    this.story = story;
    this.headline = headline;
    this.taken = new HashSet<>(headline);
    taken.addAll(byline);
  }

  /**
   * Reads the standfirst of a page.
   *
   * @param page the page
   * @param story the blocks of its story, without headline and byline
   * @param headline the blocks that show the headline
   * @param byline the lines that hold the byline
   */
  public static Standfirst find(Page page, List<Block> story, List<Block> headline, List<Block> byline) {
    if (story.isEmpty()) {
      return Standfirst.NONE;
    }
    StandfirstFinder finder = new StandfirstFinder(page, story, headline, byline);
    return story.get(0).markup() == null ? finder.plain() : finder.marked();
  }

  private Standfirst marked() {
    declare(page.metadata());
    int first = story.get(0).index();
    int top = headline.isEmpty() || headline.get(0).index() > first
        ? Math.max(0, first - REACH) : headline.get(headline.size() - 1).index() + 1;
    Block under = null;
    for (int i = top; i <= first && i < page.blocks().size(); i++) {
      Block block = page.blocks().get(i);
      if (!fits(block)) {
        continue;
      }
      String reason = reason(block, under == null);
      if (reason != null && (i < first || story.size() > 1)) {
        return made(List.of(block), reason);
      }
      under = block;
    }
    return Standfirst.NONE;
  }

  private String reason(Block block, boolean next) {
    if (isCalledStandfirst(block)) {
      return "an element called standfirst";
    }
    if (descriptions.contains(Key.of(block.text())) && !isMadeLikeTheStory(block)) {
      return "as the page declares its description";
    }
    boolean heading = next && block.kind() == Kind.HEADING && !headline.isEmpty();
    return heading && block.text().length() >= SHORTEST_HEADING ? "a heading right under the headline" : null;
  }

  /** True for a paragraph among others: where the description repeats the story's first one, that stays the first one. */
  private boolean isMadeLikeTheStory(Block block) {
    Box container = block.markup().container();
    for (Block next : story) {
      if (next.index() > block.index() && next.kind() == Kind.PARAGRAPH) {
        Box other = next.markup().container();
        return other.parent() == container.parent() && other.tag().equals(container.tag())
            && other.name().equals(container.name())
            && next.markup().boldShare() > .5f == block.markup().boldShare() > .5f;
      }
    }
    return false;
  }

  private boolean fits(Block block) {
    int length = block.text().length();
    if (length < SHORTEST / (isEastern(block.text()) ? 2 : 1) || length > LONGEST || taken.contains(block)
        || block.markup().box().hidden() || block.markup().linkShare() > .5f) {
      return false;
    }
    if (block.kind() == Kind.CAPTION || block.kind() == Kind.BUTTON || block.kind() == Kind.TABLE_ROW
        || block.kind() == Kind.LIST_ITEM) {
      return false;
    }
    Box box = block.markup().box();
    for (int i = 0; i < BOXES && box != null; i++, box = box.parent()) {
      for (Family family : box.families()) {
        if (NOT_OF_THE_STORY.contains(family)) {
          return false;
        }
      }
    }
    return !repeats(block);
  }

  /** True if the story begins with the same words. */
  private boolean repeats(Block block) {
    String key = Key.of(block.text());
    String start = key.substring(0, Math.min(key.length(), 60));
    for (int i = 0; i < Math.min(2, story.size()); i++) {
      if (story.get(i) != block && Key.of(story.get(i).text()).contains(start)) {
        return true;
      }
    }
    for (Block copy : headline) {
      if (Key.of(copy.text()).contains(key)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCalledStandfirst(Block block) {
    Box box = block.markup().box();
    for (int i = 0; i < 2 && box != null; i++, box = box.parent()) {
      if (box.families().contains(Family.STANDFIRST) || i == 0 && box.name().contains("description")) {
        return true;
      }
    }
    return false;
  }

  private void declare(Metadata metadata) {
    for (String name : new String[] {"description", "og:description", "twitter:description", "dc.description"}) {
      declare(metadata.first(name));
    }
    for (Map<String, Object> object : metadata.jsonLd()) {
      declare(object.get("description"));
      declare(object.get("alternativeHeadline"));
    }
  }

  private void declare(Object description) {
    if (description instanceof String text && text.length() >= SHORTEST) {
      descriptions.add(Key.of(text));
    }
  }

  private Standfirst plain() {
    if (headline.isEmpty()) {
      return Standfirst.NONE;
    }
    List<Block> blocks = page.blocks();
    int at = firstCopy() + 1;
    if (at + 1 >= blocks.size() || at > story.get(0).index() || taken.contains(blocks.get(at))
        || !isSentence(blocks.get(at).text())) {
      return Standfirst.NONE;
    }
    Block under = blocks.get(at);
    if (parts(blocks.get(at + 1)) || taken.contains(blocks.get(at + 1))) {
      return made(List.of(under), "between the headline and the line that parts it from the story");
    }
    boolean outside = at < story.get(0).index() && !DateMark.in(under.text()) && !repeats(under);
    return outside ? made(List.of(under), "a sentence right under the headline, outside the story") : Standfirst.NONE;
  }

  /** True for a stamp and for another copy of the headline, which like a byline stand between the standfirst and the story. */
  private boolean parts(Block block) {
    String text = block.text();
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
    }
    return !isSentence(text) && digits >= 4 || Key.of(text).equals(Key.of(headline.get(0).text()));
  }

  /** The index of the first block that says the headline: flattened pages often have it twice. */
  private int firstCopy() {
    String key = Key.of(headline.get(0).text());
    int last = headline.get(0).index();
    for (int i = Math.max(0, last - REACH); i < last; i++) {
      if (Key.of(page.blocks().get(i).text()).equals(key)) {
        return i;
      }
    }
    return last;
  }

  /** Words enough, and the end mark of a sentence. */
  private static boolean isSentence(String text) {
    char last = text.charAt(text.length() - 1);
    return text.length() >= 2 * SHORTEST && text.length() <= LONGEST && ".!?…”\"»。".indexOf(last) >= 0;
  }

  private static boolean isEastern(String text) {
    return Character.isIdeographic(text.codePointAt(0));
  }

  private Standfirst made(List<Block> blocks, String reason) {
    Block block = blocks.get(0);
    return new Standfirst(block.text(), blocks,
        List.of(new Evidence("standfirst", block.text(), true, reason, block.line(), block.column())));
  }
}
