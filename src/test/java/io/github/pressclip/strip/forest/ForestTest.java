package io.github.pressclip.strip.forest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.pressclip.data.DataFile;
import io.github.pressclip.page.html.HtmlReader;
import io.github.pressclip.strip.feature.Features;
import io.github.pressclip.strip.feature.Leanings;
import io.github.pressclip.strip.feature.Sheet;
import io.github.pressclip.strip.model.Model;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForestTest {
  private static final int HALF = Forest.SCALE / 2;
  private static final int ONE = Forest.SCALE;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);

  @Test
  void aValueBelowTheCutGoesDownAndOneAtTheCutGoesUp() throws IOException {
    // The cuts of feature 0 are -1 and 3, that of feature 1 is 0; feature 2 is not asked for.
    header(6, 2);
    split(0, 0, false, 0);
    leaf(-ONE);
    leaf(ONE);
    split(0, 1, false, 0);
    leaf(0);
    leaf(HALF);

    assertEquals(1 / (1 + Math.exp(1)), score(-1.5f, -0.1f, 9), 1e-6);
    assertEquals(1 / (1 + Math.exp(-1.5)), score(-1, 0, 9), 1e-6);
  }

  @Test
  void minusZeroIsNoLessThanZero() throws IOException {
    header(3, 1);
    split(0, 1, false, 0);
    leaf(-ONE);
    leaf(ONE);

    assertEquals(score(0, 0, 0), score(0, -0f, 0));
    assertEquals(1 / (1 + Math.exp(1)), score(0, -Float.MIN_VALUE, 0), 1e-6);
  }

  @Test
  void anUnknownValueGoesTheWayThatTheNodeSays() throws IOException {
    header(6, 2);
    split(0, 0, true, 0);
    leaf(-ONE);
    leaf(ONE);
    split(0, 0, false, 1);
    leaf(-HALF);
    leaf(HALF);

    assertEquals(1 / (1 + Math.exp(.5)), score(Float.NaN, 0, 0), 1e-6);
    // What zero divided by zero is on some processors.
    assertEquals(1 / (1 + Math.exp(.5)), score(Float.intBitsToFloat(0xFFC00000), 0, 0), 1e-6);
    assertEquals(1 / (1 + Math.exp(1.5)), score(Float.NEGATIVE_INFINITY, 0, 0), 1e-6);
    assertEquals(1 / (1 + Math.exp(-1.5)), score(Float.POSITIVE_INFINITY, 0, 0), 1e-6);
  }

  @Test
  void treesOfAnyNumberAndDepthAddUp() throws IOException {
    int trees = 5;
    header(1 + 7 * (trees - 1), trees);
    leaf(10);
    for (int tree = 1; tree < trees; tree++) {
      split(0, 0, false, 1);
      split(0, 1, false, 0);
      leaf(100);
      leaf(200);
      split(0, 1, false, 0);
      leaf(300);
      leaf(400);
    }

    assertEquals(1 / (1 + Math.exp(-410.0 / Forest.SCALE)), score(2, -1, 0), 1e-6);
    assertEquals(1 / (1 + Math.exp(-1610.0 / Forest.SCALE)), score(3, 1, 0), 1e-6);
  }

  @Test
  void aRowIsDecidedOnceTheFirstTreesAreSure() throws IOException {
    int first = 100;
    header(3 * first + first, 2 * first);
    for (int tree = 0; tree < first; tree++) {
      split(0, 0, false, 1);
      leaf(ONE / 8);
      leaf(ONE / 4);
    }
    for (int tree = 0; tree < first; tree++) {
      leaf(-ONE);
    }

    Committee forest = Committee.of(Forest.read(bytes.toByteArray()));
    Rows rows = new Rows(new float[][] {{3, 0, 0}, {2, 0, 0}});
    // The one after ten trees, the other after 25; the others would have taken them back.
    assertEquals(1 / (1 + Math.exp(-4 * 10.0 / 4)), forest.decide(rows)[0], 1e-6);
    assertEquals(1 / (1 + Math.exp(-1.8 * 25.0 / 8)), forest.decide(rows)[1], 1e-4);
    assertEquals(1 / (1 + Math.exp(-100.0 / 8 + 100)), forest.score(rows)[1], 1e-6);
  }

  @Test
  void allTreesAreAskedWhileTheFirstAreUnsure() throws IOException {
    int trees = 200;
    header(trees, trees);
    for (int tree = 0; tree < trees; tree++) {
      leaf(tree < trees / 2 ? ONE / 128 : ONE / 256);
    }

    Committee forest = Committee.of(Forest.read(bytes.toByteArray()));
    assertEquals(1 / (1 + Math.exp(-100.0 / 128 - 100.0 / 256)),
        forest.decide(new Rows(new float[][] {{0, 0, 0}}))[0], 1e-6);
  }

  @Test
  void whatOnlyLaterTreesAskForIsAnsweredToo() throws IOException {
    int first = 25;
    header(first + 6, first + 2);
    for (int tree = 0; tree < first; tree++) {
      leaf(0);
    }
    split(0, 0, false, 1);
    leaf(-ONE);
    leaf(ONE);
    split(0, 1, true, 0);
    leaf(HALF);
    leaf(0);

    Committee forest = Committee.of(Forest.read(bytes.toByteArray()));
    Rows rows = new Rows(new float[][] {{3, Float.NaN, 0}, {2, 1, 0}, {3, 1, 0}});
    assertEquals(1 / (1 + Math.exp(-1.5)), forest.decide(rows)[0], 1e-6);
    assertEquals(1 / (1 + Math.exp(1)), forest.decide(rows)[1], 1e-6);
    assertEquals(1 / (1 + Math.exp(-1)), forest.decide(rows)[2], 1e-6);
  }

  @Test
  void whatIsLateIsMeasuredForTheRowsThatTheFirstTreesLeaveOpen() throws IOException {
    int first = 10;
    int others = 189;
    header(3 * first + 3 + others, first + 1 + others);
    for (int tree = 0; tree < first; tree++) {
      split(0, 0, false, 1);
      leaf(0);
      leaf(ONE / 4);
    }
    split(0, 1, true, 0);
    leaf(ONE);
    leaf(-ONE);
    for (int tree = 0; tree < others; tree++) {
      leaf(0);
    }

    LateRows rows = new LateRows(new float[][] {{3, Float.NaN, 0}, {2, Float.NaN, 0}}, 1, 5);
    float[] scores = Committee.of(Forest.read(bytes.toByteArray())).decide(rows);

    assertEquals(1 / (1 + Math.exp(-10)), scores[0], 1e-6);
    assertEquals(1 / (1 + Math.exp(1)), scores[1], 1e-6);
    assertEquals(List.of(1), rows.completed);
  }

  @Test
  void whatIsLateIsMeasuredAtOnceWhereTheFirstTreeAsksForIt() throws IOException {
    header(3, 1);
    split(0, 1, true, 0);
    leaf(ONE);
    leaf(-ONE);

    LateRows rows = new LateRows(new float[][] {{3, Float.NaN, 0}}, 1, 5);
    assertEquals(1 / (1 + Math.exp(1)), Committee.of(Forest.read(bytes.toByteArray())).decide(rows)[0], 1e-6);
  }

  @Test
  void theFirstTreesThatShipForMarkupAskForNothingThatIsLearned() throws IOException {
    Rows rows = Features.measure(Sheet.of(HtmlReader.read("<p>The ferry runs again.</p>")), Leanings.NONE);
    Forest shipped = Forest.read(DataFile.bytes(Model.class, "markup.trees"));

    assertEquals(2, shipped.firstLate(rows));
  }

  /** Rows of which one feature is late and the same in all. */
  private static final class LateRows extends Rows {
    private final int late;
    private final float value;
    final List<Integer> completed = new ArrayList<>();

    LateRows(float[][] rows, int late, float value) {
      super(rows);
      this.late = late;
      this.value = value;
    }

    @Override
    public void complete(int index) {
      row(index)[late] = value;
      completed.add(index);
    }

    @Override
    public boolean isLate(int feature) {
      return feature == late;
    }
  }

  @Test
  void eachStepCountsForTheFeatureThatWasAsked() throws IOException {
    header(5, 1);
    split(HALF, 0, false, 1);
    split(ONE, 1, false, 0);
    leaf(-ONE);
    leaf(2 * ONE);
    leaf(0);

    Forest forest = Forest.read(bytes.toByteArray());
    assertEquals(3, forest.width());
    assertArrayEquals(new float[] {.5f, 1, 0}, forest.contributions(new float[] {0, 1, 0}));
    assertArrayEquals(new float[] {-.5f, 0, 0}, forest.contributions(new float[] {4, 1, 0}));
  }

  @Test
  void aFileThatIsCutShortIsAnError() throws IOException {
    header(3, 1);
    split(0, 0, false, 0);
    leaf(1);
    leaf(2);

    byte[] whole = bytes.toByteArray();
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThrows(EOFException.class, () -> Forest.read(cut));
    }
  }

  private void header(int nodes, int trees) throws IOException {
    out.writeShort(3);
    out.writeByte(2);
    out.writeFloat(-1);
    out.writeFloat(3);
    out.writeByte(1);
    out.writeFloat(0);
    out.writeByte(0);
    out.writeInt(nodes);
    out.writeShort(trees);
  }

  private void split(int value, int feature, boolean unknownBelow, int cut) throws IOException {
    out.writeShort(value);
    out.writeShort(2 * feature + (unknownBelow ? 1 : 0));
    out.writeByte(cut);
  }

  private void leaf(int value) throws IOException {
    out.writeShort(value);
    out.writeShort(-1);
  }

  private float score(float... row) throws IOException {
    return Committee.of(Forest.read(bytes.toByteArray())).score(new Rows(new float[][] {row}))[0];
  }
}
