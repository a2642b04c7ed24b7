package io.github.pressclip.train;

import io.github.pressclip.evaluate.Truth;
import io.github.pressclip.evaluate.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells text that is no part of a page's story, so that copies of the page may leave it out. */
final class StoryWords {
  /** Words in a row; a text that shares so many with the story, or all that it has, is taken for a part of it. */
  private static final int SHARED = 5;

  /** Characters of a title that can't be mistaken for another line. */
  private static final int TITLE = 8;

  private final String body;
  private final Set<String> runs = new HashSet<>();
  private final String title;

  /**
   * What a story is known by.
   *
   * @param truth what is known of it, its body at least
   */
  StoryWords(Truth truth) {
    List<String> words = Words.fine(truth.body());
    body = spaced(words);
    for (int i = 0; i + SHARED <= words.size(); i++) {
      runs.add(spaced(words.subList(i, i + SHARED)));
    }
    title = spaced(Words.fine(truth.title()));
  }

  /** True for a text that is no part of the story and doesn't hold its title. */
  boolean lack(String text) {
    List<String> words = Words.fine(text);
    if (title.length() > TITLE && spaced(words).contains(title)) {
      return false;
    }
    if (words.size() < SHARED) {
      return !body.contains(spaced(words));
    }
    for (int i = 0; i + SHARED <= words.size(); i++) {
      if (runs.contains(spaced(words.subList(i, i + SHARED)))) {
        return false;
      }
    }
    return true;
  }

  /** Words, each between two spaces. */
  private static String spaced(List<String> words) {
    return " " + String.join(" ", words) + " ";
  }
}
