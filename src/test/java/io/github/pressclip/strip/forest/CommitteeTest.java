package io.github.pressclip.strip.forest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class CommitteeTest {
  @Test
  void whereTheFirstIsUnsureAllAreAskedAndTheMeanOfTheirLogOddsCounts() throws IOException {
    Committee committee = Committee.of(forest(-1, 1), forest(3, -2));

    Rows rows = rows(-1, 1);
    assertEquals(probability((-1 + 3) / 2.0), committee.decide(rows)[0], 1e-6);
    assertEquals(probability((1 - 2) / 2.0), committee.decide(rows)[1], 1e-6);
  }

  @Test
  void whereTheFirstIsSureNoOtherIsAsked() throws IOException {
    Committee committee = Committee.of(forest(-2.5, 2.5), forest(9 / 2.0, -7));

    Rows rows = rows(-1, 1);
    assertArrayEquals(new float[] {probability(-2.5), probability(2.5)}, committee.decide(rows), 1e-6f);
    assertArrayEquals(new float[] {-2.5f}, committee.contributions(rows, 0), 1e-3f);
  }

  @Test
  void aWholeScoreAsksAll() throws IOException {
    Committee committee = Committee.of(forest(-2.5, 2.5), forest(4.5, -7));

    assertEquals(probability(1), committee.score(rows(-1))[0], 1e-6);
  }

  @Test
  void whatAFeatureAddedIsTheMeanOfWhatItAddedInEach() throws IOException {
    Committee committee = Committee.of(forest(-1, 1), forest(2, -3));

    assertArrayEquals(new float[] {.5f}, committee.contributions(rows(-1), 0), 1e-3f);
    assertArrayEquals(new float[] {-1}, committee.contributions(rows(1), 0), 1e-3f);
  }

  private static Rows rows(float... values) {
    float[][] rows = new float[values.length][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = new float[] {values[i]};
    }
    return new Rows(rows);
  }

  private static float probability(double logOdds) {
    return (float) (1 / (1 + Math.exp(-logOdds)));
  }

  /** One tree that says the one of a negative value and the other of a positive one. */
  private static Forest forest(double negative, double positive) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeShort(1);
    out.writeByte(1);
    out.writeFloat(0);
    out.writeInt(3);
    out.writeShort(1);
    out.writeShort(0);
    out.writeShort(0);
    out.writeByte(0);
    for (double value : new double[] {negative, positive}) {
      out.writeShort((int) (value * Forest.SCALE));
      out.writeShort(-1);
    }
    return Forest.read(bytes.toByteArray());
  }
}
