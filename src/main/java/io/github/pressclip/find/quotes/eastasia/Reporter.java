package io.github.pressclip.find.quotes.eastasia;

/**
 * Who says a quoted run.
 *
 * @param name the person's name, without what the person is
 * @param cue the word that reports, as written
 * @param follows true if the words that name the person stand behind the run
 */
public record Reporter(String name, String cue, boolean follows) {}
