package io.github.pressclip.find.quotes;

import java.util.List;

/** Finds the direct quotes of a body and who said them. */
public final class QuoteFinder {
  private QuoteFinder() {}

  /**
   * Judges every quoted run of a body.
   *
   * @param paragraphs the paragraphs of the body
   * @param language the language tag that the page declares; null if it declares none
   * @return one for each run between quotation marks, in reading order
   */
  public static List<Run> find(List<String> paragraphs, String language) {
    return List.of();
  }
}
