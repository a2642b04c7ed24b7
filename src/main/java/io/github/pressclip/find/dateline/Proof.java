package io.github.pressclip.find.dateline;

/** Judges whether what follows a name shows that the name is the place of a dateline. */
final class Proof {
  private Proof() {}

  /** Why the place and what follows it are a dateline; null if nothing shows it. */
  static String of(Place place, Tail tail, String paragraph, Mentions mentions) {
    if (tail.date() != null && tail.agency() != null) {
      return "a place, a day and an agency";
    }
    if (tail.agency() != null && (tail.separated() || tail.sure() && startsSentence(paragraph, tail.end()))) {
      return tail.sure() || !isAcronymOf(tail.agency(), place.text()) ? "a place and an agency" : null;
    }
    if (tail.date() != null && tail.separated()) {
      return "a place, a day and a separator";
    }
    if (!tail.separated() || place.words() > 7 || !startsSentence(paragraph, tail.end())) {
      return null;
    }
    boolean dash = tail.dash();
    if (dash && place.capitals() && !Labels.isLabel(place.text())) {
      return "a place in capitals and a dash";
    }
    if ((dash && place.regioned() || place.words() <= 4) && mentions.asPlace(place.text())) {
      return "a name that the page uses as a place, and a separator";
    }
    return null;
  }

  private static boolean startsSentence(String text, int at) {
    for (int i = at; i < Math.min(text.length(), at + 3); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        return !Character.isLowerCase(c);
      }
    }
    return at < text.length();
  }

  /** True when the letters of one are the initials of the other: "European Union (EU)". */
  private static boolean isAcronymOf(String acronym, String name) {
    StringBuilder initials = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      if (Character.isUpperCase(name.charAt(i)) && (i == 0 || !Character.isLetter(name.charAt(i - 1)))) {
        initials.append(name.charAt(i));
      }
    }
    return initials.length() > 1 && initials.toString().equals(acronym);
  }
}
