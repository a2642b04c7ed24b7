package io.github.pressclip.find.dateline;

import java.util.Locale;

/** Words that stand in capitals before a dash or a colon and are no place. */
final class Labels {
  private Labels() {}

  /** True when a name in capitals has a word that no name of a place has. */
  static boolean isLabel(String name) {
    for (String word : Lines.split(name.toUpperCase(Locale.ROOT), ' ')) {
      switch (word) {
        case "DEAR", "UPDATE", "UPDATED", "BREAKING", "EXCLUSIVE", "WATCH", "VIDEO", "PHOTO", "PHOTOS", "LIVE", "NOTE",
            "EDITOR'S", "EDITORIAL", "OPINION", "ANALYSIS", "REVIEW", "READ", "MORE", "RELATED", "Q", "A", "Q&A", "QUESTION",
            "ANSWER", "THE", "THIS", "THAT", "YOUR", "OUR", "MY", "HOW", "WHY", "WHAT", "WHEN", "WHO", "WITH", "FOR",
            "IS", "ARE", "WAS", "AND", "OR", "TO", "BY", "CORRECTION", "CORRECTS", "ADDS", "FACTBOX", "TIMELINE",
            "WARNING", "SPOILER", "PART", "STEP", "CHAPTER", "DISCLAIMER", "CREDIT", "SOURCE", "ALSO", "NOT", "NO",
            "AN", "AT", "FROM", "EXPLAINER", "INTERVIEW", "GALLERY", "PODCAST", "LISTEN", "SUMMARY", "BACKGROUND" -> {
          return true;
        }
        default -> { }
      }
    }
    return false;
  }
}
