package io.github.pressclip.train;

import io.github.pressclip.input.Format;
import io.github.pressclip.page.HtmlReader;
import io.github.pressclip.page.TextReader;
import io.github.pressclip.strip.feature.Sheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Reads a set of pages with their truth. */
final class Corpus {
  /** About how many stories of a set are trained on. */
  private static final int STORIES = 150;

  private Corpus() {}

  /** All pages with markup of the sets in a folder. */
  static List<Example> pages(Path corpora) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (Path set : sets(corpora)) {
      if (Files.isDirectory(set.resolve("pages"))) {
        examples.addAll(read(set, "pages", 1, 1));
      }
    }
    return examples;
  }

  /** All flattened pages of the sets in a folder, and a sample of their stories, which count less. */
  static List<Example> texts(Path corpora) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (Path set : sets(corpora)) {
      for (Path style : folders(set.resolve("flat"))) {
        examples.addAll(read(set, "flat/" + style.getFileName(), 1, 1));
      }
      if (Files.isDirectory(set.resolve("text"))) {
        int every = Math.max(1, Truth.read(set.resolve("truth.jsonl")).size() / STORIES);
        examples.addAll(read(set, "text", every, .3));
      }
    }
    return examples;
  }

  private static List<Path> sets(Path corpora) throws IOException {
    List<Path> sets = new ArrayList<>();
    for (Path folder : folders(corpora)) {
      if (Files.exists(folder.resolve("truth.jsonl"))) {
        sets.add(folder);
      }
    }
    return sets;
  }

  private static List<Path> folders(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isDirectory).sorted().toList();
    }
  }

  /**
   * Reads the pages of one folder.
   *
   * @param set the set's folder, which holds {@code truth.jsonl}
   * @param pages the folder of pages inside it, {@code pages}, {@code text} or {@code flat/STYLE}
   * @param every one page of so many is read
   * @param weight the weight of a page in training
   */
  static List<Example> read(Path set, String pages, int every, double weight) throws IOException {
    List<Example> examples = new ArrayList<>();
    List<Truth> truths = Truth.read(set.resolve("truth.jsonl"));
    for (int i = 0; i < truths.size(); i += every) {
      Truth truth = truths.get(i);
      String content = content(set.resolve(pages), truth.id());
      if (content != null && !"".equals(truth.body())) {
        boolean html = pages.equals("pages") && Format.of(content) == Format.HTML;
        Sheet sheet = Sheet.of(html ? HtmlReader.read(content) : TextReader.read(content));
        if (sheet.size() > 0) {
          examples.add(new Example(set.getFileName() + "/" + pages, truth, sheet, weight));
        }
      }
    }
    return examples;
  }

  private static String content(Path folder, String id) throws IOException {
    for (String extension : new String[] {".html.gz", ".html", ".txt.gz", ".txt"}) {
      Path file = folder.resolve(id + extension);
      if (Files.exists(file)) {
        byte[] bytes = Files.readAllBytes(file);
        if (extension.endsWith(".gz")) {
          bytes = new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes();
        }
        return new String(bytes, StandardCharsets.UTF_8);
      }
    }
    return null;
  }
}
