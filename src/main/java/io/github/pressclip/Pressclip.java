package io.github.pressclip;

import io.github.pressclip.find.Finder;
import io.github.pressclip.find.Found;
import io.github.pressclip.input.Format;
import io.github.pressclip.page.Page;
import io.github.pressclip.page.html.HtmlReader;
import io.github.pressclip.page.text.TextReader;
import io.github.pressclip.strip.Absence;
import io.github.pressclip.strip.Stripped;
import io.github.pressclip.strip.Stripper;
import java.util.Optional;

/**
 * The library's front door: one page in, the clipping out. Safe for any number of threads: it holds no state, reads no
 * clock, no locale and no file.
 */
public final class Pressclip {
  private Pressclip() {}

  /**
   * Cuts the article out of a page.
   *
   * @param content the page, HTML or flattened to text, decoded
   * @param format which of the two it is; {@link Format#of} tells it by the content
   */
  public static Clipping clip(String content, Format format) {
    return clip(content, format, null);
  }

  /**
   * Cuts the article out of a page whose address is known; a day or a country in it counts as evidence.
   *
   * @param content the page, HTML or flattened to text, decoded
   * @param format which of the two it is
   * @param address the address that the page was scraped from; null to take the one that it names, if it does
   */
  public static Clipping clip(String content, Format format, String address) {
    Page page = format == Format.HTML ? HtmlReader.read(content) : TextReader.read(content);
    Stripped stripped = Absence.review(Stripper.strip(page));
    Found found = Finder.find(stripped, address);
    boolean article = !found.article().body().isEmpty();
    return new Clipping(
        article ? Optional.of(found.article()) : Optional.empty(), stripped.rulings(), found.evidence());
  }
}
