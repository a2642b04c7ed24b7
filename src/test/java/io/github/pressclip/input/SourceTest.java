package io.github.pressclip.input;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTest {
  private static final byte[] PAGE = "<p>The ferry resumed on Monday.</p>".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  @Test
  void readsAFile() throws IOException {
    Path file = Files.write(folder.resolve("page.html"), PAGE);

    assertArrayEquals(PAGE, Source.read(file.toString(), PAGE.length));
  }

  @Test
  void unpacksGzipWhateverTheFileIsCalled() throws IOException {
    Path file = Files.write(folder.resolve("page.html"), gzip(PAGE));

    assertArrayEquals(PAGE, Source.read(file.toString(), 1000));
  }

  @Test
  void readsAStreamThatGivesAByteAtATime() throws IOException {
    byte[] large = new byte[50_000];
    Arrays.fill(large, (byte) 'x');

    assertArrayEquals(large, Source.read(new Dribble(large), 50_000));
  }

  @Test
  void refusesMoreThanIsAllowed() throws IOException {
    Path file = Files.write(folder.resolve("page.html"), PAGE);

    assertEquals("has more than 20 bytes; allow more with --max-bytes", refusal(file, 20));
  }

  @Test
  void refusesMoreThanIsAllowedWhenUnpacked() throws IOException {
    Path bomb = Files.write(folder.resolve("bomb.gz"), gzip(new byte[1_000_000]));

    assertEquals("has more than 10000 bytes when unpacked; allow more with --max-bytes", refusal(bomb, 10_000));
  }

  @Test
  void refusesGzipThatWasCutOff() throws IOException {
    byte[] packed = gzip(PAGE);
    Path file = Files.write(folder.resolve("page.gz"), Arrays.copyOf(packed, packed.length / 2));

    assertEquals("is damaged gzip (Unexpected end of ZLIB input stream); fetch it again", refusal(file, 1000));
  }

  @Test
  void saysWhyAFileCannotBeRead() {
    assertEquals("no such file; check the name", refusal(folder.resolve("missing.html"), 1000));
    assertEquals("is a folder; name the page in it", refusal(folder, 1000));
  }

  @Test
  void anEmptyFileIsNoError() throws IOException {
    Path file = Files.createFile(folder.resolve("empty.html"));

    assertEquals(0, Source.read(file.toString(), 1000).length);
  }

  private static String refusal(Path file, long maxBytes) {
    return assertThrows(InputException.class, () -> Source.read(file.toString(), maxBytes)).getMessage();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }

  /** A pipe whose writer takes its time. */
  private static final class Dribble extends InputStream {
    private final ByteArrayInputStream bytes;

    Dribble(byte[] bytes) {
      this.bytes = new ByteArrayInputStream(bytes);
    }

    @Override
    public int read() {
      return bytes.read();
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      return bytes.read(into, offset, Math.min(1, length));
    }
  }
}
