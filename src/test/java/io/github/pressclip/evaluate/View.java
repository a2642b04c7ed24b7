package io.github.pressclip.evaluate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One form of a set's documents.
 *
 * @param kind what the documents are
 * @param name the path of its folder below the set's, with slashes: {@code pages}, {@code text}, {@code flat/w3m}
 * @param folder the folder, which holds a file for each document, named by its id
 */
public record View(Kind kind, String name, Path folder) {
  /** What the documents of a view are. */
  public enum Kind {
    /** Pages with markup. */
    PAGES,
    /** Pages flattened to text. */
    FLAT,
    /** Stories in plain text, with nothing around them but perhaps a headline and a dateline. */
    STORIES
  }

  private static final String[] EXTENSIONS = {".html.gz", ".html", ".txt.gz", ".txt"};

  /** The file of a document; empty if this view doesn't have it. */
  public Optional<Path> file(String id) {
    for (String extension : EXTENSIONS) {
      Path file = folder.resolve(id + extension);
      if (Files.exists(file)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }
}
