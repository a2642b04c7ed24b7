package io.github.pressclip.find.dateline.date;

/** Tells words in capitals from others. */
public final class Capitals {
  private Capitals() {}

  /** True when a run has letters in capitals only, two at least; "McALLEN" counts. */
  public static boolean are(String text, int start, int end) {
    int upper = 0;
    int lower = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isUpperCase(c)) {
        upper++;
      } else if (Character.isLowerCase(c)) {
        lower++;
      }
    }
    return upper >= 2 && (lower == 0 || lower <= 2 && upper >= 4 && text.startsWith("Mc", start));
  }
}
