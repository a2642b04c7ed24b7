package io.github.pressclip.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFileTest {
  @Test
  void readsLinesWithAKeyAndLeavesOutComments() {
    assertEquals(
        List.of(new DataFile.Line("towns", "Tarnby, Ostvik"), new DataFile.Line("clock", "19:41")),
        DataFile.lines(DataFileTest.class, "words.txt"));
  }

  @Test
  void findsAFileInTheJarThatTheClassIsIn(@TempDir Path folder) throws Exception {
    Path jar = folder.resolve("böse namen #1 100%.jar");
    String path = DataFileTest.class.getPackageName().replace('.', '/') + '/';
    try (ZipOutputStream files = new ZipOutputStream(Files.newOutputStream(jar))) {
      files.putNextEntry(new ZipEntry(path + "DataFileTest$Owner.class"));
      files.write(DataFile.bytes(DataFileTest.class, "DataFileTest$Owner.class"));
      files.putNextEntry(new ZipEntry(path + "words.txt"));
      files.write("ship: Maren".getBytes(StandardCharsets.UTF_8));
    }
    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
      Class<?> owner = loader.loadClass(Owner.class.getName());

      assertEquals(List.of(new DataFile.Line("ship", "Maren")), DataFile.lines(owner, "words.txt"));
      assertThrows(IllegalStateException.class, () -> DataFile.bytes(owner, "none.txt"));
    }
  }

  /** Lies in the jar. */
  static final class Owner {}

  @Test
  void namesAFileThatIsMissing() {
    var missing = assertThrows(IllegalStateException.class, () -> DataFile.lines(DataFileTest.class, "none.txt"));
    assertEquals("the data file none.txt is missing from the jar", missing.getMessage());
  }
}
