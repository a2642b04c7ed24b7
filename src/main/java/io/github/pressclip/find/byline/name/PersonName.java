package io.github.pressclip.find.byline.name;

import io.github.pressclip.page.Lower;
import io.github.pressclip.page.Scripts;
import java.util.Set;

/** Tells the name of a person from that of a desk, a paper or an agency, by its shape and its words. */
public final class PersonName {
  /** Words of names that begin in lower case: Anna de la Cruz, Vincent van Gogh. */
  private static final Set<String> PARTICLES = Set.of(
      "de", "del", "della", "di", "da", "do", "dos", "das", "du", "d", "la", "le", "les", "van", "von", "der", "den",
      "ten", "ter", "zu", "zur", "vom", "bin", "ibn", "al", "el", "y", "e", "i", "af", "av", "bint", "o", "'t");

  /** Words that no person is called by. */
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

  private static final Set<String> WEEKDAYS = Set.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

  private static final Set<String> MONTHS = Set.of(
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec");

  /** With one more word behind it, an article is the name of a paper: Le Figaro, El País, Der Standard. */
  private static final Set<String> ARTICLES =
      Set.of("Le", "La", "Les", "El", "Los", "Las", "Il", "Der", "Die", "Das", "De", "Het");

  private static final Set<String> OF = Set.of("de", "del", "di", "du", "da", "do");

  /** How names of papers, sites and agencies end in East Asia, and what it writes beside a story that is no name. */
  private static final String[] EASTERN_BODIES = {
    "报", "報", "网", "網", "社", "新闻", "新聞", "电视台", "電視台", "报道", "報導", "報道", "综合", "綜合", "编辑部", "編輯部", "編集部", "分享", " 图",
    " 圖", "摄", "攝", "撮影", "뉴스", "일보", "신문", "기자단", "취재팀", "편집국", "온라인"
  };

  /** How German names of bodies end, in lower case. */
  private static final String[] BODIES = {
    "verband", "stiftung", "verein", "programm", "gesellschaft", "redaktion", "zeitung", "agentur", "ministerium",
    "institut", "nachrichten"
  };

  private static final int LONGEST = 48;
  private static final int MOST_WORDS = 5;

  /** Letters; what lost its spaces has more, "Smithnotesstreamslinksabout". */
  private static final int LONGEST_WORD = 22;

  private PersonName() {}

  /**
   * True if a text can be the name of one person.
   *
   * @param text the text, white space folded
   * @param declared true where the page declares it as a person's: then its words may be in lower case, or of a script
   *     without capitals
   */
  public static boolean is(String text, boolean declared) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return false;
    }
    if (Character.isIdeographic(text.codePointAt(0)) || Scripts.isHangul(text.charAt(0))) {
      return isEastern(text);
    }
    int words = 0;
    int capitals = 0;
    int start = 0;
    // "viktor hedlund" may be a name, "Fuchsy designed" is none.
    boolean small = declared && !Character.isUpperCase(text.codePointAt(0));
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == ' ') {
        String word = text.substring(start, i);
        start = i + 1;
        if (!isWord(word)) {
          return false;
        }
        words++;
        boolean capital = Character.isUpperCase(word.codePointAt(0)) || Character.isTitleCase(word.codePointAt(0));
        if (capital || small && !PARTICLES.contains(word)) {
          capitals++;
        } else if (!PARTICLES.contains(word) && !isElided(word)) {
          return false;
        }
      }
    }
    if (words == 2 && (isDay(text) || isDoubled(text))) {
      return false;
    }
    boolean paper = words > 1 && ARTICLES.contains(text.substring(0, text.indexOf(' ')))
        && (words == 2 || isOfPlace(text));
    return capitals >= 2 && words <= MOST_WORDS && !paper;
  }

  /** True for an article, one word and the word before a place: "La Voz de Norrby", which no person is called. */
  private static boolean isOfPlace(String text) {
    int second = text.indexOf(' ') + 1;
    int third = text.indexOf(' ', second) + 1;
    int end = third == 0 ? -1 : text.indexOf(' ', third);
    return end > 0 && OF.contains(text.substring(third, end));
  }

  /** True for a month as English shortens it. */
  public static boolean isMonth(String word) {
    return MONTHS.contains(word) || word.endsWith(".") && MONTHS.contains(word.substring(0, word.length() - 1));
  }

  /** True for "Wed Nov": the beginning of a date. */
  private static boolean isDay(String text) {
    int space = text.indexOf(' ');
    return WEEKDAYS.contains(text.substring(0, space)) && MONTHS.contains(text.substring(space + 1));
  }

  /** True for one word twice: what a picture is called, and its caption. */
  private static boolean isDoubled(String text) {
    int space = text.indexOf(' ');
    return space * 2 + 1 == text.length() && text.regionMatches(0, text, space + 1, space);
  }

  private static boolean isWord(String word) {
    String lower = Lower.of(word);
    boolean runTogether = word.length() > LONGEST_WORD && word.indexOf('-') < 0;
    if (word.isEmpty() || runTogether || OFFICES.contains(lower) || isBody(lower)) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean inside = Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK
          || Character.getType(c) == Character.COMBINING_SPACING_MARK || c == '\u200c' || c == '\u200d' || c == '-'
          || c == '\'' || c == '’' || c == '.' || c == '‑';
      if (!inside || c == '.' && i + 1 < word.length() && i > 3) {
        return false;
      }
    }
    if (lower.indexOf('-') != lower.lastIndexOf('-') && (lower.contains("-to-") || lower.contains("-and-"))) {
      return false; // "School-to-Prison Pipeline"
    }
    boolean genitive = word.endsWith("'s") || word.endsWith("’s");
    return !genitive && gluedAt(word) < 0
        && (Character.isLetter(word.charAt(0)) || word.charAt(0) == '\'' || word.charAt(0) == '’');
  }

  private static boolean isBody(String lower) {
    for (String body : BODIES) {
      if (lower.length() > body.length() && lower.endsWith(body)) {
        return true;
      }
    }
    return false;
  }

  /** True for a word that no person is called by, marks around it apart. */
  public static boolean isOffice(String word) {
    int end = word.length();
    while (end > 0 && !Character.isLetter(word.charAt(end - 1))) {
      end--;
    }
    return OFFICES.contains(Lower.of(word.substring(0, end)));
  }

  /**
   * Where the second of two words that lost the space between them begins: "SmithTwitter", "SmithNovember"; -1 for one
   * word, as "MacDonald" and "FitzGerald" are.
   */
  public static int gluedAt(String word) {
    int lower = 0;
    for (int i = 0; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i)) && lower >= 4) {
        return i;
      }
      lower = Character.isLowerCase(word.charAt(i)) ? lower + 1 : 0;
    }
    return -1;
  }

  /** d'Angelo, l'Estrange: a capital after the apostrophe. */
  private static boolean isElided(String word) {
    return word.length() > 2 && (word.charAt(1) == '\'' || word.charAt(1) == '’')
        && Character.isUpperCase(word.charAt(2));
  }

  /**
   * Two to five characters, or more with a space; of Korean names only a family name of one syllable stands by itself.
   */
  private static boolean isEastern(String text) {
    int length = text.length();
    int space = text.indexOf(' ');
    for (String body : EASTERN_BODIES) {
      if (text.endsWith(body)) {
        return false;
      }
    }
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      boolean letter = Character.isLetter(c) && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN;
      if (!letter && c != '・' && c != '·' && c != ' ') {
        return false;
      }
    }
    return space < 0 ? length >= 2 && length <= 5 : length <= 8 && (space == 1 || !Scripts.isHangul(text.charAt(0)));
  }

  /** True for a text in a script that tells names by their capitals, as Arabic doesn't. */
  public static boolean hasCase(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // Georgian has small letters alone: none of them becomes another at the beginning of a name.
      if (Character.isUpperCase(c) || Character.isLowerCase(c) && Character.toTitleCase(c) != c) {
        return true;
      }
    }
    return false;
  }
}
