package io.github.pressclip.train;

import io.github.pressclip.evaluate.Truth;
import io.github.pressclip.evaluate.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Copies flattened pages without some of what isn't their story, stretch by stretch at random, as further lessons. So
 * the trees learn less by heart how much stands around the stories of the few hundred sites that they see: text on sites
 * that no model has seen gained .0018 of F1.
 */
final class Abridging {
  /** How often a stretch that is left out begins at a line that may be left out. */
  private static final double BEGINS = .07;

  /** Lines of such a stretch, on average. */
  private static final double STRETCH = 12;

  /** Characters; a stretch doesn't begin in a paragraph, only behind an empty line or at a line shorter than this. */
  private static final int SHORT = 60;

  /** Words in a row; a line that shares so many with the story, or all that it has, is taken for a line of it. */
  private static final int SHARED = 5;

  /** Characters of a title that can't be mistaken for another line. */
  private static final int TITLE = 8;

  private final String body;
  private final Set<String> runs = new HashSet<>();
  private final String title;

  private Abridging(Truth truth) {
    List<String> words = Words.fine(truth.body());
    body = spaced(words);
    for (int i = 0; i + SHARED <= words.size(); i++) {
      runs.add(spaced(words.subList(i, i + SHARED)));
    }
    title = spaced(Words.fine(truth.title()));
  }

  /**
   * A page without some of what isn't its story; the same for the same page each time.
   *
   * @param text the page, as its file has it
   * @param truth what is known of it, its body at least
   */
  static String of(String text, Truth truth) {
    Abridging abridging = new Abridging(truth);
    Random random = new Random(truth.id().hashCode());
    StringBuilder copy = new StringBuilder();
    String[] lines = text.split("\n", -1);
    int left = 0;
    for (int i = 0; i < lines.length; i++) {
      boolean empty = lines[i].isBlank();
      boolean story = !empty && !abridging.isBeside(lines[i]);
      boolean begins = i == 0 || lines[i - 1].isBlank() || lines[i].length() < SHORT;
      if (story) {
        left = 0;
      } else if (left == 0 && !empty && begins && random.nextDouble() < BEGINS) {
        left = 1 + (int) (-Math.log(1 - random.nextDouble()) * STRETCH);
      }
      if (left > 0) {
        left--;
      } else {
        copy.append(lines[i]).append('\n');
      }
    }
    return copy.toString();
  }

  /** True for a line that is no part of the story and doesn't hold its title. */
  private boolean isBeside(String line) {
    List<String> words = Words.fine(line);
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
