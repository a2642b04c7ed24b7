package io.github.pressclip.find.byline.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pressclip.find.byline.credit.Credit;
import io.github.pressclip.find.byline.credit.Opener;
import io.github.pressclip.find.byline.name.OfficeWords;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people by a paper are called, in several languages. */
class RolesTest {
  @Test
  void aRoleIsNoName() {
    for (String role : List.of("Redactora", "Repórter", "Giornalista", "Journaliste", "Dziennikarka", "Muhabir", "журналист")) {
      assertTrue(OfficeWords.isOne(role), role);
    }
  }

  @Test
  void aRoleGluedToANameEndsIt() {
    assertEquals("Lucía Arrieta", OfficeLine.name("Lucía ArrietaRedactora"));
  }

  @Test
  void oneWordBeforeAReporterIsAName() {
    assertTrue(Credit.endsInRole("박서연 기자"));
    assertFalse(Credit.endsInRole("기자"));
  }

  @Test
  void openersOfOtherLanguages() {
    assertEquals("Elif Karaman", Opener.after("Haber: Elif Karaman"));
    assertEquals("Rosa Lema", Opener.after("Escrito por Rosa Lema"));
  }
}
