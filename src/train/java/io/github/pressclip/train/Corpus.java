package io.github.pressclip.train;

import io.github.pressclip.evaluate.Corpora;
import io.github.pressclip.evaluate.PageSet;
import io.github.pressclip.evaluate.Truth;
import io.github.pressclip.evaluate.View;
import io.github.pressclip.input.Decoder;
import io.github.pressclip.input.Format;
import io.github.pressclip.input.Source;
import io.github.pressclip.page.Page;
import io.github.pressclip.page.html.HtmlReader;
import io.github.pressclip.page.text.TextReader;
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

  /** What a copy of a page counts, beside 1 for the page. */
  private static final double COPIED = .5;

  private Corpus() {}

  /** All pages with markup of the sets in a folder. */
  static List<Example> pages(Path corpora) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (PageSet set : Corpora.in(corpora)) {
      for (View view : set.views()) {
        if (view.kind() == View.Kind.PAGES) {
          examples.addAll(read(set, view, 1, 1, true));
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
          case FLAT -> examples.addAll(read(set, view, 1, 1, true));
          case PAGES -> examples.addAll(Lessons.hasNoBodies(set) ? Lessons.of(set, view) : List.of());
          case STORIES -> examples.addAll(read(set, view, Math.max(1, set.truths().size() / STORIES), .3, false));
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
   * @param copied whether there are copies of those whose body is known
   */
  private static List<Example> read(PageSet set, View view, int every, double weight, boolean copied)
      throws IOException {
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
          examples.add(truth.body() == null || !copied ? example : example.with(copies(example, content, html)));
        }
      }
    }
    return examples;
  }

  /** Copies of a page whose body is known, which count less; none of which nothing is left. */
  private static List<Example> copies(Example example, String content, boolean html) {
    List<Page> pages = new ArrayList<>();
    if (!html) {
      pages.add(TextReader.read(Abridging.of(content, example.truth)));
    }
    for (int i = 0; html && i < Trees.MARKUP.beside() * Example.COPIES; i++) {
      pages.add(HtmlReader.read(Reshaping.of(content, example.truth, i)));
    }
    List<Example> copies = new ArrayList<>();
    for (Page page : pages) {
      Sheet sheet = Sheet.of(page);
      if (sheet.size() > 0) {
        copies.add(new Example(example.set, example.truth, example.standfirst, sheet, example.weight * COPIED));
      }
    }
    return copies;
  }

  /** A page's text, as the tool decodes it. */
  static String content(Path file) throws IOException {
    return Decoder.decode(Source.read(file.toString(), Source.DEFAULT_MAX_BYTES), null).text();
  }
}
