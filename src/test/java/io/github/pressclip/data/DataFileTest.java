package io.github.pressclip.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
  void findsAFileInTheJarThatTheLauncherNames(@TempDir Path folder) throws Exception {
    Path jar = folder.resolve("böse namen #1 100%.jar");
    String path = DataFileTest.class.getPackageName().replace('.', '/') + '/';
    try (ZipOutputStream files = new ZipOutputStream(Files.newOutputStream(jar))) {
      files.putNextEntry(new ZipEntry(path + "words.txt"));
      files.write("ship: Maren".getBytes(UTF_8));
    }

    assertEquals("ship: Maren", new String(DataFile.inJar(jar.toFile(), DataFileTest.class, "words.txt"), UTF_8));
    assertNull(DataFile.inJar(jar.toFile(), DataFileTest.class, "none.txt"));
    assertNull(DataFile.inJar(folder.resolve("no jar").toFile(), DataFileTest.class, "words.txt"));
  }

  @Test
  void namesAFileThatIsMissing() {
    var missing = assertThrows(IllegalStateException.class, () -> DataFile.lines(DataFileTest.class, "none.txt"));
    assertEquals("the data file none.txt is missing from the jar", missing.getMessage());
  }
}
