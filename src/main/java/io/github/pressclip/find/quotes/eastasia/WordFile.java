package io.github.pressclip.find.quotes.eastasia;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
    try (InputStream in = WordFile.class.getResourceAsStream(code + ".txt")) {
      if (in == null) {
        throw new IllegalStateException("the data file " + code + ".txt is missing from the jar");
      }
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        int colon = line.indexOf(':');
        if (colon > 0 && line.charAt(0) != '#') {
          List<String> list = file.words.computeIfAbsent(line.substring(0, colon), key -> new ArrayList<>());
          for (String word : line.substring(colon + 1).split(",")) {
            list.add(word.strip());
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
