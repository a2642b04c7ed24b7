package io.github.pressclip.find.standfirst;

import io.github.pressclip.find.headline.DateMark;
import io.github.pressclip.find.headline.Key;
import io.github.pressclip.page.Block;
import java.util.List;

/**
 * The standfirst in flattened text: the sentence or two right under the headline that is no part of the story, or that a
 * stamp, the byline or a second copy of the headline parts from it.
 */
final class PlainStandfirst {
  private final Head head;

  PlainStandfirst(Head head) {
    this.head = head;
  }

  Standfirst find() {
    if (head.headline().isEmpty()) {
      return Standfirst.NONE;
    }
    List<Block> blocks = head.page().blocks();
    int at = firstCopy() + 1;
    if (at + 1 >= blocks.size() || at > head.story().get(0).index() || head.taken().contains(blocks.get(at))
        || !isSentence(blocks.get(at).text())) {
      return Standfirst.NONE;
    }
    Block under = blocks.get(at);
    if (parts(blocks.get(at + 1)) || head.taken().contains(blocks.get(at + 1))) {
      return Head.made(under, "between the headline and the line that parts it from the story");
    }
    boolean outside = at < head.story().get(0).index() && !DateMark.in(under.text()) && !head.repeats(under);
    return outside ? Head.made(under, "a sentence right under the headline, outside the story") : Standfirst.NONE;
  }

  /** True for a stamp and for another copy of the headline, which like a byline stand between the standfirst and the story. */
  private boolean parts(Block block) {
    String text = block.text();
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
    }
    return !isSentence(text) && digits >= 4 || Key.of(text).equals(Key.of(head.headline().get(0).text()));
  }

  /** The index of the first block that says the headline: flattened pages often have it twice. */
  private int firstCopy() {
    String key = Key.of(head.headline().get(0).text());
    int last = head.headline().get(0).index();
    for (int i = Math.max(0, last - Head.REACH); i < last; i++) {
      if (Key.of(head.page().blocks().get(i).text()).equals(key)) {
        return i;
      }
    }
    return last;
  }

  /** Words enough, and the end mark of a sentence. */
  private static boolean isSentence(String text) {
    char last = text.charAt(text.length() - 1);
    return text.length() >= 2 * Head.SHORTEST && text.length() <= Head.LONGEST && ".!?…”\"»。".indexOf(last) >= 0;
  }
}
