package io.github.pressclip.strip.judge;

import io.github.pressclip.page.Lower;
import io.github.pressclip.page.Phrases;
import java.util.List;

/**
 * Tells the lines below a story's end that say where it comes from and who made it: through which agency it was first
 * published, who reported and edited, by what program it was fed in.
 */
final class ProvenanceNote {
  /** Characters; a line that opens with "Edited by" or "With" and is no longer holds names alone. */
  private static final int SHORT = 80;

  /** Sentences of agencies and of systems, the beginning of them. */
  private static final Phrases SENTENCES = Phrases.of(
      "this report is auto-generated from", "this story is auto-generated from", "this article is auto-generated from",
      "this story has been auto-generated from", "this story was originally published ",
      "this article was originally published ", "this story first appeared ", "this article first appeared ",
      "this story was first published ", "this article was first published ", "this story originally appeared ",
      "this article originally appeared ", "dieser artikel ist zuerst ", "dieser text ist zuerst ",
      "dieser beitrag ist zuerst ", "dieser artikel erschien zuerst ", "dieser text erschien zuerst ",
      "dieser beitrag erschien zuerst ", "dieser artikel ist eine übersetzung", "dieser text ist eine übersetzung",
      "cet article est paru ", "cet article a été publié ", "este artículo se publicó ", "este artículo fue publicado ",
      "questo articolo è stato pubblicato ", "dit artikel verscheen ", "mit agenturmaterial",
      "this story was reported on-air by a journalist and has been converted to this platform",
      "if you purchase a product or register for an account through ",
      "this entry was posted on ", "dieser eintrag wurde veröffentlicht ",
      "dieser beitrag wurde veröffentlicht ", "original-content von: ", "view source version on ",
      "to view the source version of this press release",
      "our stories may be republished online or in print under creative commons");

  /** How blogs in German say when they came out. */
  private static final Phrases POSTED =
      Phrases.of("dieser eintrag wurde am ", "dieser beitrag wurde am ", "der beitrag wurde am ");

  /** Words before the names of people and agencies, in small letters. */
  private static final List<String> OPENINGS = List.of(
      "edited by ", "with reporting by ", "with reporting from ", "additional reporting by ",
      "additional reporting from ", "with files from ", "with inputs from ", "with input from ",
      "with information from ", "with aap", "with afp", "with reuters", "with agencies", "translated by ",
      "translated from the ", "translation: ", "traduit par ", "traduit de l’anglais par ",
      "traduit de l'anglais par ", "traduction: ", "traduction : ", "traducido por ", "traducción: ",
      "traducción de ", "traduzione di ", "traduzione: ", "übersetzt von ", "übersetzung: ",
      "aus dem englischen von ", "aus dem englischen übersetzt von ", "aus dem amerikanischen von ",
      "aus dem amerikanischen englisch von ", "aus dem französischen von ", "aus dem spanischen von ",
      "aus dem italienischen von ", "aus dem russischen von ", "redaktion: ", "schlussredaktion: ",
      "faktencheck: ", "bildredaktion: ", "mitarbeit: ", "lektorat: ");

  private ProvenanceNote() {}

  /** True for such a line. */
  static boolean is(String line) {
    String lower = Lower.of(line);
    if (SENTENCES.open(line)) {
      return true;
    }
    if (lower.startsWith("this report by ") && lower.contains(" was first published ")) {
      return true; // "This report by The Norrby Press was first published March 3, 2025."
    }
    if (POSTED.open(line) && lower.contains(" veröffentlicht")) {
      return true;
    }
    int start = 0;
    while (start < lower.length() && "-–—* ".indexOf(lower.charAt(start)) >= 0) {
      start++;
    }
    for (String opening : OPENINGS) {
      if (line.length() <= SHORT && lower.startsWith(opening, start) && isName(line, start + opening.length())) {
        return true;
      }
    }
    if (lower.startsWith("copyright: ") && line.length() <= SHORT && !line.endsWith(".")) {
      return true; // "Copyright: Norrby Media, 2025"
    }
    return isCopyright(line)
        || line.startsWith("SOURCE ") && line.length() <= SHORT && isName(line, "SOURCE ".length());
  }

  /** True if a name begins there, "With files from Ann Smith", or nothing more follows. */
  private static boolean isName(String line, int at) {
    return at >= line.length() || Character.isUpperCase(line.charAt(at)) || !Character.isLetterOrDigit(line.charAt(at));
  }

  /** {@code Copyright 2025 Norrby Media.}: the word and a year. */
  private static boolean isCopyright(String line) {
    String word = "copyright ";
    if (!line.regionMatches(true, 0, word, 0, word.length())) {
      return false;
    }
    int at = word.length();
    while (at < line.length() && "(©cC) ".indexOf(line.charAt(at)) >= 0) {
      at++;
    }
    return line.startsWith("19", at) || line.startsWith("20", at);
  }
}
