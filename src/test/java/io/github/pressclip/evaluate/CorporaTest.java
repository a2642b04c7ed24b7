package io.github.pressclip.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorporaTest {
  @TempDir
  Path folder;

  private void file(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content.replace('\'', '"'));
  }

  private List<String> views(PageSet set) {
    return set.views().stream().map(view -> view.kind() + " " + view.name()).toList();
  }

  @Test
  void linesOfTruthBesidePagesTextsAndFlattenedPages() throws IOException {
    file("harbour/truth.jsonl", """
        {'id': 'a', 'url': 'https://news.quay.co.uk/a', 'title': 'Rain', 'body': 'It rained.', \
        'date': '2024-03-04 15:47', 'author': 'Orla Finsk; Tam Brede', 'lang': 'en', 'summary': ['Wet.']}

        {'id': 'b', 'quotes': []}
        """);
    file("harbour/pages/a.html.gz", "");
    file("harbour/flat/w3m/a.txt", "");
    file("harbour/text/b.txt", "");
    file("notes/readme.txt", "");
    PageSet set = Corpora.in(folder).get(0);
    assertEquals(new Truth("a", "quay.co.uk", "Rain", "It rained.", "Wet.", "2024-03-04",
        List.of("Orla Finsk", "Tam Brede"), "en", null, false), set.truths().get(0));
    assertEquals(new Truth("b", "b", "", null, null, null, List.of(), null, null, true), set.truths().get(1));
    assertEquals(List.of("PAGES pages", "STORIES text", "FLAT flat/w3m"), views(set));
    assertEquals(folder.resolve("harbour/pages/a.html.gz"), set.views().get(0).file("a").orElseThrow());
    assertFalse(set.views().get(0).file("b").isPresent());
  }

  @Test
  void oneObjectOfTruthById() throws IOException {
    file("ground-truth.json", "{'a': {'articleBody': 'It rained.', 'url': 'https://quay.example/a'}}");
    file("html/a.html.gz", "");
    PageSet set = Corpora.in(folder).get(0);
    assertEquals(folder.getFileName().toString(), set.name());
    assertEquals("It rained.", set.truths().get(0).body());
    assertEquals(List.of("PAGES html"), views(set));
  }

  @Test
  void aFileOfTruthForEachPageWhichAreArticlesOrUntold() throws IOException {
    file("web/dev/ground-truth/1.json", "{'ground_truth': {'main_content': 'It rained.', 'publish_date': null}}");
    file("web/dev/ground-truth/2.json", "{'page_type': 'Forum', 'ground_truth': {'main_content': 'Hello.'}}");
    file("web/test/ground-truth/3.json", """
        {'url': 'https://quay.example/3', '_internal': {'page_type': {'primary': 'article'}}, 'ground_truth':
        {'main_content': 'It snowed.', 'title': 'Snow', 'author': 'Ann Lind', 'publish_date': '2024-03-04'}}
        """);
    List<PageSet> sets = Corpora.in(folder);
    assertEquals(List.of("web/dev", "web/test"), sets.stream().map(PageSet::name).toList());
    assertEquals(List.of("1"), sets.get(0).truths().stream().map(Truth::id).toList());
    assertNull(sets.get(0).truths().get(0).day());
    assertEquals(new Truth("3", "quay.example", "Snow", "It snowed.", null, "2024-03-04", List.of("Ann Lind"), null,
        null, false), sets.get(1).truths().get(0));
  }

  @Test
  void aSetWhoseTruthIsBrokenIsAnErrorThatNamesIt() throws IOException {
    file("harbour/truth.jsonl", "{'id': 'a'\n");
    IOException error = assertThrows(IOException.class, () -> Corpora.in(folder));
    assertTrue(error.getMessage().startsWith("the truth in " + folder.resolve("harbour") + " is no JSON: "),
        error::getMessage);
  }

  @Test
  void aFolderWithoutSetsHasNone() throws IOException {
    file("notes/readme.txt", "");
    assertEquals(List.of(), Corpora.in(folder));
  }
}
