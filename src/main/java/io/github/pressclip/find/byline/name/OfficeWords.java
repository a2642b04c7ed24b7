package io.github.pressclip.find.byline.name;

import io.github.pressclip.page.Lower;
import java.util.Set;

/** Knows the words that no person is called by: of offices, desks, papers and bodies, and of the page's controls. */
public final class OfficeWords {
  /** The words, in lower case. */
  private static final Set<String> OFFICES = Set.of(
      "news", "staff", "team", "desk", "press", "agency", "agencies", "times", "media", "online", "editor", "editors",
      "editorial", "reporter", "reporters", "correspondent", "correspondents", "newsroom", "wire", "service",
      "services", "network", "digital", "radio", "television", "magazine", "group", "inc", "ltd", "gmbh", "llc",
      "corporation", "university", "institute", "foundation", "department", "ministry", "council", "committee",
      "association", "admin", "administrator", "guest", "contributor", "contributors", "writer", "writers", "author",
      "authors", "board", "office", "bureau", "daily", "weekly", "mail", "guardian", "standard", "mirror", "express",
      "monitor", "argus", "globe", "herald", "tribune", "gazette", "journal", "post", "observer", "chronicle", "review",
      "today", "redaktion", "zeitung", "agentur", "nachrichten", "autor", "redacción", "redaccion", "agencia",
      "agencias", "rédaction", "agence", "redazione", "redação", "redacao", "agência", "редакция", "агентство", "photo",
      "photos", "photographs", "video", "image", "images", "and", "with", "by", "the", "für", "und", "et", "subscribe",
      "share", "read", "more", "updated", "published", "posted", "contact", "follow", "email", "comments", "view",
      "all", "home", "this", "article", "articles", "trial", "contents", "founder", "director", "manager", "analyst",
      "expert", "reviewer", "columnist", "deputy", "senior", "chief", "lead", "head", "president", "ceo", "professor",
      "educator", "specialist", "former", "full", "bio", "strategy", "center", "centre", "twitter", "facebook",
      "instagram", "linkedin", "sponsored", "listen", "next", "started", "features", "summary", "teilen", "drucken",
      "tweeten", "merken", "usa", "quote", "quotes", "korrespondent", "korrespondentin", "redakteur", "redakteurin",
      "chefredakteur", "chefredakteurin", "reporterin", "autorin", "journalist", "journalistin", "volontär",
      "volontärin", "on", "last", "modified", "report", "from", "united", "disclosure", "live", "zitat", "autoren",
      "polizei", "feuerwehr", "fotograf", "fotografin", "fotograaf", "foto", "fotos", "auteurs", "auteur", "toimittaja",
      "novinář", "újságíró", "redactor", "redactora", "periodista", "corresponsal", "repórter", "jornalista",
      "correspondente", "giornalista", "redattore", "redattrice", "corrispondente", "journaliste", "rédacteur",
      "rédactrice", "correspondant", "correspondante", "dispatch", "courier", "ledger", "inquirer", "examiner",
      "sentinel", "telegraph", "bulletin", "advertiser", "newspaper", "newspapers", "dziennikarz", "dziennikarka",
      "redaktor", "muhabir", "muhabiri", "корреспондент", "журналист", "журналистка", "редактор", "redaksi", "redaktur",
      "wartawan", "kontributor", "penulis", "haber", "merkezi", "servisi", "editör", "editörü", "reportagem", "equipe",
      "equipo", "وكالات", "وكالة", "الوكالات", "مراسل", "مراسلنا", "التحرير", "تحرير", "فريق", "شبكة", "قناة", "صحيفة",
      "جريدة", "خاص", "ترجمة", "متابعات", "گروه", "خبرگزاری", "خبرنگار", "سرویس", "تحریریه", "واحد", "خبر", "מערכת",
      "כתב", "כתבת", "כתבי", "סוכנויות", "חדשות", "דסק", "संवाददाता", "प्रतिनिधि", "डेस्क", "ब्यूरो", "टीम", "न्यूज़",
      "न्यूज", "एजेंसी", "समाचार", "প্রতিবেদক", "প্রতিনিধি", "সংবাদদাতা", "ডেস্ক", "অনলাইন", "சேவை", "குழு",
      "செய்தியாளர்", "நிருபர்", "บรรณาธิการ", "กองบรรณาธิการ", "assistant", "curator", "forum", "suggest", "pdf",
      "version", "download", "deutsches", "e.v", "e.v.", "اخبار", "أخبار", "keine", "kommentare", "nachricht", "bund",
      "google", "alle", "zurück", "meldungen", "kopieren", "profilbild", "newsdesk", "logo", "bild", "bilder",
      "picture", "pictures", "imagen", "immagine", "kuva", "tips", "released", "edited", "playlist",
      "anhören", "pressestelle", "plc", "corp", "corp.", "inc.", "ltd.");

  /** How German names of bodies end, in lower case. */
  private static final String[] BODIES = {
    "verband", "stiftung", "verein", "programm", "gesellschaft", "redaktion", "zeitung", "agentur", "ministerium",
    "institut", "nachrichten"
  };

  private OfficeWords() {}

  /** True for a word that no person is called by, marks around it apart. */
  public static boolean isOne(String word) {
    int end = word.length();
    while (end > 0 && !Character.isLetter(word.charAt(end - 1))) {
      end--;
    }
    return OFFICES.contains(Lower.of(word.substring(0, end)));
  }

  /** True for a word, in lower case, that is one or, in German, ends as names of bodies do: "feuerwehrverband". */
  static boolean holds(String lower) {
    return OFFICES.contains(lower) || isBody(lower);
  }

  private static boolean isBody(String lower) {
    for (String body : BODIES) {
      if (lower.length() > body.length() && lower.endsWith(body)) {
        return true;
      }
    }
    return false;
  }
}
