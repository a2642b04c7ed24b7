package io.github.pressclip.find.headline.line;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pressclip.find.headline.word.Topic;
import io.github.pressclip.page.Block;
import io.github.pressclip.page.text.TextReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryAloneTest {
  private static final String STORY = """

      A tug has pulled the grain barge off the shoal below Osterfleet on which it had lain since the storm of Friday, \
      and the river is open again to ships of any draught.

      Divers found no leak in its hull, the port's master said, and the barge went on to Varn under its own power, with \
      a pilot on board and two days late.
      """;

  @Test
  void isNotTheNameOfTheSiteWithItsMotto() {
    String motto = "\n\nNotes on boats, nets, ropes and all the people that live by them in the far north\n\n\n";
    assertFalse(opens("Norrby Harbour Blog" + motto + "3 March 2025" + STORY));
    assertTrue(opens("The barge of Osterfleet" + motto + "3 March 2025" + STORY));
  }

  /** Whether the first line of a text is its headline; the long paragraphs from the fourth line on are its body. */
  private static boolean opens(String text) {
    List<Block> blocks = TextReader.read(text).blocks();
    List<Line> lines = new ArrayList<>();
    for (Block block : blocks) {
      lines.add(Line.of(block));
    }
    return StoryAlone.is(lines, 3, new Topic(blocks.subList(3, blocks.size())));
  }
}
