package io.github.pressclip;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pressclip.article.Article;
import io.github.pressclip.check.BodyScore;
import io.github.pressclip.check.Comparison;
import io.github.pressclip.check.DiffText;
import io.github.pressclip.check.Difference;
import io.github.pressclip.write.Part;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of {@code samples/}: a page in, the article that an editor would file out. */
class SamplesTest {
  /** How alike a body has to be to the expected one where it isn't yet the same. */
  private static final double NEARLY = .9;

  static List<Sample> all() throws IOException {
    return Sample.all();
  }

  /** Pages that don't come out whole yet: what stands around a story in a table is kept. */
  private static final Set<String> NEARLY_WHOLE = Set.of("windows-1252");

  static List<Sample> whole() throws IOException {
    return Sample.all().stream().filter(sample -> !NEARLY_WHOLE.contains(sample.name())).toList();
  }

  @ParameterizedTest
  @MethodSource("whole")
  void thePageGivesTheArticleOfItsExpectation(Sample sample) throws Exception {
    Optional<Article> found = sample.clip().article();

    List<Difference> differences = Comparison.of(sample.expected(), found, EnumSet.allOf(Part.class));
    assertTrue(differences.isEmpty(), () -> DiffText.of("expected.json", sample.name(), differences, false));
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyPageGivesItsHeadlineStandfirstAndBylineAndNearlyItsBody(Sample sample) throws Exception {
    Optional<Article> expected = sample.expected();
    Optional<Article> found = sample.clip().article();

    List<Difference> differences =
        Comparison.of(expected, found, EnumSet.of(Part.HEADLINE, Part.STANDFIRST, Part.BYLINE));
    assertTrue(differences.isEmpty(), () -> DiffText.of("expected.json", sample.name(), differences, false));
    if (expected.isPresent()) {
      assertTrue(BodyScore.f1(expected.get().body(), found.get().body()) >= NEARLY, sample.name());
    }
  }
}
