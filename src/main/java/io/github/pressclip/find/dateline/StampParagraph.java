package io.github.pressclip.find.dateline;

import io.github.pressclip.page.Block;
import java.util.List;

/** Takes the line of the stamp off the story, where it was kept as one of its first two paragraphs. */
final class StampParagraph {
  /** Characters; a longer line says more than its stamp. */
  private static final int LONGEST = 80;

  private StampParagraph() {}

  /**
   * Takes it off.
   *
   * @param stamp the line that the dates were read from; null if none was
   * @param paragraphs the texts of the story, from which it is taken
   * @param body the blocks of the story: in text, where lines stand alone that are none in HTML, it is kept
   */
  static void takeOff(String stamp, List<String> paragraphs, List<Block> body) {
    boolean marked = !body.isEmpty() && body.get(0).markup() != null;
    int at = stamp == null || !marked || stamp.length() > LONGEST ? -1 : paragraphs.indexOf(stamp);
    if (at >= 0 && at < 2 && paragraphs.size() > 2) {
      paragraphs.remove(at);
    }
  }
}
