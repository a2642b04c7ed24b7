package io.github.pressclip.find.quotes.eastasia;

import io.github.pressclip.data.DataFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of one language: lines {@code key: word, word}, comments after {@code #}. */
final class WordFile {
  private final Map<String, List<String>> words = new HashMap<>();

  private WordFile() {}

  /** Reads the file of a language, {@code zh} for {@code zh.txt}. */
  static WordFile read(String code) {
    WordFile file = new WordFile();
    for (DataFile.Line line : DataFile.lines(WordFile.class, code + ".txt")) {
      List<String> list = file.words.computeIfAbsent(line.key(), key -> new ArrayList<>());
      for (String word : line.value().split(",")) {
        list.add(word.strip());
      }
    }
    return file;
  }

  /** The longest word of a key that a text ends with; null if it ends with none. */
  String ending(String key, String text) {
    String longest = null;
    for (String word : words.getOrDefault(key, List.of())) {
      longest = text.endsWith(word) && (longest == null || word.length() > longest.length()) ? word : longest;
    }
    return longest;
  }

  /** The longest word of a key that a text begins with; null if it begins with none. */
  String beginning(String key, String text) {
    String longest = null;
    for (String word : words.getOrDefault(key, List.of())) {
      longest = text.startsWith(word) && (longest == null || word.length() > longest.length()) ? word : longest;
    }
    return longest;
  }

  /** Where the last word of a key in a text ends; 0 if it holds none. */
  int endOfLast(String key, String text) {
    int end = 0;
    for (String word : words.getOrDefault(key, List.of())) {
      int at = text.lastIndexOf(word);
      end = at < 0 ? end : Math.max(end, at + word.length());
    }
    return end;
  }
}
