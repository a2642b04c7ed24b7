package io.github.pressclip.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.pressclip.strip.forest.Forest;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import ml.dmlc.xgboost4j.java.XGBoostError;

/** Writes trained trees in the form that {@link Forest} reads. */
final class ForestWriter {
  private final List<TreeSet<Float>> cuts = new ArrayList<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream nodes = new DataOutputStream(bytes);
  private int count;

  private ForestWriter() {}

  /** The trees as a file holds them. */
  static byte[] bytes(Trees trees) throws IOException, XGBoostError {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    write(trees, new DataOutputStream(file));
    return file.toByteArray();
  }

  private static void write(Trees trees, DataOutputStream out) throws IOException, XGBoostError {
    ForestWriter writer = new ForestWriter();
    int width = trees.width();
    for (int i = 0; i < width; i++) {
      writer.cuts.add(new TreeSet<>());
    }
    String[] dump = trees.booster().getModelDump("", true, "json");
    List<JsonNode> roots = new ArrayList<>();
    for (String tree : dump) {
      // Where only unknown values go down, XGBoost cuts at what JSON can't write as a number.
      roots.add(new ObjectMapper().readTree(tree.replace("-inf", "\"-Infinity\"")));
    }
    for (JsonNode root : roots) {
      writer.collect(root);
    }
    for (JsonNode root : roots) {
      writer.node(root);
    }
    out.writeShort(width);
    for (TreeSet<Float> known : writer.cuts) {
      if (known.size() > 255) {
        throw new IOException("a feature has more than 255 cuts");
      }
      out.writeByte(known.size());
      for (float cut : known) {
        out.writeFloat(cut);
      }
    }
    out.writeInt(writer.count);
    out.writeShort(roots.size());
    writer.bytes.writeTo(out);
  }

  private static int feature(JsonNode node) {
    return Integer.parseInt(node.get("split").asText().substring(1));
  }

  private static float cut(JsonNode node) {
    return Float.parseFloat(node.get("split_condition").asText());
  }

  private static JsonNode child(JsonNode node, String way) {
    JsonNode first = node.get("children").get(0);
    return first.get("nodeid").asInt() == node.get(way).asInt() ? first : node.get("children").get(1);
  }

  private void collect(JsonNode node) {
    if (!node.has("leaf")) {
      cuts.get(feature(node)).add(cut(node));
      collect(child(node, "yes"));
      collect(child(node, "no"));
    }
  }

  /**
   * The value of a leaf, or the mean of the leaves below, each counting by the weight of what reached it in training.
   */
  private static double value(JsonNode node) {
    if (node.has("leaf")) {
      return node.get("leaf").asDouble();
    }
    double below = child(node, "yes").get("cover").asDouble();
    double above = child(node, "no").get("cover").asDouble();
    return (value(child(node, "yes")) * below + value(child(node, "no")) * above) / Math.max(1e-9, below + above);
  }

  private void node(JsonNode node) throws IOException {
    count++;
    long value = Math.round(value(node) * Forest.SCALE);
    nodes.writeShort((int) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, value)));
    if (node.has("leaf")) {
      nodes.writeShort(-1);
      return;
    }
    int feature = feature(node);
    boolean unknownBelow = node.get("missing").asInt() == node.get("yes").asInt();
    nodes.writeShort(feature * 2 + (unknownBelow ? 1 : 0));
    nodes.writeByte(cuts.get(feature).headSet(cut(node)).size());
    node(child(node, "yes"));
    node(child(node, "no"));
  }
}
