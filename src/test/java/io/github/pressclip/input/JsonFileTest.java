package io.github.pressclip.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFileTest {
  @ParameterizedTest
  @ValueSource(strings = {
    "{\"title\": \"Ferry rams quay\", \"text\": \"The ferry struck the quay.\"}",
    "\n [ { \"url\" : 1 }, {} ]\n",
    "{\"url\": 1}\n{\"url\": 2}\n", "{'title': 'Ferry rams quay'}"
  })
  void objectsAndListsOfThemAre(String text) {
    assertTrue(JsonFile.looksLike(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "", "}", "[12]Weather [13]Sport]", "{{ headline }}\n\nThe ferry struck the quay.", "{\"Ferry\" rams quay}",
    "{\"title\": \"Ferry rams quay\"}\n\nThe ferry struck the quay.", "[{ferry}]"
  })
  void textsAreNot(String text) {
    assertFalse(JsonFile.looksLike(text));
  }

  @Test
  void itsPageHasToBeTakenOutFirst() {
    InputException refusal = assertThrows(InputException.class,
        () -> Decoder.decode("{\"text\": \"The ferry struck the quay.\"}".getBytes(StandardCharsets.UTF_8), null));
    assertEquals("is JSON; pressclip reads HTML and plain text: take the page out of it first, as with jq -r .text",
        refusal.getMessage());
  }
}
