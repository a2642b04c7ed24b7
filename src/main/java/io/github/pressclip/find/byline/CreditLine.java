package io.github.pressclip.find.byline;

import io.github.pressclip.page.Block;
import java.util.List;

/**
 * What is shown by the headline and may name who wrote the story.
 *
 * @param text the credit, with the words that open it where it has such
 * @param block the line that names somebody
 * @param own the lines that hold the byline and no more, which are no part of the story
 */
record CreditLine(String text, Block block, List<Block> own) {}
