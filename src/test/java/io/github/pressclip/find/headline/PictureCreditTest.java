package io.github.pressclip.find.headline;

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
  void endsACaption() {
    assertTrue(credit.ends("The old ferry at its quay. (NPW Photo/Ann Smith/AP)"));
    assertTrue(credit.ends("The old ferry at its quay Shutterstock"));
    assertFalse(credit.ends("The old ferry at its quay"));
  }
}
