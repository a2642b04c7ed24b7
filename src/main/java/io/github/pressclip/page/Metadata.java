package io.github.pressclip.page;

import java.util.List;
import java.util.Map;

/**
 * What a page says about itself outside its visible text. All of it is empty for a flattened page.
 *
 * @param language the declared language tag, {@code en-GB}; null if none is declared
 * @param title the text of {@code <title>}; null if there is none
 * @param canonical the page's own address; null if it names none
 * @param meta the contents of {@code <meta>} in page order, by their name, property or itemprop in lower case
 * @param jsonLd the objects of all JSON-LD scripts, graphs and lists opened, in page order; values are strings,
 *     numbers, booleans, nulls, lists and maps
 * @param scripted the moment of publication that the page's scripts name, as written; null where the page declares one
 *     by other means, and where they name none or several
 * @param marks what the markup marks in the text: {@code <time>}, itemprop, rel=author
 */
public record Metadata(
    String language,
    String title,
    String canonical,
    Map<String, List<String>> meta,
    List<Map<String, Object>> jsonLd,
    String scripted,
    List<Mark> marks) {

  /** What is known of a page that is text alone. */
  public static final Metadata NONE = new Metadata(null, null, null, Map.of(), List.of(), null, List.of());

  /** The name of a mark that its element's class alone makes: a part of a line that is called the author. */
  public static final String CALLED_AUTHOR = "called author";

  /**
   * A piece of the page that its markup gives a meaning.
   *
   * @param name {@code time}, an itemprop such as {@code datepublished}, or {@code author} for rel=author, or
   *     {@link #CALLED_AUTHOR}; in lower case
   * @param value the machine-readable value: the attribute {@code datetime}, {@code content} or {@code href}; null if
   *     none
   * @param text the text inside, white space folded; may be empty
   * @param block the index of the block that holds its start, or of the next one; the number of blocks if none follows
   * @param box the element
   */
  public record Mark(String name, String value, String text, int block, Box box) {}

  /** The first content of the meta tag of that name (lower case); null if there is none. */
  public String first(String name) {
    List<String> values = meta.get(name);
    return values == null ? null : values.get(0);
  }
}
