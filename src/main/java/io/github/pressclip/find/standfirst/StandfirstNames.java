package io.github.pressclip.find.standfirst;

import java.util.Set;

/** What newsrooms of other languages call a standfirst in the class names of their pages, and some of English ones. */
final class StandfirstNames {
  private static final Set<String> NAMES = Set.of(
      "vorspann", "anleser", "anreisser", "unterzeile", "einleitung", "ingress", "preamble", "underrubrik", "manchet",
      "manchete", "perex", "zajawka", "sommario", "entradilla", "bajada", "copete", "volanta", "subtitulo", "subtítulo",
      "linhafina", "onderkop", "inleiding", "intertekst", "chapeau", "subhead", "subheadline", "subheading", "subtitle",
      "subdeck", "synopsis", "strap", "standfirst", "anons", "sousitre", "soustitre", "catenaccio");

  private StandfirstNames() {}

  /**
   * True if a class name has one of the words, set off or joined by a mark: "article__sub-headline", "linha_fina".
   *
   * @param name class names and ids in lower case, separated by spaces
   */
  static boolean isOne(String name) {
    int start = 0;
    String before = "";
    for (int i = 0; i <= name.length(); i++) {
      if (i < name.length() && Character.isLetter(name.charAt(i))) {
        continue;
      }
      if (i > start) {
        String word = name.substring(start, i);
        if (NAMES.contains(word) || !before.isEmpty() && NAMES.contains(before + word)) {
          return true;
        }
        before = i < name.length() && name.charAt(i) != ' ' ? word : "";
      }
      start = i + 1;
    }
    return false;
  }
}
