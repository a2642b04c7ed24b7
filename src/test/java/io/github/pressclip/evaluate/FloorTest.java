package io.github.pressclip.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FloorTest {
  private static final Row ROW = new Row(Measure.BODY, "harbour", "pages", List.of(
      Figure.count("n", 2), Figure.share("F1", .97), Figure.share("head", Double.NaN), Figure.count("empty", 1)));

  private static Optional<String> broken(String floor) {
    return Floor.of(floor).broken(ROW);
  }

  @Test
  void holdsAFigureAtItsFloorOrAbove() {
    assertEquals(Optional.empty(), broken("harbour pages body F1 >= .97"));
    assertEquals(Optional.empty(), broken("harbour  pages  body  empty  <=  1"));
  }

  @Test
  void saysWhatIsUnderItsFloor() {
    assertEquals(Optional.of("harbour pages body F1 is 0.9700, it has to be at least 0.971"),
        broken("harbour pages body F1 >= .971"));
    assertEquals(Optional.of("harbour pages body empty is 1, it has to be at most 0.0"),
        broken("harbour pages body empty <= 0"));
  }

  @Test
  void aFigureThatIsNotThereIsNoneThatHolds() {
    assertEquals(Optional.of("harbour pages body place isn't measured"), broken("harbour pages body place >= .9"));
    assertEquals(Optional.of("harbour pages body head is -, it has to be at least 0.9"),
        broken("harbour pages body head >= .9"));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "harbour pages body F1 .97",
    "harbour pages body F1 = .97",
    "harbour pages boddy F1 >= .97",
    "harbour pages body F1 >= much"
  })
  void refusesALineThatIsNoFloor(String line) {
    Exception refusal = assertThrows(IllegalArgumentException.class, () -> Floor.of(line));
    assertEquals("no floor, SET VIEW TABLE FIGURE >= NUMBER, is: " + line, refusal.getMessage());
  }
}
