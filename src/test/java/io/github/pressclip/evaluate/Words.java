package io.github.pressclip.evaluate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text, as the published benchmarks count them: runs of letters, digits and underscores. */
public final class Words {
  /** {@code \w+} of Python: "don't" is two words. */
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]++");

  /** Thai, Lao, Burmese, Khmer, kana, Han, Hangul: scripts whose words no space divides, or not as elsewhere. */
  private static final String SPACELESS = "\\u0e00-\\u0eff\\u1000-\\u109f\\u1100-\\u11ff\\u1780-\\u17ff"
      + "\\u3040-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uac00-\\ud7ff\\uf900-\\ufaff";

  private static final Pattern CHARACTER_OR_WORD =
      Pattern.compile("[" + SPACELESS + "]|[\\p{L}\\p{N}_&&[^" + SPACELESS + "]]++");

  private Words() {}

  public static List<String> of(String text) {
    return all(WORD, text);
  }

  /** The same, each character of a script without spaces being a word. */
  public static List<String> fine(String text) {
    return all(CHARACTER_OR_WORD, text);
  }

  /** The words of a name or a headline in small letters, with single spaces: what equals, whatever its punctuation. */
  static String folded(String text) {
    return text == null ? "" : String.join(" ", of(Normalizer.normalize(text, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)));
  }

  private static List<String> all(Pattern pattern, String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }
}
