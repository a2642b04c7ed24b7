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

      The town of Hollin has bought back its old cinema for one crown, the price for which it was sold in the year in \
      which the projector broke, and means to open it again before the nights get long.

      Volunteers have spent the summer on the roof, which let in rain, pigeons and, in one well-remembered winter, the \
      youngest son of the projectionist, who now leads the works at the cinema.

      The first film will be the one that was to be shown on the evening when the projector broke, and everybody who \
      kept the ticket gets in free, the council said in a letter to all households of Hollin.
      """;

  @Test
  void isNotTheNameOfTheSiteWithItsMotto() {
    String motto = "\n\nNotes on boats, nets, ropes and all the people that live by them in the far north\n\n\n";
    assertFalse(opens("Norrby Harbour Blog" + motto + "3 March 2025" + STORY));
    assertTrue(opens("The cinema of Hollin" + motto + "3 March 2025" + STORY));
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
