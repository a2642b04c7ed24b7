package io.github.pressclip.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenFinderTest {
  @TempDir Path root;

  @Test
  void theGoldenFileLiesBesideItsPage() throws IOException {
    files("story.html", "story.expected.json", "other.txt.gz");

    assertEquals(List.of("other.txt.gz -> other.expected.json", "story.html -> story.expected.json"), find());
  }

  @Test
  void aPageAloneInItsFolderSharesTheFoldersGoldenFile() throws IOException {
    files("a/page.html", "b/anything.htm", "b/expected.json", "c/story.html");

    assertEquals(
        List.of("a/page.html -> a/expected.json", "b/anything.htm -> b/expected.json",
            "c/story.html -> c/story.expected.json"),
        find());
  }

  @Test
  void twoPagesInAFolderDoNotShareOneGoldenFileByAccident() throws IOException {
    files("page.html", "other.html", "expected.json");

    assertEquals(
        List.of("null -> expected.json", "other.html -> other.expected.json", "page.html -> page.expected.json"), find());
  }

  @Test
  void aPageAndItsFlattenedTextHaveOneGoldenFile() throws IOException {
    files("story.html", "story.txt", "story.expected.json");

    assertEquals(List.of("story.html -> story.expected.json", "story.txt -> story.expected.json"), find());
  }

  @Test
  void whatIsNamedIsAPageWhateverItsNameAndComesOnce() throws IOException {
    files("scraped.2026", "a/story.html");

    List<Golden> found = GoldenFinder.find(List.of(root.resolve("scraped.2026"), root.resolve("a"),
        root.resolve("a/story.html")));

    assertEquals(List.of("a/story.html -> a/story.expected.json", "scraped.2026 -> scraped.expected.json"),
        describe(found));
  }

  @Test
  void allFilesOfAFolderMayBeNamedGoldenOnesToo() throws IOException {
    files("story.html", "story.expected.json", "gone.expected.json", "alone/page.html", "alone/expected.json");

    List<Golden> found = GoldenFinder.find(List.of(root.resolve("story.html"), root.resolve("story.expected.json"),
        root.resolve("gone.expected.json"), root.resolve("alone/page.html"), root.resolve("alone/expected.json")));

    assertEquals(
        List.of("alone/page.html -> alone/expected.json", "null -> gone.expected.json",
            "story.html -> story.expected.json"),
        describe(found));
  }

  @Test
  void passesOverWhatIsHiddenAndOtherFiles() throws IOException {
    files(".git/page.html", "._story.html", "README.md", "style.css", "data.json");

    assertEquals(List.of(), find());
  }

  @Test
  void aPathThatIsNotThereIsAnError() {
    assertThrows(NoSuchFileException.class, () -> GoldenFinder.find(List.of(root.resolve("nothing"))));
  }

  private void files(String... names) throws IOException {
    for (String name : names) {
      Path file = root.resolve(name);
      Files.createDirectories(file.getParent());
      Files.createFile(file);
    }
  }

  private List<String> find() throws IOException {
    return describe(GoldenFinder.find(List.of(root)));
  }

  private List<String> describe(List<Golden> goldens) {
    List<String> pairs = new ArrayList<>();
    for (Golden golden : goldens) {
      String page = golden.page() == null ? "null" : root.relativize(golden.page()).toString();
      pairs.add(page + " -> " + root.relativize(golden.file()));
    }
    pairs.sort(null);
    return pairs;
  }
}
