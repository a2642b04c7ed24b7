package io.github.pressclip.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8Test {
  private static final String[] PIECES = {
      "a", "<p>", "the ferry is late", "é", "Ã©", "’", "â€™", "北京", "Ð", "\uD83D\uDE00", "\u0000", "\uFFFD", "\uFFFF"
  };

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 8, 9, 40})
  void textIsWhatJavaMakesOfIt(int pieces) {
    Random random = new Random(pieces);
    for (int round = 0; round < 2000; round++) {
      StringBuilder story = new StringBuilder();
      for (int i = 0; i < pieces; i++) {
        story.append(PIECES[random.nextInt(PIECES.length)]);
      }
      byte[] bytes = story.toString().getBytes(StandardCharsets.UTF_8);

      Utf8 utf8 = Utf8.decode(bytes);

      assertEquals(story.toString(), utf8.text());
      assertEquals(TwiceEncoded.pairs(bytes, 0, bytes.length), utf8.pairs(), utf8.text());
      for (int i = 0; i < story.length(); i++) {
        assertTrue(story.charAt(i) < 128 || utf8.beyond().get(i), i + " of " + story);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "80", "C3", "C0 80", "E2 80", "E0 80 80", "ED A0 80", "F0 9F 98", "F4 90 80 80", "F8 88 80 80 80", "FF"})
  void aBrokenSequenceIsFoundWhereverItStands(String hex) {
    String[] broken = hex.split(" ");
    for (int length = broken.length; length < 40; length++) {
      for (int at = 0; at + broken.length <= length; at++) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) 'a');
        for (int i = 0; i < broken.length; i++) {
          bytes[at + i] = (byte) Integer.parseInt(broken[i], 16);
        }
        assertNull(Utf8.decode(bytes), hex + " at " + at + " of " + length);
      }
    }
  }

  @Test
  void noiseIsJudgedAsJavaDoes() {
    Random random = new Random(1);
    for (int round = 0; round < 20_000; round++) {
      byte[] bytes = new byte[random.nextInt(24)];
      random.nextBytes(bytes);
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = random.nextInt(4) > 0 ? (byte) (bytes[i] & 0x7F) : bytes[i];
      }
      String text = new String(bytes, StandardCharsets.UTF_8);
      Utf8 utf8 = Utf8.decode(bytes);

      assertEquals(text.indexOf('\uFFFD') < 0 ? text : null, utf8 == null ? null : utf8.text());
    }
  }
}
