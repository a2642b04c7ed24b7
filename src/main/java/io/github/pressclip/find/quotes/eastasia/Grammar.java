package io.github.pressclip.find.quotes.eastasia;

/** The sure forms of one language. */
interface Grammar {
  /**
   * Who says a run.
   *
   * @param before the words of its sentence in front of its opening mark
   * @param after those behind its closing mark, without the mark that ends the sentence
   * @return null if no sure form names anybody
   */
  Reporter reporter(String before, String after);
}
