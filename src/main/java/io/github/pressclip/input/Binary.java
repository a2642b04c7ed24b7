package io.github.pressclip.input;

/** Tells what isn't text by its control characters, of which a picture, a PDF or an archive is full. */
final class Binary {
  /** How many characters are looked at. */
  private static final int SAMPLE = 16_384;

  /** Of so many characters, one may be a control character; scraped pages hold a stray one now and then. */
  private static final int ONE_IN = 100;

  private Binary() {}

  /** True if the text was never meant to be read. */
  static boolean looksLike(String text) {
    int end = Math.min(text.length(), SAMPLE);
    int controls = 0;
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (c < ' ' && (c < '\t' || c > '\r') && c != 0x1B) {
        controls++;
      }
    }
    return controls * ONE_IN > end;
  }
}
