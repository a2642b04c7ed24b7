package io.github.pressclip.find.dateline.prefix;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ShortFormTest {
  @Test
  void smallLettersAreTheSignOfAnAgency() {
    assertTrue(ShortForm.isSign("hjk"));
    assertFalse(ShortForm.isSign("h"));
    assertFalse(ShortForm.isSign("HJK"));
  }

  @Test
  void capitalsOfAFirmAreItsShare() {
    assertTrue(ShortForm.isShareOf("NRVN", "NORVANE"));
    assertFalse(ShortForm.isShareOf("NPW", "NORVANE"));
  }

  @Test
  void initialsAreOfTheNameBeforeThem() {
    assertTrue(ShortForm.isAcronymOf("NPW", "Norrby Press Wire"));
    assertFalse(ShortForm.isAcronymOf("NPW", "Norrby"));
  }
}
