package io.github.pressclip.find.dateline;

import java.util.List;
import java.util.Locale;

/** Tells from the page's own text whether it speaks of a name as of a place: "in Talbach", "aus Talbach". */
final class Mentions {
  private final List<String> paragraphs;

  Mentions(List<String> paragraphs) {
    this.paragraphs = paragraphs;
  }

  /** True when a preposition of place stands before the name somewhere in the text. */
  boolean asPlace(String name) {
    int edge = 0;
    while (edge < name.length() && ",/(".indexOf(name.charAt(edge)) < 0) {
      edge++;
    }
    String city = name.substring(0, edge).strip();
    if (city.length() < 3) {
      return false;
    }
    String wanted = city.toLowerCase(Locale.ROOT);
    for (String paragraph : paragraphs) {
      String lower = paragraph.toLowerCase(Locale.ROOT);
      for (int at = lower.indexOf(wanted, 1); at > 0; at = lower.indexOf(wanted, at + 1)) {
        int end = at + wanted.length();
        boolean whole = end >= lower.length() || !Character.isLetter(lower.charAt(end));
        if (whole && lower.charAt(at - 1) == ' ' && Character.isUpperCase(paragraph.charAt(Math.min(at, paragraph.length() - 1)))
            && isPreposition(lower.substring(lower.lastIndexOf(' ', at - 2) + 1, at - 1))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isPreposition(String word) {
    return switch (word) {
      case "in", "near", "outside", "aus", "nach", "bei", "à", "en", "a", "ad", "em", "на", "в", "из", "w", "v", "ve", "i",
          "från", "til", "till", "te", "около" -> true;
      default -> false;
    };
  }
}
