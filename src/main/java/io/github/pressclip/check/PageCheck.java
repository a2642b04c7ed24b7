package io.github.pressclip.check;

import io.github.pressclip.article.Article;
import io.github.pressclip.article.Quote;
import io.github.pressclip.input.InputException;
import io.github.pressclip.write.ContractException;
import io.github.pressclip.write.JsonReader;
import io.github.pressclip.write.Part;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks one page against its golden file. */
final class PageCheck {
  private static final String MEND = "; correct it, or delete it and have --update write it anew";

  private PageCheck() {}

  /** Checks a page; whatever goes wrong with it is its outcome. */
  static Outcome check(Golden golden, Yardstick yardstick, Checker.Extractor extractor) {
    if (golden.page() == null) {
      return new Outcome(golden, Status.OBSOLETE, List.of(), null, null, Optional.empty(), Optional.empty());
    }
    Optional<Article> found;
    try {
      found = extractor.extract(golden.page());
    } catch (IOException e) {
      return Outcome.trouble(golden, e.getMessage());
    } catch (OutOfMemoryError e) {
      return Outcome.trouble(golden, InputException.TOO_LARGE);
    } catch (RuntimeException | StackOverflowError e) {
      return Outcome.trouble(golden, "a fault of pressclip itself, please report it with the page: " + e);
    }
    if (!Files.exists(golden.file())) {
      return new Outcome(golden, Status.MISSING, List.of(), null, null, Optional.empty(), found);
    }
    try {
      return compare(golden, JsonReader.read(Files.readString(golden.file())), found, yardstick);
    } catch (ContractException e) {
      return Outcome.trouble(golden, "its golden file " + golden.file() + ": " + e.getMessage() + MEND);
    } catch (CharacterCodingException e) {
      return Outcome.trouble(golden, "its golden file " + golden.file() + " is not UTF-8" + MEND);
    } catch (IOException e) {
      return Outcome.trouble(golden, "its golden file " + golden.file() + " can't be read");
    }
  }

  private static Outcome compare(
      Golden golden, Optional<Article> expected, Optional<Article> found, Yardstick yardstick) {
    List<Difference> differences = Comparison.of(expected, found, yardstick.parts());
    Double bodyF1 = null;
    if (yardstick.minF1() != null && !differences.isEmpty() && expected.isPresent() && found.isPresent()
        && yardstick.parts().contains(Part.BODY) && !expected.get().body().equals(found.get().body())) {
      bodyF1 = BodyScore.f1(expected.get().body(), found.get().body());
      if (bodyF1 >= yardstick.minF1()) {
        differences = Comparison.of(
            expected.map(PageCheck::withoutPlaces), found.map(PageCheck::withoutPlaces),
            withoutBody(yardstick.parts()));
      }
    }
    Status status = differences.isEmpty() ? Status.SAME : Status.DIFFERS;
    return new Outcome(golden, status, differences, bodyF1, null, expected, found);
  }

  private static Set<Part> withoutBody(Set<Part> parts) {
    Set<Part> rest = EnumSet.copyOf(parts);
    rest.remove(Part.BODY);
    return rest;
  }

  /** Where the bodies may differ, the places of quotes in them may too. */
  private static Article withoutPlaces(Article article) {
    List<Quote> quotes = new ArrayList<>();
    for (Quote quote : article.quotes()) {
      quotes.add(new Quote(quote.text(), quote.speaker(), quote.cue(), 0));
    }
    return new Article(article.headline(), article.standfirst(), article.byline(), article.dateline(), article.body(),
        quotes);
  }
}
