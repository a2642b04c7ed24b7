package io.github.pressclip.find.standfirst;

import io.github.pressclip.find.headline.sign.DateMark;
import io.github.pressclip.find.headline.sign.PictureCredit;
import io.github.pressclip.find.headline.word.Key;
import io.github.pressclip.page.Block;
import java.util.List;

/**
 * The standfirst in flattened text: the sentence or two right under the headline that is no part of the story, or the
 * first ones below it that byline, stamp or a second copy of the headline part from the story. Many have no full stop:
 * such a line has to stand a few lines above byline or stamp, and mustn't look like the caption of a picture that
 * stands there too.
 */
final class PlainStandfirst {
  /** Lines below one without its full stop that are looked through for byline and stamp: a section, share buttons. */
  private static final int NEAR = 4;

  /** Characters: a longer line with a date is no stamp. */
  private static final int LONGEST_STAMP = 80;

  private static final String PARTED = "between the headline and the line that parts it from the story";

  private final Head head;
  private final List<Block> blocks;
  private final PictureCredit credit = new PictureCredit();

  /** What the headline says. */
  private final String title;

  /** The block that the story begins with. */
  private final int first;

  PlainStandfirst(Head head) {
    this.head = head;
    blocks = head.page().blocks();
    title = head.headline().isEmpty() ? null : Key.of(head.headline().get(0).text());
    first = head.story().get(0).index();
  }

  Standfirst find() {
    if (title == null) {
      return Standfirst.NONE;
    }
    int last = head.headline().get(0).index();
    for (int i = Math.max(0, last - Head.REACH); i < Math.min(first, last + Head.REACH) && i + 2 < blocks.size(); i++) {
      String reason = isHeadline(blocks.get(i)) && fits(blocks.get(i + 1)) ? reason(i + 1) : null;
      if (reason != null) {
        return Head.made(blocks.get(i + 1), reason);
      }
    }
    return opening(last);
  }

  /** The story's first paragraph, where byline or stamp part it from the second and no sentence stands above it. */
  private Standfirst opening(int headline) {
    Block opening = blocks.get(first);
    if (headline >= first || first - headline > Head.REACH || !fits(opening)) {
      return Standfirst.NONE;
    }
    for (int i = headline + 1; i < first; i++) {
      if (isSentence(blocks.get(i).text())) {
        return Standfirst.NONE;
      }
    }
    return isSentence(opening.text()) && isParted(first, head.story().get(1).index())
        ? Head.made(opening, PARTED) : Standfirst.NONE;
  }

  private boolean fits(Block block) {
    int length = block.text().length();
    return length >= 2 * Head.SHORTEST && length <= Head.LONGEST && !head.taken().contains(block) && leavesStory(block)
        && !isMadeOfParts(block.text()) && !LongWords.of(block.text(), title).sayTheHeadline();
  }

  /** True for a stamp with what stands beside it: "Harbours | March 3, 2025 | 7:09 am | Norrby Mail." */
  private static boolean isMadeOfParts(String text) {
    return text.contains(" | ") && DateMark.in(text);
  }

  /** True unless nothing would be left of the story but lines without a sentence. */
  private boolean leavesStory(Block block) {
    for (Block other : head.story()) {
      if (other != block && isSentence(other.text())) {
        return true;
      }
    }
    return false;
  }

  private String reason(int at) {
    Block block = blocks.get(at);
    boolean outside = at < first && !DateMark.in(block.text()) && !head.repeats(block);
    if (!isSentence(block.text())) {
      return (outside || at == first) && isSummary(at) && !isTeaser(at)
          && (isParted(at, at + 1 + NEAR) || at == first && isParted(at, head.story().get(1).index()))
          ? "right under the headline and a few lines above byline or stamp" : null;
    }
    if (isFurniture(blocks.get(at + 1)) || at == first && isParted(at, head.story().get(1).index())) {
      return PARTED;
    }
    return outside ? "a sentence right under the headline, outside the story" : null;
  }

  /**
   * True if byline or stamp stand between a block and another, and no other sentence before them. Digits alone make no
   * stamp here, as they do right below a standfirst: rows of a table between two paragraphs have them too.
   */
  private boolean isParted(int at, int end) {
    for (int i = at + 1; i < Math.min(end, blocks.size()); i++) {
      Block block = blocks.get(i);
      if (isSentence(block.text())) {
        return false;
      }
      if (head.taken().contains(block) || block.text().length() <= LONGEST_STAMP && DateMark.in(block.text())) {
        return true;
      }
    }
    return false;
  }

  /**
   * True for a line below a copy of the headline in a list of other stories: the headline stands again before any
   * stamp.
   */
  private boolean isTeaser(int at) {
    for (int i = at + 1; i < Math.min(at + 1 + NEAR, blocks.size()); i++) {
      if (isHeadline(blocks.get(i))) {
        return true;
      }
      if (head.taken().contains(blocks.get(i)) || DateMark.in(blocks.get(i).text())) {
        return false;
      }
    }
    return false;
  }

  /**
   * False for a title, a label and a caption: a picture's credit ends or follows it, or the next line begins with it.
   */
  private boolean isSummary(int at) {
    String text = blocks.get(at).text();
    String next = blocks.get(at + 1).text();
    boolean caption = text.indexOf('©') >= 0 || text.indexOf('|') >= 0 || text.contains(" / ") || credit.ends(text)
        || credit.is(next) || next.startsWith(text) || text.startsWith(text.substring((text.length() + 1) / 2).strip());
    return !caption && !isSigned(text) && !text.endsWith(":") && !LongWords.of(text, title).areCapitalized();
  }

  /** True for a caption that the story's author took the picture of: it ends with the name that the byline has. */
  private boolean isSigned(String text) {
    int last = text.lastIndexOf(' ');
    String name = Key.of(text.substring(Math.max(0, text.lastIndexOf(' ', last - 1))));
    for (Block block : head.taken()) {
      if (!isHeadline(block) && Key.of(block.text()).contains(name)) {
        return true;
      }
    }
    return false;
  }

  /** True for a byline, a stamp and another copy of the headline: these stand between a standfirst and its story. */
  private boolean isFurniture(Block block) {
    String text = block.text();
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
    }
    return head.taken().contains(block) || !isSentence(text) && (digits >= 4 || DateMark.in(text)) || isHeadline(block);
  }

  /** Flattened pages often have the headline twice. */
  private boolean isHeadline(Block block) {
    return Key.of(block.text()).equals(title);
  }

  /** Words enough, and the end mark of a sentence. */
  private static boolean isSentence(String text) {
    char last = text.charAt(text.length() - 1);
    return text.length() >= 2 * Head.SHORTEST && ".!?…”\"»。".indexOf(last) >= 0;
  }
}
