package io.github.pressclip.check;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds pages and their golden files. A page in a folder is a file whose name ends in {@code .html}, {@code .htm},
 * {@code .xhtml}, {@code .mhtml}, {@code .mht} or {@code .txt}, or in one of these and {@code .gz}; what is named by
 * itself is a page whatever it is called, but no golden file. Hidden files and folders are passed over.
 *
 * <p>The golden file of {@code story.html} is {@code story.expected.json} beside it. A page that is alone in its folder
 * may have {@code expected.json} instead, and has it when it is called {@code page}.
 */
public final class GoldenFinder {
  private static final String SHARED = "expected.json";
  private static final String OWN = ".expected.json";
  private static final Set<String> PAGES = Set.of("html", "htm", "xhtml", "mhtml", "mht", "txt");

  private final Map<String, Golden> found = new TreeMap<>();

  private GoldenFinder() {}

  /**
   * Finds the pages that paths name.
   *
   * @param paths pages, golden files, which say nothing of their page, and folders to search through
   * @return each page once, and each golden file that has no page, ordered by name
   * @throws IOException if a path is missing or a folder can't be read
   */
  public static List<Golden> find(List<Path> paths) throws IOException {
    GoldenFinder finder = new GoldenFinder();
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new NoSuchFileException(path.toString());
      }
      if (Files.isDirectory(path)) {
        finder.walk(path);
      } else {
        finder.name(path, files(path.toAbsolutePath().getParent()));
      }
    }
    return List.copyOf(finder.found.values());
  }

  /** Adds a file that is named; a golden file, as {@code pages/*} names it too, if no page lies beside it. */
  private void name(Path file, List<Path> beside) {
    if (!isGolden(file)) {
      add(new Golden(file, goldenOf(file, beside)));
    } else if (beside.stream().noneMatch(page -> isPage(page) && mayBelong(file, page)
        && goldenOf(page, beside).equals(file.toAbsolutePath()))) {
      add(new Golden(null, file));
    }
  }

  /** True for a golden file and a page whose names fit: to be sure is dearer, and there may be thousands of both. */
  private static boolean mayBelong(Path golden, Path page) {
    String name = golden.getFileName().toString();
    return name.equals(SHARED) || name.equals(stem(page) + OWN);
  }

  private void add(Golden golden) {
    found.put(golden.name(), golden);
  }

  private void walk(Path root) throws IOException {
    Files.walkFileTree(root, new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
        if (!folder.equals(root) && isHidden(folder)) {
          return FileVisitResult.SKIP_SUBTREE;
        }
        pair(files(folder));
        return FileVisitResult.CONTINUE;
      }
    });
  }

  private void pair(List<Path> files) {
    Set<Path> claimed = new HashSet<>();
    for (Path file : files) {
      if (isPage(file)) {
        Path golden = goldenOf(file, files);
        claimed.add(golden);
        add(new Golden(file, golden));
      }
    }
    for (Path file : files) {
      if (isGolden(file) && !claimed.contains(file)) {
        add(new Golden(null, file));
      }
    }
  }

  private static Path goldenOf(Path page, List<Path> files) {
    String stem = stem(page);
    Path own = page.resolveSibling(stem + OWN);
    Path shared = page.resolveSibling(SHARED);
    if (Files.exists(own)) {
      return own;
    }
    boolean alone = files.stream().filter(GoldenFinder::isPage).count() <= 1;
    return alone && (stem.equals("page") || Files.exists(shared)) ? shared : own;
  }

  private static List<Path> files(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> entries = Files.list(folder)) {
      entries.filter(file -> Files.isRegularFile(file) && !isHidden(file)).sorted().forEach(files::add);
    }
    return files;
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  private static boolean isGolden(Path file) {
    String name = file.getFileName().toString();
    return name.equals(SHARED) || name.endsWith(OWN);
  }

  private static boolean isPage(Path file) {
    String name = unpacked(file);
    return PAGES.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }

  private static String stem(Path page) {
    String name = unpacked(page);
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }

  private static String unpacked(Path file) {
    String name = file.getFileName().toString();
    return name.toLowerCase(Locale.ROOT).endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
  }
}
