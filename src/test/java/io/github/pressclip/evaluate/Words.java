package io.github.pressclip.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text, as the published benchmarks count them: runs of letters, digits and underscores. */
public final class Words {
  /** {@code \w+} of Python: "don't" is two words. */
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]++");

  private Words() {}

  public static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  /** The same, each character of a script without spaces being a word. */
  public static List<String> fine(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      int start = matcher.start();
      for (int i = matcher.start(); i < matcher.end(); i++) {
        char c = text.charAt(i);
        if (c >= '\u0e00' && (c <= '\u11ff' || c >= '\u1780' && c <= '\u17ff' || c >= '\u3040' && c <= '\u9fff'
            || c >= '\uac00' && c <= '\ud7ff' || c >= '\uf900' && c <= '\ufaff')) {
          if (i > start) {
            words.add(text.substring(start, i));
          }
          words.add(text.substring(i, i + 1));
          start = i + 1;
        }
      }
      if (start < matcher.end()) {
        words.add(text.substring(start, matcher.end()));
      }
    }
    return words;
  }
}
