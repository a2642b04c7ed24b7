package io.github.pressclip.find.dateline.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pressclip.data.DataFile;
import io.github.pressclip.find.dateline.date.Parts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgenciesTest {
  private final Agencies agencies = new Agencies();

  @Test
  void findsTheLongestNameThatBeginsThere() {
    String text = "TARNBY, New York Times News Service — The quay is shut.";

    assertEquals(text.indexOf(" —"), agencies.endAt(text, 8));
    assertEquals(-1, agencies.endAt("TARNBY, the council said", 8));
  }

  @Test
  void eachNameOfTheFileIsFoundInAText() {
    List<String> lost = new ArrayList<>();
    for (DataFile.Line line : DataFile.lines(Agencies.class, "agencies.txt")) {
      for (String name : Parts.of(line.value(), ',')) {
        assertTrue(agencies.knows(name), name);
        boolean marked = name.endsWith(".") || name.indexOf('/') > 0; // stands in brackets, "(dpa/tmn)", or above the story
        if (!marked && agencies.endAt(name + " – Lead", 0) != name.length()) {
          lost.add(name);
        }
      }
    }
    assertEquals(List.of(), lost);
  }
}
