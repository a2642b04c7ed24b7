package io.github.pressclip.evaluate;

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

  /** The sets in a folder, by name. */
  public static List<PageSet> in(Path folder) throws IOException {
    List<PageSet> sets = new ArrayList<>();
    collect(folder, folder, sets);
    return sets;
  }

  private static void collect(Path folder, Path root, List<PageSet> sets) throws IOException {
    for (Layout layout : Layout.values()) {
      if (layout.matches(folder)) {
        String name = slashed(root.relativize(folder));
        sets.add(new PageSet(name.isEmpty() ? slashed(folder.toAbsolutePath().getFileName()) : name,
            layout.truths(folder), layout.views(folder)));
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

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }
}
