package io.github.pressclip.find.headline.word;

import io.github.pressclip.page.Block;
import io.github.pressclip.page.Lower;
import io.github.pressclip.page.Scripts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a story is about, by how often its body uses each word: a headline names what its story goes on to repeat.
 * Short words are left out; in scripts without spaces, and in Korean with its endings, each pair of characters counts
 * as a word.
 */
public final class Topic {
  /** Shorter words are in all texts. */
  private static final int TELLING = 4;

  /** A word that the body uses seven times or more can't weigh more. */
  private static final int MOST = 3;

  /** Characters of body that are read: the rest of a long story says nothing new about its topic. */
  private static final int ENOUGH = 20_000;

  private final Map<String, Integer> uses = new HashMap<>();

  /** What a story with those blocks is about. */
  public Topic(List<Block> body) {
    int read = 0;
    for (Block block : body) {
      if (block.text().length() > 80 && read < ENOUGH) {
        read += block.text().length();
        for (String word : words(block.text())) {
          uses.merge(word, 1, Integer::sum);
        }
      }
    }
  }

  /** The sum over a line's different words of their weight: 0 for one the body never uses, up to 3. */
  public float sum(Set<String> words) {
    float sum = 0;
    for (String word : words) {
      int count = uses.getOrDefault(word, 0);
      sum += Math.min(MOST, (float) (Math.log(1 + count) / Math.log(2)));
    }
    return sum;
  }

  /** The different telling words of a line. */
  public static Set<String> of(String line) {
    return new HashSet<>(words(line));
  }

  private static List<String> words(String text) {
    List<String> words = new java.util.ArrayList<>();
    int start = -1;
    boolean pairs = false;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      boolean letter = Character.isLetterOrDigit(c);
      if (letter) {
        boolean glued = Scripts.isDense(c);
        if (start < 0) {
          start = i;
          pairs = glued;
        }
        pairs |= glued;
      } else if (start >= 0) {
        add(text.substring(start, i), pairs, words);
        start = -1;
      }
    }
    return words;
  }

  private static void add(String word, boolean pairs, List<String> into) {
    if (pairs) {
      for (int i = 0; i + 1 < word.length(); i++) {
        into.add(word.substring(i, i + 2));
      }
    } else if (word.length() >= TELLING) {
      into.add(Lower.of(word));
    }
  }
}
