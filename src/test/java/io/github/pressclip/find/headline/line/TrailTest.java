package io.github.pressclip.find.headline.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TrailTest {
  @Test
  void isTakenOffTheHeadlineThatItIsGluedTo() {
    assertEquals("Norrby wins the eights", Trail.cut("HomeSportRowing in NorrbyNorrby wins the eights", ""));
    assertEquals("Norrby wins the eights", Trail.cut("4. Norrby wins the eights", "3. Rowing"));
    assertEquals("4. Norrby wins the eights", Trail.cut("4. Norrby wins the eights", "Rowing"));
    assertEquals("Norrby wins the eights", Trail.cut("Mail › Rowing › Norrby wins the eights", ""));
    assertEquals("Norrby > Tarnby wins", Trail.cut("Norrby > Tarnby wins", ""));
    assertEquals("Homes for Norrby's iPhone makers", Trail.cut("Homes for Norrby's iPhone makers", "Rowing"));
    assertEquals("Home wins for Norrby", Trail.cut("Home wins for Norrby", ""));
  }
}
