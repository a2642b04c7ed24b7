package io.github.pressclip.page;

/** Scripts whose words can't be told by the spaces between them. */
public final class Scripts {
  private Scripts() {}

  /**
   * True for a letter of a script that writes words without spaces between them: Thai, Lao, Burmese, Khmer, kana and
   * Chinese characters.
   */
  public static boolean isSpaceless(char c) {
    return c >= '\u0e00' && (c <= '\u0eff' || c >= '\u1000' && c <= '\u109f' || c >= '\u1780' && c <= '\u17ff'
        || c >= '\u3040' && c <= '\u30ff' || c >= '\u3400' && c <= '\u4dbf' || c >= '\u4e00' && c <= '\u9fff'
        || c >= '\uf900' && c <= '\ufaff');
  }

  /** True for a letter of Thailand or Laos, which have no mark for the end of a sentence either. */
  public static boolean isThai(char c) {
    return c >= '\u0e00' && c <= '\u0eff';
  }

  /** True for a syllable of Korean, which has spaces between words but writes their endings in one piece with them. */
  public static boolean isHangul(char c) {
    return c >= '\uac00' && c <= '\ud7a3';
  }

  /**
   * True for a letter of a script that writes words, or words and their endings, in one piece; each says as much as
   * three.
   */
  public static boolean isDense(char c) {
    return isSpaceless(c) || isHangul(c);
  }
}
