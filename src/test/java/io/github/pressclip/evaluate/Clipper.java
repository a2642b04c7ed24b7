package io.github.pressclip.evaluate;

import io.github.pressclip.Pressclip;
import io.github.pressclip.article.Article;
import io.github.pressclip.input.Decoder;
import io.github.pressclip.input.Format;
import io.github.pressclip.input.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs the library over the documents of a view, as the command would read them, on all cores. */
final class Clipper implements AutoCloseable {
  private final ExecutorService cores = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());

  /** Clips and scores each document of a view, in the order of the truth. */
  List<Result> clip(PageSet set, View view) throws InterruptedException, ExecutionException {
    boolean standfirst = set.bodyHasStandfirst();
    List<Callable<Result>> tasks = new ArrayList<>();
    for (Truth truth : set.truths()) {
      tasks.add(() -> clip(truth, view, standfirst));
    }
    List<Result> results = new ArrayList<>();
    for (Future<Result> result : cores.invokeAll(tasks)) {
      results.add(result.get());
    }
    return results;
  }

  private static Result clip(Truth truth, View view, boolean standfirst) {
    Article article = null;
    String problem = null;
    Optional<Path> file = view.file(truth.id());
    if (file.isEmpty()) {
      problem = "no such file";
    } else {
      try {
        String content = Decoder.decode(Source.read(file.get().toString(), Source.DEFAULT_MAX_BYTES), null).text();
        article = Pressclip.clip(content, Format.of(content)).article().orElse(null);
      } catch (IOException | RuntimeException | StackOverflowError e) {
        problem = e.toString();
      }
    }
    BodyMatch body = truth.body() == null ? null : BodyMatch.of(truth.body(), article, standfirst);
    return new Result(truth, article, problem, body);
  }

  @Override
  public void close() {
    cores.shutdown();
  }
}
