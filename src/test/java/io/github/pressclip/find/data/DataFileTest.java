package io.github.pressclip.find.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class DataFileTest {
  @Test
  void readsLinesWithAKeyAndLeavesOutComments() {
    assertEquals(
        List.of(new DataFile.Line("towns", "Tarnby, Ostvik"), new DataFile.Line("clock", "19:41")),
        DataFile.read(DataFileTest.class, "words.txt"));
  }

  @Test
  void namesAFileThatIsMissing() {
    var missing = assertThrows(IllegalStateException.class, () -> DataFile.read(DataFileTest.class, "none.txt"));
    assertEquals("the data file none.txt is missing from the jar", missing.getMessage());
  }
}
