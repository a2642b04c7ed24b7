package io.github.pressclip.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import ml.dmlc.xgboost4j.java.XGBoostError;

/**
 * Trains the models of the body stage and writes them where the build packs them.
 *
 * <p>Properties: {@code corpora} the folder of sets; {@code model} {@code markup} or {@code text}, both if absent;
 * {@code folds} how many folds to cross-validate by, 0 (as without it) for none; {@code deals} how often to deal the
 * sites anew and cross-validate again, once if absent; {@code from} the number of the first deal, 0 if absent;
 * {@code out} the folder to write to, made if it isn't there; nothing is written without it.
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
        CrossValidation.run(examples, plan, folds, Integer.getInteger("from", 0), Integer.getInteger("deals", 1));
      }
      if (System.getProperty("out") != null) {
        Readings.train(examples, plan, SiteVotes.of(examples), site -> true)
            .write(Files.createDirectories(Path.of(System.getProperty("out"))), model);
      }
    }
  }
}
