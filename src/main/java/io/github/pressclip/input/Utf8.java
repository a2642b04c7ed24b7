package io.github.pressclip.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/**
 * A page in UTF-8, decoded. All but a few hundred bytes of most are ASCII, and after one character beyond Latin-1 Java
 * reads the rest byte by byte: so runs of ASCII are copied, and only what lies between them is decoded.
 *
 * @param text the text
 * @param beyond the places of all characters of the text that aren't ASCII, and of some close to them that are:
 *     whoever looks for the former needn't pass over the rest
 * @param pairs what {@link TwiceEncoded#pairs} counts
 */
record Utf8(String text, BitSet beyond, int pairs) {
  /** The bits that are set in bytes beyond ASCII, of eight at once. */
  private static final long BEYOND_ASCII = 0x8080808080808080L;

  /** Decodes a page; null if it isn't valid. */
  static Utf8 decode(byte[] page) {
    CharsetDecoder ascii = StandardCharsets.ISO_8859_1.newDecoder();
    CharsetDecoder others = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer bytes = ByteBuffer.wrap(page);
    CharBuffer text = CharBuffer.allocate(page.length);
    BitSet beyond = new BitSet();
    int pairs = 0;
    int at = 0;
    while (at < page.length) {
      int end = afterEights(bytes, at, true);
      ascii.decode(bytes.limit(end), text, true);
      bytes.limit(page.length);
      at = afterEights(bytes, end, false);
      // The last bytes may be fewer than eight. No character lies across an edge: on one side of each all is ASCII.
      at = at + Long.BYTES > page.length ? page.length : at;
      int first = text.position();
      if (others.decode(bytes.limit(at), text, true).isError()) {
        return null;
      }
      beyond.set(first, text.position());
      bytes.limit(page.length);
      pairs += TwiceEncoded.pairs(page, end, at);
    }
    return new Utf8(text.flip().toString(), beyond, pairs);
  }

  /** Decodes a page with damaged bytes, for which U+FFFD stands then. */
  static Utf8 decodeDamaged(byte[] page) {
    String text = new String(page, StandardCharsets.UTF_8);
    BitSet beyond = new BitSet();
    beyond.set(0, text.length());
    return new Utf8(text, beyond, TwiceEncoded.pairs(page, 0, page.length));
  }

  /** Where a row of eights of bytes ends that are ASCII throughout, or of such that aren't. */
  private static int afterEights(ByteBuffer bytes, int from, boolean ascii) {
    int at = from;
    while (at + Long.BYTES <= bytes.limit() && (bytes.getLong(at) & BEYOND_ASCII) == 0 == ascii) {
      at += Long.BYTES;
    }
    return at;
  }
}
