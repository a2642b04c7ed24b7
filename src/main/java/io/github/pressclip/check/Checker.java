package io.github.pressclip.check;

import io.github.pressclip.article.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Checks many pages against their golden files, on all cores. */
public final class Checker {
  private Checker() {}

  /** Cuts the article out of the page that is in a file; called by several threads at once. */
  public interface Extractor {
    /**
     * Reads a page.
     *
     * @return its article; empty if it holds none
     * @throws IOException if the page can't be read, with a message for a person
     */
    Optional<Article> extract(Path page) throws IOException;
  }

  /**
   * Checks pages.
   *
   * @param goldens the pages and their golden files
   * @param yardstick what counts as the same
   * @param extractor what reads the pages
   * @return one outcome for each pair, in their order
   * @throws InterruptedException if the thread is interrupted meanwhile
   */
  public static List<Outcome> check(List<Golden> goldens, Yardstick yardstick, Extractor extractor)
      throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      List<Future<Outcome>> running = new ArrayList<>();
      for (Golden golden : goldens) {
        running.add(pool.submit(() -> PageCheck.check(golden, yardstick, extractor)));
      }
      List<Outcome> outcomes = new ArrayList<>();
      for (Future<Outcome> outcome : running) {
        outcomes.add(outcome.get());
      }
      return outcomes;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }
}
