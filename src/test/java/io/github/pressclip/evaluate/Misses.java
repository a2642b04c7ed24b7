package io.github.pressclip.evaluate;

import io.github.pressclip.article.Dateline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Lists the facts of each document that were found otherwise than the truth has them, one a line: what it is, the
 * document's id, the truth, what was found, with tabs between them. It is for reading, so that a cause may show.
 */
final class Misses {
  private Misses() {}

  static void write(List<Result> results, Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Result result : results) {
      add(result, lines);
    }
    Files.write(file, lines);
  }

  private static void add(Result result, List<String> lines) {
    Truth truth = result.truth();
    Dateline dateline = result.article() == null ? null : result.article().dateline();
    if (!truth.title().isEmpty() && !result.headlineIsTrue()) {
      add("headline", truth, truth.title(), result.article() == null ? null : result.article().headline(), lines);
    }
    if (truth.day() != null && !result.day().equals(truth.day())) {
      add("day", truth, truth.day(), result.day(), lines);
    }
    if (truth.standfirst() != null && !result.standfirstIsTrue()) {
      add("standfirst", truth, truth.standfirst(), result.article() == null ? null : result.article().standfirst(), lines);
    }
    if (!truth.authors().isEmpty() && !BylineFigures.people(truth.authors()).equals(result.people())) {
      add("byline", truth, String.join("; ", truth.authors()),
          result.article() == null ? null : String.join("; ", result.article().byline()), lines);
    }
    if (truth.dateline() != null && !truth.dateline().isPlaceOf(dateline)) {
      add("place", truth, truth.dateline().place(), dateline == null ? null : dateline.place(), lines);
    }
    if (truth.dateline() != null && !truth.dateline().isDayOf(dateline)) {
      add("filed", truth, truth.dateline().date(), dateline == null ? null : dateline.date(), lines);
    }
  }

  private static void add(String what, Truth truth, String wanted, String found, List<String> lines) {
    String instead = Objects.requireNonNullElse(found, "");
    lines.add(what + "\t" + truth.id() + "\t" + oneLine(wanted) + "\t" + oneLine(instead));
  }

  private static String oneLine(String text) {
    return text.replace('\t', ' ').replace('\n', ' ');
  }
}
