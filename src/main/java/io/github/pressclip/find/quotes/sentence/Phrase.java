package io.github.pressclip.find.quotes.sentence;

import io.github.pressclip.find.quotes.passage.Mention;
import java.util.List;

/**
 * A noun phrase of a sentence whose language marks cases.
 *
 * @param from 0-based index of its first token
 * @param to the index after its last, all that belongs to it included
 * @param mention the words of it that name somebody or something
 * @param subject true if its case and place let it be a subject
 * @param speaks true if it names somebody or a body that can say something
 * @param preposition index of the preposition that rules it; -1 if none does
 */
public record Phrase(int from, int to, Mention mention, boolean subject, boolean speaks, int preposition) {

  /** The phrase that ends right before a token; null if none does. */
  static Phrase endingAt(List<Phrase> phrases, int token) {
    for (Phrase phrase : phrases) {
      if (phrase.to() == token) {
        return phrase;
      }
    }
    return null;
  }
}
