package io.github.pressclip.find.dateline.prefix;

import io.github.pressclip.find.dateline.date.Cursor;

/** Tells whether a story begins behind what may be a dateline, by the words that stand there. */
final class Lead {
  /** Characters; longer ones are paragraphs, whose last mark may be lost. */
  private static final int CAPTION = 160;

  private Lead() {}

  /** True unless a text goes on with a small letter at an index, or ends there. */
  static boolean startsSentence(String text, int at) {
    for (int i = at; i < Math.min(text.length(), at + 3); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        return !Character.isLowerCase(c);
      }
    }
    return at < text.length();
  }

  /** "OSTVIK: We met on Monday": somebody of that name says it. */
  static boolean isSpeech(Tail tail) {
    return switch (new Cursor(tail.text(), tail.end()).word()) {
      case "I", "We", "My", "Yes" -> true;
      default -> false;
    };
  }

  /** "OSTVIK: The old bridge in March. Image: FILE": short, and the last sentence has no mark at its end. */
  static boolean isCaption(String paragraph) {
    return paragraph.length() <= CAPTION && ".!?:\"”»“’'…。".indexOf(paragraph.charAt(paragraph.length() - 1)) < 0;
  }

  /** True when the sentence behind the point speaks of the name as of a word or a person: "Nebel. Man sieht nichts." */
  static boolean pointsBack(Tail tail) {
    return switch (new Cursor(tail.text(), tail.end()).word()) {
      case "So", "Sie", "Er", "Man", "Ohne", "Damit", "Darum", "Dafür", "Daran", "Davon", "Dieser", "Diese", "Dieses",
          "Wer", "Was", "Kein",
          "Keine", "Ich", "Wir", "Und", "Oder", "Denn", "Aber" -> true;
      default -> false;
    };
  }
}
