package io.github.pressclip.check;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;

/** Tells which words of a line have no counterpart in the line that stands for it. */
final class WordDiff {
  private WordDiff() {}

  /**
   * A piece of a line.
   *
   * @param text its characters, spaces among them
   * @param changed true if the other line doesn't have it
   */
  record Piece(String text, boolean changed) {}

  /** The pieces of the line that was expected. */
  static List<Piece> expected(String expected, String found) {
    return pieces(expected, found, true);
  }

  /** The pieces of the line that was found. */
  static List<Piece> found(String expected, String found) {
    return pieces(expected, found, false);
  }

  private static List<Piece> pieces(String expected, String found, boolean source) {
    List<String> words = words(source ? expected : found);
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(words(expected), words(found)).getDeltas()) {
      Chunk<String> chunk = source ? delta.getSource() : delta.getTarget();
      add(words.subList(at, chunk.getPosition()), false, pieces);
      at = chunk.getPosition() + chunk.size();
      add(words.subList(chunk.getPosition(), at), true, pieces);
    }
    add(words.subList(at, words.size()), false, pieces);
    return pieces;
  }

  private static void add(List<String> words, boolean changed, List<Piece> pieces) {
    if (!words.isEmpty()) {
      pieces.add(new Piece(String.join("", words), changed));
    }
  }

  /** Words, spaces and marks, each by itself; Han, kana and the like character by character. */
  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= line.length(); i++) {
      if (i == line.length() || !isWord(line.charAt(i - 1)) || !isWord(line.charAt(i))) {
        words.add(line.substring(start, i));
        start = i;
      }
    }
    return words;
  }

  private static boolean isWord(char c) {
    return Character.isSurrogate(c) || Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
  }
}
