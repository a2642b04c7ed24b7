package io.github.pressclip.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds the sets in a folder, in any of the {@link Layout}s. */
public final class Corpora {
  /** How many folders deep a set may lie: {@code wcxb/test} is two. */
  private static final int DEPTH = 3;

  private Corpora() {}

  /**
   * The sets in a folder, by name.
   *
   * @throws IOException if a set can't be read, or its truth is no JSON
   */
  public static List<PageSet> in(Path folder) throws IOException {
    List<PageSet> sets = new ArrayList<>();
    collect(folder, folder, sets);
    return sets;
  }

  private static void collect(Path folder, Path root, List<PageSet> sets) throws IOException {
    for (Layout layout : Layout.values()) {
      if (layout.matches(folder)) {
        Path name = folder.equals(root) ? folder.toAbsolutePath().normalize().getFileName() : root.relativize(folder);
        sets.add(read(layout, name.toString().replace('\\', '/'), folder));
        return;
      }
    }
    if (root.relativize(folder).getNameCount() < DEPTH || folder.equals(root)) {
      for (Path inner : folders(folder)) {
        collect(inner, root, sets);
      }
    }
  }

  /** The folders in a folder, by name; none if there's no such folder. */
  static List<Path> folders(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static PageSet read(Layout layout, String name, Path folder) throws IOException {
    try {
      return new PageSet(name, layout.truths(folder), layout.views(folder));
    } catch (JsonProcessingException e) {
      throw new IOException("the truth in " + folder + " is no JSON: " + e.getOriginalMessage(), e);
    }
  }
}
