package io.github.pressclip.evaluate;

import java.util.List;

/**
 * A set of documents with what is known of them.
 *
 * @param name the path of its folder below the folder of corpora, with slashes
 * @param truths what is known of each document, in the order of the set
 * @param views the forms that the documents are there in: HTML, text, flattened in several ways
 */
public record PageSet(String name, List<Truth> truths, List<View> views) {

  public PageSet {
    truths = List.copyOf(truths);
    views = List.copyOf(views);
  }

  /** Whether true bodies of this set begin with the standfirst; then what is found is compared with its standfirst. */
  public boolean bodyHasStandfirst() {
    return truths.stream().anyMatch(truth -> truth.standfirst() != null);
  }
}
