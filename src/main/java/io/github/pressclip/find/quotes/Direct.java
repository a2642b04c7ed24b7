package io.github.pressclip.find.quotes;

import java.util.Locale;

/** Tells direct speech from titles of works, nicknames, terms and words held at arm's length. */
final class Direct {
  private Direct() {}

  /** Why a run is no direct speech; null if it is. */
  static String objection(Passage passage, int run, Attribution attribution) {
    Span span = passage.at(run).span();
    String words = passage.text().substring(span.from(), span.to());
    int count = 0;
    int capitals = 0;
    boolean inWord = false;
    for (int i = 0; i < words.length(); i++) {
      boolean letter = Character.isLetterOrDigit(words.charAt(i)) || "'’-".indexOf(words.charAt(i)) >= 0 && inWord;
      if (letter && !inWord) {
        count++;
        capitals += Character.isLowerCase(words.charAt(i)) ? 0 : 1;
      }
      inWord = letter;
    }
    Token before = run > 0 ? passage.at(run - 1) : null;
    Token after = run + 1 < passage.tokens().size() ? passage.at(run + 1) : null;
    boolean adjacent = attribution.rule().compareTo(Rule.BEFORE) <= 0;
    char end = words.charAt(words.length() - 1);
    if (before != null && before.any(Tag.NAMING.bit) && count <= 8 && before.any(Tag.SAY.bit | Tag.CLAIM.bit) == false) {
      return "a name or a term: " + before.text().toLowerCase(Locale.ROOT) + " stands before it";
    }
    boolean title = count <= 10 && capitals * 2 > count && Character.isUpperCase(words.charAt(0)) && end != '.'
        && end != '!';
    if (title && !adjacent && count > 1) {
      return "a title: its words begin in capitals";
    }
    if (title && before != null && before.is(Tag.WORK) && count <= 6) {
      return "the title of a work: " + before.text() + " stands before it";
    }
    if (!attribution.named() && count <= 4) {
      return "a few words that nobody says";
    }
    return null;
  }
}
