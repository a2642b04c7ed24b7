package io.github.pressclip.bench;

/** Stories of any length, made of numbered words: no two paragraphs are the same, and each run makes the same ones. */
final class Stories {
  private static final String[] NAMES = {
    "Ansgar", "Brida", "Corvin", "Delphine", "Edda", "Florin", "Gesine", "Hollis", "Imre", "Jorunn", "Kasimir"
  };
  private static final String[] FAMILIES = {
    "Aldermoor", "Bexwith", "Castellane", "Dunmarrow", "Ekholm", "Fairlock", "Grevensund", "Hartog", "Isernhagen",
    "Jessop", "Karlsborg", "Lindqvist", "Marchetti"
  };
  private static final String[] PLACES =
      {"harbour", "quarry", "viaduct", "orchard", "foundry", "reservoir", "market hall"};
  private static final String[] DEEDS = {
    "reopened after a long winter", "was sold to its tenants", "will be repaired next year",
    "drew more visitors than ever", "lost its roof in the storm", "is too small for the valley"
  };

  private Stories() {}

  /** A headline of its own for each number. */
  static String headline(int number) {
    return "The " + PLACES[number % PLACES.length] + " of ward " + number + " " + DEEDS[number % DEEDS.length];
  }

  /**
   * A story as a page.
   *
   * @param paragraphs how many it has
   * @param quoting whether each one quotes somebody
   */
  static String html(int paragraphs, boolean quoting) {
    StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\"><head><title>").append(headline(0))
        .append("</title></head>\n<body><header><a href=\"/\">The Valley Post</a></header>\n<article><h1>")
        .append(headline(0)).append("</h1>\n");
    for (int i = 0; i < paragraphs; i++) {
      page.append("<p>").append(paragraph(i, quoting)).append("</p>\n");
    }
    return page.append("</article>\n<footer><p>About us</p></footer></body></html>\n").toString();
  }

  /** The same as flattened text. */
  static String text(int paragraphs, boolean quoting) {
    StringBuilder page = new StringBuilder("The Valley Post\n\n").append(headline(0)).append("\n\n");
    for (int i = 0; i < paragraphs; i++) {
      page.append(paragraph(i, quoting)).append("\n\n");
    }
    return page.append("About us\n").toString();
  }

  private static String paragraph(int i, boolean quoting) {
    String place = PLACES[i % PLACES.length];
    String told =
        "The " + place + " near milestone " + i + " " + DEEDS[i * 5 % DEEDS.length] + ", and the council of district "
        + i * 31 % 997 + " expects " + (i * 7919L % 9973) + " people to see it before the end of the season.";
    if (!quoting) {
      return told + " Nobody had counted on that when the works began in the spring of the year before last.";
    }
    String family = FAMILIES[i % FAMILIES.length];
    String name = NAMES[i % NAMES.length] + " " + family + (i / 143 == 0 ? "" : "-" + word(i / 143));
    return told + " \"We have waited " + i + " days for this,\" said " + name + ", who keeps the " + place
        + ". \"It is a good day,\" " + family + " added.";
  }

  /** A number as a word with a capital: a name of its own for everybody. */
  private static String word(int number) {
    StringBuilder word = new StringBuilder();
    for (int rest = number; rest > 0; rest /= 20) {
      word.append("bcdfghjklmnpqrstvwxz".charAt(rest % 20)).append("aeiou".charAt(rest % 5));
    }
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
