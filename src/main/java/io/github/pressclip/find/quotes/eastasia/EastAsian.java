package io.github.pressclip.find.quotes.eastasia;

import io.github.pressclip.page.Scripts;
import java.util.List;

/** Reads in Chinese, Japanese and Korean who says a run, by the few forms in which nothing else can be meant. */
public final class EastAsian {
  /** Characters around a run that are read; no sentence has more. */
  private static final int LONGEST = 1000;

  /** One character in so many is enough kana or Hangul to tell the language from Chinese, which has none. */
  private static final int RARE = 10;

  private final Grammar grammar;

  private EastAsian(Grammar grammar) {
    this.grammar = grammar;
  }

  /** The reader of an article's language; in any other language than these three it names nobody. */
  public static EastAsian of(List<String> paragraphs) {
    int han = 0;
    int kana = 0;
    int hangul = 0;
    int letters = 0;
    for (String text : paragraphs) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        han += isHan(c) ? 1 : 0;
        kana += isKana(c) ? 1 : 0;
        hangul += Scripts.isHangul(c) ? 1 : 0;
        letters += Character.isLetter(c) ? 1 : 0;
      }
    }
    if ((han + kana + hangul) * 2 < letters || letters == 0) {
      return new EastAsian(null);
    }
    if (hangul * 2 > letters) {
      return new EastAsian(new Korean());
    }
    return new EastAsian(kana * RARE > letters ? new Japanese() : new Chinese(paragraphs));
  }

  /**
   * Who says a run.
   *
   * @param paragraph the paragraph that holds it
   * @param start the character of its opening mark
   * @param end the character after its closing mark
   * @return null if no sure form names anybody
   */
  public Reporter reporter(String paragraph, int start, int end) {
    return grammar == null ? null
        : grammar.reporter(paragraph.substring(sentenceStart(paragraph, start), start).strip(),
            paragraph.substring(end, sentenceEnd(paragraph, end)).strip());
  }

  static boolean isHan(char c) {
    return c >= '\u4e00' && c <= '\u9fff' || c == '々';
  }

  static boolean isKana(char c) {
    return c >= '\u3040' && c <= '\u30ff' && c != '・';
  }

  private static int sentenceStart(String text, int before) {
    int i = before;
    while (i > 0 && before - i < LONGEST && !endsSentence(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private static int sentenceEnd(String text, int from) {
    int i = from;
    while (i < text.length() && i - from < LONGEST && !endsSentence(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean endsSentence(char c) {
    return "。！？!?.；」』”".indexOf(c) >= 0;
  }
}
