package io.github.pressclip.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.pressclip.Pressclip;
import io.github.pressclip.Sample;
import io.github.pressclip.article.Article;
import io.github.pressclip.input.Decoded;
import io.github.pressclip.input.Decoder;
import io.github.pressclip.input.Format;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.file.Files;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One page in many encodings gives one article. */
class EncodingsTest {

  @ParameterizedTest
  @CsvSource({
    "german, UTF-8", "german, windows-1252", "german, ISO-8859-1", "german, ISO-8859-15", "german, ISO-8859-2",
    "german, windows-1250", "german, windows-1254", "german, ISO-8859-9", "spanish, windows-1252",
    "russian, windows-1251", "russian, KOI8-R", "russian, ISO-8859-5", "russian, IBM866",
    "chinese, GB18030", "chinese, GBK", "chinese, GB2312", "chinese, Big5",
    "japanese, Shift_JIS", "japanese, EUC-JP", "japanese, ISO-2022-JP", "korean, EUC-KR"
  })
  void aDeclaredEncodingIsRead(String sample, String encoding) throws IOException {
    String page = Files.readString(Sample.named(sample).page());
    String declared = page.replaceFirst("(?i)(charset=[\"']?)utf-8", "$1" + encoding);

    assertEquals(article(page), clip(encode(declared, Charset.forName(encoding))));
  }

  @ParameterizedTest
  @CsvSource({"UTF-8, EF BB BF", "UTF-16LE, FF FE", "UTF-16BE, FE FF", "UTF-32LE, FF FE 00 00", "UTF-32BE, 00 00 FE FF"})
  void aByteOrderMarkHasTheLastWord(String encoding, String mark) throws IOException {
    for (String sample : new String[] {"german", "russian", "japanese", "wire-story-text"}) {
      String page = Files.readString(Sample.named(sample).page());
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      for (String b : mark.split(" ")) {
        bytes.write(Integer.parseInt(b, 16));
      }
      bytes.write(page.getBytes(Charset.forName(encoding)));

      assertEquals(article(page), clip(bytes.toByteArray()), sample);
    }
  }

  @ParameterizedTest
  @CsvSource({"UTF-16LE", "UTF-16BE"})
  void utf16NeedsNoMark(String encoding) throws IOException {
    String page = Files.readString(Sample.named("wire-story-text").page());

    assertEquals(article(page), clip(page.getBytes(Charset.forName(encoding))));
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE"})
  void lineEndsOfWindowsChangeNothing(String encoding) throws IOException {
    for (String sample : new String[] {"german", "wire-story-html", "wire-story-text"}) {
      String page = Files.readString(Sample.named(sample).page());

      assertEquals(article(page), clip(encode(page.replace("\n", "\r\n"), Charset.forName(encoding))), sample);
      assertEquals(article(page), clip(encode(page.replace("\n", "\r"), Charset.forName(encoding))), sample);
    }
  }

  private static Optional<Article> article(String page) {
    return Pressclip.clip(page, Format.of(page)).article();
  }

  private static Optional<Article> clip(byte[] bytes) throws IOException {
    Decoded decoded = Decoder.decode(bytes, null);
    return article(decoded.text());
  }

  /** A page as a server writes it: what the charset lacks becomes a numbered entity. */
  private static byte[] encode(String page, Charset charset) {
    CharsetEncoder encoder = charset.newEncoder();
    StringBuilder written = new StringBuilder();
    page.codePoints().forEach(c -> {
      String character = Character.toString(c);
      written.append(encoder.canEncode(character) ? character : "&#" + c + ";");
    });
    return written.toString().getBytes(charset);
  }
}
