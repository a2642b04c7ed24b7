package io.github.pressclip.find.headline.sign;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureCreditTest {
  private final PictureCredit credit = new PictureCredit();

  @ParameterizedTest
  @ValueSource(strings = {
    "© Ann Smith", "Photo: Ann Smith", "PHOTO BY ANN SMITH", "Foto © Norrby Kommun", "Fot.: Anna Kowal", "(Ann Smith / AP)"
  })
  void isALineOfItsOwn(String line) {
    assertTrue(credit.is(line));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Photography comes to Hollin", "Image is everything, says Norrby", "(Read more about the ferry)", "Town: a ferry for one crown"
  })
  void isNotEachLineThatSpeaksOfPictures(String line) {
    assertFalse(credit.is(line));
  }

  @Test
  void signsACaptionMoreSurelyThanAnAgencyByItself() {
    assertTrue(credit.signed("The old ferry at its quay. © NPW / Ann Smith"));
    assertFalse(credit.signed("Old ferry to stay at its quay -Reuters"));
    assertTrue(credit.ends("Old ferry to stay at its quay -Reuters"));
  }

  @Test
  void endsACaptionBehindAStroke() {
    assertTrue(credit.ends("The old ferry is seen at its quay on Friday, March 10, 2023. THE NORRBY PRESS/Ann Smith"));
    assertFalse(credit.ends("ANN SMITH/Staff Writer"));
    assertFalse(credit.ends("The council of Hollin votes on the old ferry and/or its quay on Friday, says Ann Smith"));
  }

  @Test
  void signsACaptionWithTwoNamesInBrackets() {
    assertTrue(credit.signed("Ann Smith, left, walks with Bea Jones at the quay.(Cy Moor/Hollin Mail)"));
    assertFalse(credit.signed("The ferry sails twice a day (Hollin/Norrby)"));
    assertFalse(credit.signed("Will the ferry sail? (Yes/No)"));
  }

  @Test
  void isNoShortWordSpelledLikeAnAgency() {
    assertFalse(credit.ends("Best ferry to Hollin: the new Ap"));
  }

  @Test
  void endsACaption() {
    assertTrue(credit.ends("The old ferry at its quay. (NPW Photo/Ann Smith/AP)"));
    assertTrue(credit.ends("The old ferry at its quay Shutterstock"));
    assertTrue(credit.ends("The old ferry, seen from its quay in Hollin. (AP Photo/Ann M. van der Smith)"));
    assertTrue(credit.ends("Die alte Fähre an ihrem Kai. (Foto: dpa)"));
    assertTrue(credit.ends("Die alte Fähre an ihrem Kai! Bild: Photo by Ann Smith on Norrpix"));
    assertFalse(credit.ends("The old ferry at its quay"));
    assertFalse(credit.ends("The old ferry at its quay (seen from the town)"));
  }
}
