package io.github.pressclip.strip;

import java.util.function.IntFunction;

/**
 * What a model makes of a page's blocks.
 *
 * @param scores for each block how likely it belongs to the body, 0 to 1
 * @param reasons why, in words, by the block's place
 */
public record Opinion(float[] scores, IntFunction<String> reasons) {}
