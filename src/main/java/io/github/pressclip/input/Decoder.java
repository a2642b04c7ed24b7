package io.github.pressclip.input;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Decodes the bytes of a page. The charset is the first of these that holds: the one that the caller names; that of a
 * byte order mark; UTF-16 where zero bytes give it away; UTF-8 where all bytes are valid UTF-8, whatever the page
 * declares, for text in another charset is hardly ever so by chance; UTF-8 where nearly all that isn't ASCII is valid;
 * the one that the page declares; windows-1252, which takes any bytes. UTF-8 that was encoded twice is mended. Of a web
 * archive the page in it is decoded.
 */
public final class Decoder {
  /** Used without being asked for, as browsers do; Java makes it where it has all of its charsets. */
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private Decoder() {}

  /**
   * Decodes a page.
   *
   * @param bytes the page
   * @param named the charset that the caller knows it is in; null to find out
   * @throws InputException if the bytes are no text, or JSON or a feed
   */
  public static Decoded decode(byte[] bytes, Charset named) throws InputException {
    return MimeHeader.announcesPage(bytes) ? WebArchive.read(bytes, named) : decodePage(bytes, named);
  }

  /** Decodes a page that stands by itself in its file. */
  static Decoded decodePage(byte[] bytes, Charset named) throws InputException {
    Decoded decoded = named != null ? decoded(bytes, named, "named by the caller") : detect(bytes);
    if (Binary.looksLike(decoded.text())) {
      throw new InputException("is no text; pressclip reads HTML and plain text, gzip-packed or not");
    }
    if (JsonFile.looksLike(decoded.text())) {
      throw new InputException(
          "is JSON; pressclip reads HTML and plain text: take the page out of it first, as with jq -r .text");
    }
    if (FeedFile.looksLike(decoded.text())) {
      throw new InputException("is a feed or a site map; pressclip reads pages: save the one that an entry links to");
    }
    return decoded;
  }

  private static Decoded detect(byte[] bytes) {
    Charset marked = ByteOrderMark.of(bytes);
    if (marked != null) {
      return decoded(bytes, marked, "byte order mark");
    }
    Charset wide = Utf16.guess(bytes);
    if (wide != null) {
      return decoded(bytes, wide, "zero bytes beside the ASCII characters");
    }
    String declaration = Declaration.find(bytes);
    Charset declared = declaration == null ? null : Declaration.charset(declaration);
    if (Declaration.isSevenBit(declared) && Declaration.escapes(bytes)) {
      return decoded(bytes, declared, "declared by the page");
    }
    Utf8 valid = Utf8.decode(bytes);
    if (valid != null && valid.text().indexOf('\uFFFD') < 0) {
      return utf8(valid, "all bytes are valid UTF-8", butDeclared(declaration, declared));
    }
    Utf8Census census = Utf8Census.of(bytes);
    if (census.isUtf8()) {
      return utf8(Utf8.decodeDamaged(bytes), census.toString(), butDeclared(declaration, declared));
    }
    if (declared != null && declared != StandardCharsets.UTF_8) {
      return decoded(bytes, declared, "declared by the page");
    }
    return decoded(bytes, WINDOWS_1252, "not UTF-8, and no other charset is declared");
  }

  private static Decoded utf8(Utf8 utf8, String reason, String declared) {
    boolean twice = TwiceEncoded.mayBe(utf8) && TwiceEncoded.is(utf8);
    return new Decoded(twice ? TwiceEncoded.mend(utf8) : utf8.text(), StandardCharsets.UTF_8,
        reason + (twice ? ", and the text was encoded twice" : "") + declared);
  }

  private static String butDeclared(String declaration, Charset declared) {
    return declaration == null || declared == StandardCharsets.UTF_8 ? "" : "; the page declares " + declaration;
  }

  private static Decoded decoded(byte[] bytes, Charset charset, String reason) {
    String text = new String(bytes, charset);
    boolean marked = !text.isEmpty() && text.charAt(0) == '\uFEFF';
    return new Decoded(marked ? text.substring(1) : text, charset, reason);
  }
}
