package io.github.pressclip.reliability;

import java.util.function.IntFunction;

/**
 * A kind of page that was made to cost much.
 *
 * @param name what it is full of
 * @param full how much of it the largest page holds that has to be borne
 * @param maker makes a page that holds so much of it
 */
record Hostile(String name, int full, IntFunction<String> maker) {
  private static final String STORY = """
      The ferry between the islands resumed on Monday, three weeks after a storm tore away the landing stage at Varnhaven.

      “We waited long enough,” said Eva Holm, the mayor of Varnhaven, who was the first to step aboard at dawn.

      The line expects to carry as many passengers as before the storm within a week, and will run an additional ship.

      """;

  private static final String HTML_STORY = "<h1>Ferry resumes after storm</h1><p>"
      + STORY.strip().replace("\n\n", "</p>\n<p>") + "</p>\n";

  /** A page in HTML whose story is followed by so many copies of a piece. */
  static Hostile html(String name, int full, String piece) {
    return new Hostile(name, full, count -> page(piece.repeat(count)));
  }

  /** A text whose story is followed by so many copies of a piece. */
  static Hostile text(String name, int full, String piece) {
    return new Hostile(name, full, count -> STORY + piece.repeat(count) + "\n");
  }

  /** A page in HTML whose story is followed by pieces that are made by their number. */
  static Hostile html(String name, int full, IntFunction<String> piece) {
    return new Hostile(name, full, count -> page(join(count, piece)));
  }

  /** A text whose story is followed by pieces that are made by their number. */
  static Hostile text(String name, int full, IntFunction<String> piece) {
    return new Hostile(name, full, count -> STORY + join(count, piece) + "\n");
  }

  /** A page in HTML with a story, and something after it. */
  static String page(String rest) {
    return "<!doctype html><title>Ferry resumes after storm</title><body>" + HTML_STORY + rest;
  }

  static String join(int count, IntFunction<String> piece) {
    StringBuilder pieces = new StringBuilder();
    for (int i = 0; i < count; i++) {
      pieces.append(piece.apply(i));
    }
    return pieces.toString();
  }

  @Override
  public String toString() {
    return name;
  }
}
