package io.github.pressclip.find.quotes.eastasia;

/** 船頭の浜野誠吉さん（72）は「…」と話した。 */
final class Japanese implements Grammar {
  /** Read once, when the first article in Japanese is. */
  private static final WordFile WORDS = WordFile.read("ja");

  /** Characters that may stand between the subject and the run: 式典で. */
  private static final int ASIDE = 12;

  /** Characters that may stand between the run and its verb: と笑顔で. */
  private static final int TIED = 8;

  /** The longest name in Han and hiragana, and in katakana: 長谷川小百合, アレクサンドラ・ノヴァク. */
  private static final int LONGEST = 6;
  private static final int LONGEST_FOREIGN = 16;

  /** The shortest name before an office: a shorter one may be a country or a body, 韓国大統領. */
  private static final int FULL = 3;

  @Override
  public Reporter reporter(String before, String after) {
    String cue = cue(after);
    String subject = cue == null ? null : subject(before);
    String name = subject == null ? null : name(subject);
    return name == null ? null : new Reporter(name, cue, false);
  }

  /** The verb that と ties to the run; null if none is. */
  private String cue(String after) {
    String cue = after.startsWith("と") ? WORDS.ending("say", after) : null;
    return cue != null && after.length() - cue.length() - 1 <= TIED ? cue : null;
  }

  /** What は or が marks last before the run; null if nothing near it. */
  private static String subject(String before) {
    for (int at = before.length() - 1; at > 0 && before.length() - at <= ASIDE + 1; at--) {
      if (before.charAt(at) == 'は' || before.charAt(at) == 'が') {
        return before.substring(0, at);
      }
    }
    return null;
  }

  private String name(String subject) {
    Titled titled = Titled.read(withoutBrackets(subject), WORDS);
    if (titled == null) {
      return null;
    }
    String front = titled.front();
    String name = front.substring(Math.max(nameStart(front), WORDS.endOfLast("role", front)));
    boolean sure = titled.office() == null || name.length() >= FULL && WORDS.ending("no name", name) == null;
    return sure && isName(name) ? name : null;
  }

  /**
   * Where the name begins that a phrase ends in: behind の, a pause, or the last point that isn't inside a foreign name.
   */
  private static int nameStart(String text) {
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = text.charAt(i);
      boolean foreign = c == '・' && i > 0 && isKatakana(text.charAt(i - 1)) && i + 1 < text.length()
          && isKatakana(text.charAt(i + 1));
      if (c == 'の' || c == '、' || c == '・' && !foreign) {
        return i + 1;
      }
    }
    return 0;
  }

  private static String withoutBrackets(String text) {
    if (!text.endsWith("）") && !text.endsWith(")")) {
      return text;
    }
    int open = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
    return open < 0 ? text : text.substring(0, open);
  }

  private static boolean isName(String text) {
    boolean foreign = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean katakana = isKatakana(c) || c == '・';
      foreign &= katakana;
      if (!EastAsian.isHan(c) && !EastAsian.isKana(c) && !katakana) {
        return false;
      }
    }
    return text.length() >= 2 && text.length() <= (foreign ? LONGEST_FOREIGN : LONGEST);
  }

  private static boolean isKatakana(char c) {
    return c >= '\u30a1' && c <= '\u30ff' && c != '・';
  }
}
