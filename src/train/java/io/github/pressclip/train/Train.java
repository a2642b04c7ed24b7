package io.github.pressclip.train;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import ml.dmlc.xgboost4j.java.XGBoostError;

/**
 * Trains the models of the body stage and writes them where the build packs them.
 *
 * <p>Properties: {@code corpora} the folder of sets; {@code model} {@code markup} or {@code text}, both if absent;
 * {@code folds} how many folds to cross-validate by, 0 (as without it) for none; {@code out} the folder to write to,
 * made if it isn't there; nothing is written without it.
 */
public final class Train {
  private Train() {}

  public static void main(String[] arguments) throws IOException, XGBoostError {
    Path corpora = Path.of(System.getProperty("corpora"));
    for (String model : System.getProperty("model", "markup,text").split(",")) {
      boolean markup = model.equals("markup");
      List<Example> examples = markup ? Corpus.pages(corpora) : Corpus.texts(corpora);
      Trees.Plan plan = markup ? Trees.MARKUP : Trees.TEXT;
      int folds = Integer.getInteger("folds", 0);
      if (folds > 0) {
        CrossValidation.run(examples, plan, folds);
      }
      if (System.getProperty("out") != null) {
        write(examples, plan, Files.createDirectories(Path.of(System.getProperty("out"))), model);
      }
    }
  }

  private static void write(List<Example> examples, Trees.Plan plan, Path folder, String model)
      throws IOException, XGBoostError {
    VoteSum votes = SiteVotes.of(examples).sum(site -> true);
    List<Sample> samples = new ArrayList<>();
    for (Example example : examples) {
      if (example.holdsBody) {
        samples.add(Sample.thinned(example, votes));
      }
    }
    Trees trees = Trees.train(plan, samples);
    Path file = folder.resolve(model + ".trees");
    try (OutputStream stream = Files.newOutputStream(file); DataOutputStream out = new DataOutputStream(stream)) {
      ForestWriter.write(trees, examples.get(0).rows[0].length, out);
    }
    Path table = folder.resolve(model + ".leanings");
    Files.write(table, votes.table());
    System.out.println(file + ": " + Files.size(file) + " bytes, " + table + ": " + Files.size(table) + " bytes");
  }
}
