package io.github.pressclip.find.quotes.passage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.pressclip.find.quotes.Passages;
import io.github.pressclip.find.quotes.word.Tag;
import org.junit.jupiter.api.Test;

class BareNamesTest {
  @Test
  void twoNounsWithoutAnArticleAreANameWhereOnlyOneSpeaks() {
    assertEquals("Dorn ", surnames("„Wir gehen“, sagte Wiebo Dorn gestern."));
    assertEquals("Dorn ", surnames("Wiebo Dorn sagte das gestern."));
    assertEquals("Dorn ", surnames("Wiebo Dorn, die Chefin, schwieg."));
    assertEquals("Dorn ", surnames("Das weiß auch Wiebo Dorn (43) nicht."));
    assertEquals("", surnames("Im Notfall fehlt Wiebo Dorn der Strom."));
  }

  @Test
  void soIsASingleOneBehindAVerbThatReports() {
    assertEquals("Dorn ", surnames("„Wir gehen“, sagte Dorn gestern."));
    assertEquals("", surnames("„Wir gehen“, sagte der Dorn gestern."));
    assertEquals("", surnames("„Wir gehen“, sagte Norrbys Trainer gestern."));
  }

  private static String surnames(String text) {
    StringBuilder names = new StringBuilder();
    Passage passage = Passages.of("de", text);
    for (int i = 0; i < passage.size(); i++) {
      names.append(passage.at(i).is(Tag.PERSON) ? passage.at(i).text() + " " : "");
    }
    return names.toString();
  }
}
