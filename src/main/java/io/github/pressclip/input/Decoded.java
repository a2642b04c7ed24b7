package io.github.pressclip.input;

import java.nio.charset.Charset;

/**
 * A page as text.
 *
 * @param text the text, without a byte order mark
 * @param charset the charset it was decoded with
 * @param reason why that one, for a person to read
 */
public record Decoded(String text, Charset charset, String reason) {}
