package io.github.pressclip.find.quotes.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.pressclip.find.quotes.word.Sex;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirstNameBearersTest {
  private static final Person LEE = person("Charles Lee", "charles", "lee");

  @Test
  void theOnlyOneOfTheNameIsMeant() {
    FirstNameBearers bearers = new FirstNameBearers();
    bearers.add(List.of(LEE));
    assertEquals(LEE, bearers.of("charles"));
    bearers.add(List.of(person("Charles Holm", "charles", "holm")));
    assertNull(bearers.of("charles"));
  }

  @Test
  void aKingIsNoneOfThem() {
    FirstNameBearers bearers = new FirstNameBearers();
    bearers.read(new NameReading(person("Charles", "charles"), false, true, true, Sex.UNKNOWN));
    bearers.add(List.of(LEE));
    assertNull(bearers.of("charles"));
    // "Prince Charles Lee" has the title before his full name, too
    bearers.read(new NameReading(LEE, false, false, true, Sex.UNKNOWN));
    assertEquals(LEE, bearers.of("charles"));
  }

  private static Person person(String name, String... words) {
    return new Person(name, List.of(words), Sex.MALE, true);
  }
}
