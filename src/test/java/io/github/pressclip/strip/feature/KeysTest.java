package io.github.pressclip.strip.feature;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.pressclip.page.Box;
import io.github.pressclip.page.html.HtmlReader;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What leanings are learned of. */
class KeysTest {
  @Test
  void wordsAndThePairsThatTheyMake() {
    assertEquals(3 + 2, Keys.words(Tally.of("Sign up now")).length);
    assertEquals(0, Keys.words(Tally.of("–")).length);
  }

  @Test
  void caseAndMarksMakeNoDifference() {
    assertArrayEquals(Keys.words(Tally.of("SIGN UP, now!")), Keys.words(Tally.of("sign up now")));
  }

  @Test
  void aPairIsNotTheSamePairTurnedRound() {
    assertNotEquals(Keys.words(Tally.of("up now"))[2], Keys.words(Tally.of("now up"))[2]);
  }

  @Test
  void numbersInNamesMakeNoDifference() {
    assertArrayEquals(names("post-4711"), names("post-8"));
  }

  @Test
  void theWordsOfANameAreNamesToo() {
    assertEquals(1, shared(names("entry-content"), names("content-wide")) - shared(names("x-y"), names("content-wide")));
  }

  @Test
  void aNameSaysAnotherThingFurtherUp() {
    int name = names("story")[0];
    assertNotEquals(Keys.name(name, 0), Keys.name(name, 1));
    assertEquals(Keys.name(name, 2), Keys.name(name, 7));
  }

  private static long shared(int[] some, int[] others) {
    return Arrays.stream(some).filter(name -> IntStream.of(others).anyMatch(other -> other == name)).count();
  }

  private static int[] names(String names) {
    Box box = HtmlReader.read("<div class=\"" + names + "\">A line.</div>").blocks().get(0).markup().box();
    return Keys.names(box);
  }
}
