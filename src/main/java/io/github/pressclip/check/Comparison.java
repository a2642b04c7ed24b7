package io.github.pressclip.check;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import io.github.pressclip.article.Article;
import io.github.pressclip.article.Dateline;
import io.github.pressclip.article.Quote;
import io.github.pressclip.write.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Holds a found article against the expected one, field by field. */
public final class Comparison {
  private static final Dateline NONE = new Dateline(null, null, null, null, null, false, null);

  private final List<Difference> differences = new ArrayList<>();

  private Comparison() {}

  /**
   * Tells where two articles differ.
   *
   * @param expected the article that the page holds; empty if it holds none
   * @param found the article that was found; empty if none was
   * @param parts the parts to compare
   * @return one for each place, in the order of the JSON contract; empty if the parts are the same
   */
  public static List<Difference> of(Optional<Article> expected, Optional<Article> found, Set<Part> parts) {
    Comparison comparison = new Comparison();
    if (expected.isPresent() && found.isPresent()) {
      for (Part part : Part.values()) {
        if (parts.contains(part)) {
          comparison.compare(part, expected.get(), found.get());
        }
      }
    } else if (expected.isPresent() || found.isPresent()) {
      comparison.differ("article", lines(expected), lines(found));
    }
    return comparison.differences;
  }

  private void compare(Part part, Article expected, Article found) {
    switch (part) {
      case HEADLINE -> compare(part.key(), expected.headline(), found.headline());
      case STANDFIRST -> compare(part.key(), expected.standfirst(), found.standfirst());
      case BYLINE -> compare(part.key(), expected.byline(), found.byline());
      case DATELINE -> compare(expected.dateline(), found.dateline());
      case BODY -> compare(part.key(), expected.body(), found.body());
      case QUOTES -> compare(part.key(), lines(expected.quotes()), lines(found.quotes()));
    }
  }

  private void compare(Dateline expected, Dateline found) {
    Dateline a = expected == null ? NONE : expected;
    Dateline b = found == null ? NONE : found;
    compare("dateline.place", a.place(), b.place());
    compare("dateline.agency", a.agency(), b.agency());
    compare("dateline.date", a.date(), b.date());
    compare("dateline.published", a.published(), b.published());
    compare("dateline.updated", a.updated(), b.updated());
    compare("dateline.ambiguous", String.valueOf(a.ambiguous()), String.valueOf(b.ambiguous()));
    compare("dateline.text", a.text(), b.text());
  }

  private void compare(String field, String expected, String found) {
    if (!Objects.equals(expected, found)) {
      differ(field, line(expected), line(found));
    }
  }

  private void compare(String field, List<String> expected, List<String> found) {
    for (AbstractDelta<String> delta : DiffUtils.diff(expected, found).getDeltas()) {
      differ(field + "[" + delta.getSource().getPosition() + "]",
          delta.getSource().getLines(), delta.getTarget().getLines());
    }
  }

  private void differ(String field, List<String> expected, List<String> found) {
    differences.add(new Difference(field, expected, found));
  }

  private static List<String> line(String value) {
    return value == null ? List.of() : List.of(value);
  }

  /** An article that stands against none is told by its headline. */
  private static List<String> lines(Optional<Article> article) {
    return article.isEmpty() ? List.of() : List.of(String.valueOf(article.get().headline()));
  }

  private static List<String> lines(List<Quote> quotes) {
    List<String> lines = new ArrayList<>();
    for (Quote quote : quotes) {
      lines.add("“" + quote.text() + "” | speaker: " + quote.speaker() + " | cue: " + quote.cue()
          + " | paragraph: " + quote.paragraph());
    }
    return lines;
  }
}
