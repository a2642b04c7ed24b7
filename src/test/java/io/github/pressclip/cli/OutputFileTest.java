package io.github.pressclip.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
  @TempDir Path folder;

  @Test
  void makesAFileAndLeavesNothingBesideIt() throws IOException {
    OutputFile.write(folder.resolve("story.txt"), "Fähre\n");

    assertEquals("Fähre\n", Files.readString(folder.resolve("story.txt")));
    assertEquals(List.of("story.txt"), names());
  }

  @Test
  void replacesAFileAndKeepsItsPermissions() throws IOException {
    Path file = Files.writeString(folder.resolve("story.txt"), "yesterday's, and longer");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

    OutputFile.write(file, "today's");

    assertEquals("today's", Files.readString(file));
    assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    assertEquals(List.of("story.txt"), names());
  }

  @Test
  void writesThroughASymbolicLink() throws IOException {
    Path file = Files.writeString(folder.resolve("story.txt"), "yesterday's");
    Path link = Files.createSymbolicLink(folder.resolve("latest.txt"), Path.of("story.txt"));

    OutputFile.write(link, "today's");

    assertTrue(Files.isSymbolicLink(link));
    assertEquals("today's", Files.readString(file));
  }

  @Test
  void writesToADevice() throws IOException {
    OutputFile.write(Path.of("/dev/null"), "gone");

    assertTrue(Files.exists(Path.of("/dev/null")) && !Files.isRegularFile(Path.of("/dev/null")));
  }

  @Test
  void aFullDeviceIsAFailure() {
    assertThrows(IOException.class, () -> OutputFile.write(Path.of("/dev/full"), "lost"));
  }

  @Test
  void aFolderIsNoFile() throws IOException {
    assertThrows(IOException.class, () -> OutputFile.write(folder, "lost"));
    assertEquals(List.of(), names());
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
