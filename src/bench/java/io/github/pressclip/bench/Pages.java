package io.github.pressclip.bench;

import io.github.pressclip.input.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The pages that are measured, unpacked: those of the folder that the property {@code pages} names, or else the
 * samples, enlarged.
 */
final class Pages {
  /** Pages of this size are measured, in bytes: the middle of what news sites send. */
  private static final int SMALLEST = 150_000;

  private static final int LARGEST = 200_000;

  /** More pages than this show nothing new. */
  private static final int MOST = 24;

  private Pages() {}

  static List<byte[]> load() throws IOException {
    String folder = System.getProperty("pages", "");
    List<byte[]> pages = folder.isEmpty() ? enlarged() : ofSize(Path.of(folder));
    if (pages.isEmpty()) {
      throw new IOException(folder + ": no page of " + SMALLEST + " to " + LARGEST + " bytes");
    }
    return pages;
  }

  private static List<byte[]> enlarged() throws IOException {
    List<byte[]> pages = new ArrayList<>();
    for (Path sample : files(Path.of("samples"))) {
      if (sample.getFileName().toString().equals("page.html")) {
        pages.add(EnlargedSample.of(Files.readAllBytes(sample), (SMALLEST + LARGEST) / 2));
      }
    }
    return pages;
  }

  /** Spread evenly over the folder, for neighbours are often of one site. */
  private static List<byte[]> ofSize(Path folder) throws IOException {
    List<byte[]> fitting = new ArrayList<>();
    for (Path file : files(folder)) {
      byte[] page = Source.read(file.toString(), Source.DEFAULT_MAX_BYTES);
      if (page.length >= SMALLEST && page.length <= LARGEST) {
        fitting.add(page);
      }
    }
    int count = Math.min(MOST, fitting.size());
    List<byte[]> pages = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      pages.add(fitting.get(i * fitting.size() / count));
    }
    return pages;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
