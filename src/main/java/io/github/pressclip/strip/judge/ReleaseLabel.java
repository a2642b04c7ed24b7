package io.github.pressclip.strip.judge;

import io.github.pressclip.page.Phrases;

/** What announces a part of what stands below a press release, and is none of its story. */
enum ReleaseLabel {
  /** {@code ###}, {@code – ENDS –}: nothing below it is of the release. */
  END,
  /** {@code Media Contact:}, {@code Rückfragen bitte an:}: names, telephones and addresses follow. */
  CONTACT,
  /** {@code About Norrby Rail}, {@code Über die Norrby AG}: what the sender says of itself each time. */
  ABOUT,
  /** {@code Forward-Looking Statements}: what its lawyers say each time. */
  LEGAL,
  /** {@code Notes to editors}. */
  NOTES;

  /** Characters of a label with a name behind it; a longer line is a paragraph. */
  private static final int LONGEST = 80;

  /** Characters of a label alone, with a few words behind it. */
  private static final int SHORT = 60;

  /** Characters of a mark of the end. */
  private static final int LONGEST_END = 9;

  /** Words before a name, and its first: "About the town of Varn". */
  private static final int BEFORE_NAME = 5;

  private static final String[] ENDS = {
    "###", "# # #", "#####", "-30-", "- 30 -", "–30–", "-ends-", "- ends -", "–ends–", "– ends –", "—ends—", "*ends*",
    "ends", "-end-", "- end -", "– end –", "-ende-", "- ende -", "– ende –", "-fin-", "- fin -", "– fin –"
  };

  /** What follows a label with more behind it. */
  private static final String FOLLOW = ":s( –-";

  /** A colon, another word or nothing follows. */
  private static final Phrases CONTACTS = Phrases.of(
      "media contact", "press contact", "media relations contact", "investor contact", "investor relations contact",
      "media and investor contact", "media inquiries", "media enquiries", "press inquiries", "press enquiries",
      "contact information", "company contact", "for further information, please contact",
      "for further information please contact", "for more information, please contact",
      "for more information please contact", "for more information, contact", "for more information contact",
      "for further information, contact", "for further information contact", "for media inquiries",
      "for media enquiries", "pressekontakt", "medienkontakt", "ansprechpartner für die medien", "rückfragen bitte an",
      "rückfragen und kontakt", "rückfragehinweis", "contact presse", "contacts presse", "relations presse",
      "contacto de prensa", "contacto para prensa", "contacto para medios", "contatti stampa", "ufficio stampa",
      "contato para a imprensa", "assessoria de imprensa", "perscontact", "presskontakt", "pressekontakter",
      "pressestelle");

  private static final Phrases LEGALS = Phrases.of(
      "forward-looking statement", "forward looking statement", "cautionary note regarding forward",
      "cautionary statement regarding forward", "cautionary statement concerning forward",
      "note regarding forward-looking", "safe harbor statement", "safe harbour statement",
      "caution regarding forward", "disclaimer regarding forward", "zukunftsgerichtete aussagen",
      "zukunftsbezogene aussagen");

  /** How notes of the law begin that have no heading, however long. */
  private static final Phrases NOTICES = Phrases.of(
      "neither tsx venture exchange", "neither the tsx venture exchange",
      "this information is subject to the disclosure", "this information is information that ",
      "this press release contains forward", "this news release contains forward", "this release contains forward",
      "certain statements in this press release", "certain statements in this release",
      "statements in this press release", "diese pressemitteilung enthält zukunft", "diese mitteilung enthält zukunft");

  private static final Phrases NOTED = Phrases.of(
      "notes to editors", "note to editors", "notes for editors", "note to editor", "notes to editor", "editor's notes",
      "editors' notes", "hinweis an die redaktion", "hinweise an die redaktion", "hinweis für die redaktion",
      "note aux rédactions", "note aux rédacteurs");

  /** As written at the beginning of a line: a capital, and a name follows. */
  private static final String[] ABOUTS = {
    "About ", "ABOUT ", "Über ", "À propos de l’", "À propos de l'", "À propos de ", "À propos du ", "À propos d’",
    "À propos d'", "A propos de ", "Acerca de ", "Sobre ", "Informazioni su "
  };

  /** What a line announces; null if nothing of the kind. */
  static ReleaseLabel of(String line) {
    if (line.length() > LONGEST) {
      return NOTICES.open(line) ? LEGAL : null;
    }
    if (isEnd(line)) {
      return END;
    }
    if (line.length() <= SHORT && (CONTACTS.open(line, FOLLOW) || isContact(line))) {
      return CONTACT;
    }
    if (LEGALS.open(line, FOLLOW)) {
      return LEGAL;
    }
    if (line.length() <= SHORT && NOTED.open(line, FOLLOW)) {
      return NOTES;
    }
    return name(line) == null ? null : ABOUT;
  }

  /** True for a mark of the end and no more. */
  static boolean isEnd(String line) {
    for (int i = 0; i < ENDS.length && line.length() <= LONGEST_END; i++) {
      if (line.equalsIgnoreCase(ENDS[i])) {
        return true;
      }
    }
    return false;
  }

  /** {@code Contact:} or {@code Contacts} alone, as a heading is written. */
  private static boolean isContact(String line) {
    String label = line.endsWith(":") ? line.substring(0, line.length() - 1).strip() : line;
    return label.equals("Contact") || label.equals("Contacts") || label.equals("CONTACT") || label.equals("CONTACTS")
        || label.equals("Kontakt") || label.equals("Contacto");
  }

  /** The first word of the name of whom a line {@code About Norrby Rail} announces; null if it announces nobody. */
  static String name(String line) {
    if (line.length() <= LONGEST && "?!:".indexOf(line.charAt(line.length() - 1)) < 0) {
      for (String about : ABOUTS) {
        if (line.startsWith(about)) {
          return firstCapital(line, about.length());
        }
      }
    }
    return null;
  }

  /** The first word with a capital, "Varn" in "the town of Varn"; null if none is among the first few. */
  private static String firstCapital(String line, int from) {
    int at = from;
    for (int words = 0; words < BEFORE_NAME && at < line.length(); words++) {
      int end = at;
      while (end < line.length() && Character.isLetterOrDigit(line.charAt(end))) {
        end++;
      }
      if (end > at + 1 && !Character.isLowerCase(line.charAt(at))) {
        return line.substring(at, end);
      }
      at = end + 1;
    }
    return null;
  }
}
