package io.github.pressclip.find.byline.credit;

import io.github.pressclip.page.Phrases;

/** Tells the words that open a byline: "By Ann Smith", "Von Ann Smith", "Written by". */
public final class Opener {
  /** What opens a byline, in lower case, the longer first. */
  private static final Phrases OPENERS = Phrases.of(
    "words and pictures by", "words and photos by", "words & photos by", "text and photos by", "text & photos by",
    "text & photos:", "text & fotos:", "text und fotos:", "text & bilder:", "text und bilder:", "texte et photos :",
    "texte et photos:", "texto y fotos:", "testo e foto di", "co-authored by", "as told to", "words:", "written by",
    "reported by", "story by",
    "post author by", "beitragsautor von", "autor de la entrada por", "auteur de l’article par",
    "words by", "text by", "report by", "review by", "posted by", "authored by",
    "this post was written by", "this article was written by",
    "this story was written by", "this blog post was written by", "this blog post was authored by",
    "this article was authored by", "published by", "submitted by", "opinion by",
    "analysis by", "commentary by", "interview by", "a report by", "recipe by", "guide by", "article by",
    "contributed by", "authors:", "author of the article:", "author:", "author,", "byline:", "by:", "by", "text:",
    "text von", "ein bericht von", "bericht von", "ein beitrag von", "beitrag von", "blogbeitrag von",
    "blog beitrag von",
    "ein artikel von", "artikel von", "ein interview von", "eine kolumne von", "kolumne von", "eine analyse von",
    "ein kommentar von", "ein gastbeitrag von", "von:", "von", "autoren:", "autorin:", "autor:", "autora:", "autores:",
    "propos recueillis par", "par:", "par", "per:", "por:", "por", "a cura di", "di:", "di", "автор:", "авторы:",
    "текст:", "tekst:", "door", "av:", "av", "af:", "af", "skrevet av", "skrevet af", "skriven av", "geschrieben von",
    "verfasst von", "écrit par", "rédigé par", "publié par", "escrito por", "publicado por", "scritto da",
    "geschreven door", "texte :", "texte:", "auteur :", "auteur:", "auteurs :", "auteurs:", "texto:", "testo di",
    "testo:", "autorzy:", "取材・文", "文/", "文／", "文・", "文：", "dal nostro inviato", "dalla nostra inviata",
    "dal nostro corrispondente", "dalla nostra corrispondente", "opracował:", "opracowała:", "oprac.", "szerző:",
    "írta:", "teksti:", "авторка:", "συντάκτης:", "συντάκτρια:", "γράφει ο", "γράφει η", "haber:", "yazan:",
    "piše:", "pišu:", "penulis:", "oleh:", "oleh", "作者：", "撰文：", "撰文:", "撰文", "記者", "记者", "بقلم", "كتب:", "كتبت:",
    "كتب -", "كتبت -", "كتبت", "نویسنده:", "מאת:", "מאת", "लेखक:", "লেখক:", "โดย",
    "του", "της", "των", "аутор:", "пише:", "пишува:", "аўтар:", "autors:", "autorius:", "höfundur:", "toimittaja:",
    "egilea:", "müəllif:", "yazar:", "reporter:", "tác giả:", "ავტორი:", "հեղինակ՝", "հեղինակ:", "تحریر:");

  /** Words by which a line that begins with a date comes to the name, in lower case. */
  private static final String[] INNER_OPENERS = {" by ", " von ", " par ", " por ", " door ", " av "};

  /** How a sentence begins that says who wrote a story. */
  private static final String SENTENCE = "this ";

  private Opener() {}

  /**
   * The credit without the words that open a byline, ", rédigé par Ann Smith" behind a date too; null if none opens it.
   */
  public static String after(String line) {
    String text = line.startsWith(", ") && line.length() > 2 ? line.substring(2) : line;
    for (String opener : OPENERS.alike(text)) {
      if (text.length() > opener.length() && text.regionMatches(true, 0, opener, 0, opener.length())) {
        char last = opener.charAt(opener.length() - 1);
        char next = text.charAt(opener.length());
        // "ByAnn Smith" and "Geschrieben vonAnna Lund" lost their space; "Vonnegut" and "Parker" are names
        boolean glued = Character.isUpperCase(next) && (opener.endsWith("by") || opener.indexOf(' ') > 0);
        boolean mark = ":：／・/".indexOf(next) >= 0;
        if (!Character.isLetter(last) || Character.isIdeographic(last) || next == ' ' || mark || glued) {
          String credit = text.substring(opener.length() + (mark ? 1 : 0)).strip();
          credit = opener.startsWith(SENTENCE) ? named(credit) : credit;
          return credit.startsWith(": ") ? credit.substring(2).strip() : credit; // "Par : Anne Morel"
        }
      }
    }
    return null;
  }

  /** Whom a sentence names, without what they are: "Ann Smith, head baker, Norrby Mill." */
  private static String named(String credit) {
    int comma = credit.indexOf(", ");
    return comma < 0 || credit.indexOf(" and ", comma) > 0 ? credit : credit.substring(0, comma);
  }

  /**
   * The words that open a byline, of a line that holds nothing else, a colon or none behind them: "Written by",
   * "Author".
   *
   * @return null for any other line
   */
  public static String alone(String text) {
    int length = text.endsWith(":") ? text.length() - 1 : text.length();
    for (String opener : OPENERS.alike(text)) {
      int bare = opener.endsWith(":") ? opener.length() - 1 : opener.length();
      if (length == bare && text.regionMatches(true, 0, opener, 0, bare)) {
        return opener;
      }
    }
    return null;
  }

  /** What a line says after a date: "Published 3 March 2025 by Ann Smith"; null if no opener follows a number. */
  public static String afterDate(String text) {
    for (String opener : INNER_OPENERS) {
      int at = indexOf(opener, text);
      if (at > 0 && CreditWords.hasDigit(text.substring(0, at))) {
        return text.substring(at + opener.length()).strip();
      }
    }
    return null;
  }

  /**
   * Where words stand first in a text, in any case; not looked for in its small letters, of which there may be more.
   */
  private static int indexOf(String words, String text) {
    int at = 0;
    while (at < text.length() && !text.regionMatches(true, at, words, 0, words.length())) {
      at++;
    }
    return at == text.length() ? -1 : at;
  }
}
