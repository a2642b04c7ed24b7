package io.github.pressclip.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How alike two bodies are: the F1 of their runs of four words, case kept, as scrapinghub's article extraction
 * benchmark counts it. A word is a run of letters, digits and underscores.
 */
public final class BodyScore {
  private static final int RUN = 4;

  private BodyScore() {}

  /**
   * The likeness of two bodies.
   *
   * @return 0 where no run of words is shared, 1 where all are; 1 for two bodies without words
   */
  public static double f1(List<String> expected, List<String> found) {
    Map<List<String>, Integer> left = runs(words(expected));
    Map<List<String>, Integer> right = runs(words(found));
    int shared = 0;
    int total = 0;
    for (Map.Entry<List<String>, Integer> run : left.entrySet()) {
      shared += Math.min(run.getValue(), right.getOrDefault(run.getKey(), 0));
      total += run.getValue();
    }
    for (int count : right.values()) {
      total += count;
    }
    return total == 0 ? 1 : 2.0 * shared / total;
  }

  private static Map<List<String>, Integer> runs(List<String> words) {
    Map<List<String>, Integer> runs = new HashMap<>();
    int last = Math.max(1, words.size() - RUN + 1);
    for (int i = 0; i < last && i < words.size(); i++) {
      runs.merge(List.copyOf(words.subList(i, Math.min(i + RUN, words.size()))), 1, Integer::sum);
    }
    return runs;
  }

  private static List<String> words(List<String> paragraphs) {
    List<String> words = new ArrayList<>();
    for (String paragraph : paragraphs) {
      int start = -1;
      for (int i = 0; i <= paragraph.length(); i++) {
        boolean inWord = i < paragraph.length() && isWord(paragraph.charAt(i));
        if (inWord && start < 0) {
          start = i;
        } else if (!inWord && start >= 0) {
          words.add(paragraph.substring(start, i));
          start = -1;
        }
      }
    }
    return words;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || Character.isSurrogate(c);
  }
}
