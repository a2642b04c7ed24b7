package io.github.pressclip.input;

import java.nio.charset.Charset;

/**
 * A page as text.
 *
 * @param text the text, without a byte order mark
 * @param charset the charset it was decoded with
 * @param reason why that one, for a person to read
 * @param address the address that the page was saved from; null if the file doesn't tell beside the page itself
 */
public record Decoded(String text, Charset charset, String reason, String address) {

  /** A page whose file holds nothing beside it. */
  public Decoded(String text, Charset charset, String reason) {
    this(text, charset, reason, null);
  }
}
