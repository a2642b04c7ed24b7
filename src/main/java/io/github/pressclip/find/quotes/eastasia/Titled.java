package io.github.pressclip.find.quotes.eastasia;

/**
 * A phrase that ends in what follows a person's name: a form of address, 윤서라 씨, 浜野誠吉さん, or an office, 윤서라 대표.
 *
 * @param front what stands before it
 * @param office the office; null for a form of address, which only people have
 */
record Titled(String front, String office) {
  /** Reads a phrase; null if it ends in neither. */
  static Titled read(String phrase, WordFile words) {
    String address = words.ending("address", phrase);
    String office = address == null ? words.ending("office", phrase) : null;
    String title = address == null ? office : address;
    return title == null ? null : new Titled(phrase.substring(0, phrase.length() - title.length()), office);
  }
}
