package io.github.pressclip.find.quotes.sentence;

import io.github.pressclip.find.quotes.passage.Mention;

/**
 * A reporting word of a sentence and its subject.
 *
 * @param cue index of the token that reports
 * @param subject who reports
 * @param from index of the first token that belongs to it, cue or subject
 * @param inverted true if the subject follows the cue
 * @param full true if the cue may stand after a quote
 * @param subordinate true if it's the verb of a clause inside another
 */
public record Event(int cue, Mention subject, int from, boolean inverted, boolean full, boolean subordinate) {

  Event(int cue, Mention subject, int from, boolean inverted, boolean full) {
    this(cue, subject, from, inverted, full, false);
  }
}
