package io.github.pressclip.strip.forest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** One tree over two features: below .5 of the second it says -1, else 2; unknown goes below. */
class ForestTest {
  @Test
  void aRowGoesToItsLeaf() throws IOException {
    Forest forest = forest();

    assertEquals(odds(-1), forest.score(new float[] {9, .4f}), 1e-6);
    assertEquals(odds(2), forest.score(new float[] {9, .5f}), 1e-6);
  }

  @Test
  void anUnknownValueGoesWhereTrainingSentIt() throws IOException {
    assertEquals(odds(-1), forest().score(new float[] {9, Float.NaN}), 1e-6);
  }

  @Test
  void theStepFromTheRootCountsForTheFeatureThatWasAsked() throws IOException {
    assertArrayEquals(new float[] {0, 1.5f}, forest().contributions(new float[] {9, 1}), 1e-6f);
  }

  @Test
  void aFileThatIsCutShortIsAnError() {
    assertThrows(IOException.class, () -> Forest.read(new DataInputStream(new ByteArrayInputStream(new byte[] {0, 2, 0}))));
  }

  private static double odds(double margin) {
    return 1 / (1 + Math.exp(-margin));
  }

  private static Forest forest() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeShort(2);
    out.writeByte(0);
    out.writeByte(1);
    out.writeFloat(.5f);
    out.writeInt(3);
    out.writeShort(1);
    out.writeShort(Forest.SCALE / 2);
    out.writeShort(2 * 1 + 1);
    out.writeByte(0);
    out.writeShort(-Forest.SCALE);
    out.writeShort(-1);
    out.writeShort(2 * Forest.SCALE);
    out.writeShort(-1);
    return Forest.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
  }
}
