package io.github.pressclip.train;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the words of a page that make up its true body, in order: the longest runs of at least four equal words first,
 * then single words in the gaps between them. So a short line that stands on the page more than once is taken at the
 * place where the body has it.
 */
final class Aligner {
  private static final int SEED = 4;

  /** Gaps with more pairs of words than this are left unmatched: nothing of worth is in them. */
  private static final long LARGEST_GAP = 4_000_000;

  private final int[] page;
  private final int[] truth;
  private final boolean[] matched;
  private final Map<Integer, int[]> places = new HashMap<>();

  private record Range(int pageFrom, int pageTo, int truthFrom, int truthTo) {}

  private Aligner(int[] page, int[] truth) {
    this.page = page;
    this.truth = truth;
    matched = new boolean[page.length];
    Map<Integer, Integer> counts = new HashMap<>();
    for (int i = 0; i + SEED <= truth.length; i++) {
      counts.merge(seed(truth, i), 1, Integer::sum);
    }
    Map<Integer, Integer> filled = new HashMap<>();
    for (int i = 0; i + SEED <= truth.length; i++) {
      int seed = seed(truth, i);
      int[] list = places.computeIfAbsent(seed, key -> new int[counts.get(key)]);
      list[filled.merge(seed, 1, Integer::sum) - 1] = i;
    }
  }

  /** Tells for each word of the page whether the body has it there. */
  static boolean[] align(List<String> page, List<String> truth) {
    Map<String, Integer> numbers = new HashMap<>();
    Aligner aligner = new Aligner(numbered(page, numbers), numbered(truth, numbers));
    Deque<Range> open = new ArrayDeque<>();
    open.push(new Range(0, page.size(), 0, truth.size()));
    while (!open.isEmpty()) {
      aligner.split(open.pop(), open);
    }
    return aligner.matched;
  }

  private static int[] numbered(List<String> words, Map<String, Integer> numbers) {
    int[] numbered = new int[words.size()];
    for (int i = 0; i < numbered.length; i++) {
      Integer number = numbers.putIfAbsent(words.get(i), numbers.size());
      numbered[i] = number == null ? numbers.size() - 1 : number;
    }
    return numbered;
  }

  private static int seed(int[] words, int at) {
    return ((words[at] * 31 + words[at + 1]) * 31 + words[at + 2]) * 31 + words[at + 3];
  }

  private void split(Range range, Deque<Range> open) {
    int bestPage = 0;
    int bestTruth = 0;
    int best = 0;
    Map<Integer, Integer> ends = new HashMap<>();
    for (int i = range.pageFrom; i + SEED <= range.pageTo; i++) {
      int[] list = places.get(seed(page, i));
      Map<Integer, Integer> now = new HashMap<>();
      if (list != null) {
        int from = Arrays.binarySearch(list, range.truthFrom);
        for (int k = from < 0 ? -from - 1 : from; k < list.length && list[k] + SEED <= range.truthTo; k++) {
          int length = ends.getOrDefault(list[k] - 1, SEED - 1) + 1;
          now.put(list[k], length);
          if (length > best) {
            best = length;
            bestPage = i + SEED - length;
            bestTruth = list[k] + SEED - length;
          }
        }
      }
      ends = now;
    }
    if (best == 0) {
      words(range);
      return;
    }
    for (int i = 0; i < best; i++) {
      matched[bestPage + i] = true;
    }
    open.push(new Range(range.pageFrom, bestPage, range.truthFrom, bestTruth));
    open.push(new Range(bestPage + best, range.pageTo, bestTruth + best, range.truthTo));
  }

  /** Matches single words of a gap: the longest common subsequence. */
  private void words(Range range) {
    int rows = range.pageTo - range.pageFrom;
    int columns = range.truthTo - range.truthFrom;
    if (rows == 0 || columns == 0 || (long) rows * columns > LARGEST_GAP) {
      return;
    }
    short[][] longest = new short[rows + 1][columns + 1];
    for (int i = rows - 1; i >= 0; i--) {
      for (int j = columns - 1; j >= 0; j--) {
        longest[i][j] = page[range.pageFrom + i] == truth[range.truthFrom + j]
            ? (short) (longest[i + 1][j + 1] + 1)
            : (short) Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < rows && j < columns) {
      if (page[range.pageFrom + i] == truth[range.truthFrom + j]) {
        matched[range.pageFrom + i] = true;
        i++;
        j++;
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }
}
