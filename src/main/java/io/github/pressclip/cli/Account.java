package io.github.pressclip.cli;

import io.github.pressclip.Clipping;
import io.github.pressclip.article.Article;
import io.github.pressclip.article.Quote;
import io.github.pressclip.input.Decoded;
import io.github.pressclip.input.Format;
import io.github.pressclip.strip.ruling.Ruling;
import java.util.ArrayList;
import java.util.List;

/** What {@code --verbose} tells of a page. */
final class Account {
  private Account() {}

  /** The lines of it, for standard error. */
  static List<String> of(Decoded page, Format kind, Clipping clipping) {
    List<String> lines = new ArrayList<>();
    lines.add("read as " + (kind == Format.HTML ? "HTML" : "text") + " in " + page.charset().name() + " ("
        + page.reason() + "), " + page.text().length() + " characters");
    int kept = 0;
    for (Ruling ruling : clipping.rulings()) {
      kept += ruling.kept() ? 1 : 0;
    }
    lines.add(kept + " of " + clipping.rulings().size() + " blocks kept");
    if (clipping.article().isPresent()) {
      Article article = clipping.article().get();
      int spoken = 0;
      for (Quote quote : article.quotes()) {
        spoken += quote.speaker() == null ? 0 : 1;
      }
      lines.add("paragraphs: " + article.body().size() + ", quotes: " + article.quotes().size()
          + ", of these with a speaker: " + spoken);
    }
    return lines;
  }
}
