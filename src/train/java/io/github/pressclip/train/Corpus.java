package io.github.pressclip.train;

import io.github.pressclip.evaluate.Corpora;
import io.github.pressclip.evaluate.PageSet;
import io.github.pressclip.evaluate.Truth;
import io.github.pressclip.evaluate.View;
import io.github.pressclip.input.Decoder;
import io.github.pressclip.input.Format;
import io.github.pressclip.input.Source;
import io.github.pressclip.page.HtmlReader;
import io.github.pressclip.page.TextReader;
import io.github.pressclip.strip.feature.Sheet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a set of pages with their truth. */
final class Corpus {
  /** About how many stories of a set are trained on. */
  private static final int STORIES = 150;

  /** What the abridged copy of a page counts, beside 1 for the page. */
  private static final double ABRIDGED = .5;

  private Corpus() {}

  /** All pages with markup of the sets in a folder. */
  static List<Example> pages(Path corpora) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (PageSet set : Corpora.in(corpora)) {
      for (View view : set.views()) {
        if (view.kind() == View.Kind.PAGES) {
          examples.addAll(read(set, view, 1, 1));
        }
      }
    }
    return examples;
  }

  /**
   * All flattened pages of the sets in a folder; a sample of their stories, and pages with markup whose body isn't
   * known, which both count less.
   */
  static List<Example> texts(Path corpora) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (PageSet set : Corpora.in(corpora)) {
      for (View view : set.views()) {
        switch (view.kind()) {
          case FLAT -> examples.addAll(read(set, view, 1, 1));
          case PAGES -> examples.addAll(Lessons.hasNoBodies(set) ? Lessons.of(set, view) : List.of());
          case STORIES -> examples.addAll(read(set, view, Math.max(1, set.truths().size() / STORIES), .3));
        }
      }
    }
    return examples;
  }

  /**
   * Reads the documents of one view.
   *
   * @param every one document of so many is read
   * @param weight the weight of a document in training
   */
  private static List<Example> read(PageSet set, View view, int every, double weight) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < set.truths().size(); i += every) {
      Truth truth = set.truths().get(i);
      Optional<Path> file = view.file(truth.id());
      if (file.isPresent() && !"".equals(truth.body())) {
        String content = content(file.get());
        boolean html = view.kind() == View.Kind.PAGES && Format.of(content) == Format.HTML;
        Sheet sheet = Sheet.of(html ? HtmlReader.read(content) : TextReader.read(content));
        if (sheet.size() > 0) {
          Example example =
              new Example(set.name() + "/" + view.name(), truth, set.bodyHasStandfirst(), sheet, weight);
          boolean copied = view.kind() != View.Kind.PAGES && truth.body() != null;
          examples.add(copied ? example.with(abridged(example, content)) : example);
        }
      }
    }
    return examples;
  }

  /** The page without some of what isn't its story, which counts half as much; null if nothing is left of it. */
  private static Example abridged(Example example, String content) {
    Sheet sheet = Sheet.of(TextReader.read(Abridging.of(content, example.truth)));
    return sheet.size() == 0 ? null
        : new Example(example.set, example.truth, example.standfirst, sheet, example.weight * ABRIDGED);
  }

  /** A page's text, as the tool decodes it. */
  static String content(Path file) throws IOException {
    return Decoder.decode(Source.read(file.toString(), Source.DEFAULT_MAX_BYTES), null).text();
  }
}
