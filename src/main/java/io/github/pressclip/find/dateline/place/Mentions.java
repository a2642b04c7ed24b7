package io.github.pressclip.find.dateline.place;

import io.github.pressclip.find.dateline.date.Capitals;
import io.github.pressclip.find.dateline.date.Parts;
import io.github.pressclip.find.language.Tongue;
import java.util.ArrayList;
import java.util.List;

/** Tells from the page's own text whether it speaks of a name as of a place: "in Talbach", "aus Talbach". */
public final class Mentions {
  /** How many blocks of a page are read. */
  private static final int MOST = 600;

  /** Letters. Shorter words with a capital letter are articles at the start of a sentence. */
  private static final int SHORTEST_GIVEN_NAME = 3;

  /** Shorter texts, in characters, are menus. */
  private static final int PARAGRAPH = 100;

  /** So many characters of prose tell the language. */
  private static final int PROSE = 500;

  private final List<String> texts;
  private final String language;

  /** Two letters, see {@link #tongue()}; null until first asked, for many pages name no place. */
  private String tongue;

  /** @param language the page's language tag; null if unknown */
  public Mentions(List<String> texts, String language) {
    this.texts = texts.size() > MOST ? texts.subList(0, MOST) : texts;
    this.language = language;
  }

  /** Two letters of the page's language, by its prose and else by its tag; empty if neither tells. */
  private String tongue() {
    tongue = tongue == null ? tongue(texts, language) : tongue;
    return tongue;
  }

  private static String tongue(List<String> texts, String tag) {
    List<String> prose = new ArrayList<>();
    int characters = 0;
    for (int i = 0; i < texts.size() && characters < PROSE; i++) {
      if (isProse(texts.get(i))) {
        prose.add(texts.get(i));
        characters += texts.get(i).length();
      }
    }
    Tongue tongue = Tongue.of(prose, tag);
    return tongue == Tongue.OTHER && tag != null && tag.length() >= 2 ? tag.substring(0, 2) : tongue.code();
  }

  /** True for a text of some length, most of whose words begin with a small letter: menus are full of names. */
  private static boolean isProse(String text) {
    int small = 0;
    int words = 0;
    for (int at = text.length() < PARAGRAPH ? -1 : text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
      words++;
      small += at + 1 < text.length() && Character.isLowerCase(text.charAt(at + 1)) ? 1 : 0;
    }
    return small * 2 > words;
  }

  /**
   * True for a page in German, whose regional papers open with a place and a point; by its words where no tag tells.
   */
  public boolean inGerman() {
    return language == null ? tongue().equals("de")
        : language.equals("de") || language.startsWith("de-") || language.startsWith("de_");
  }

  /**
   * True when a preposition of place stands before one of the names somewhere in the text, or one that stands before
   * persons too, where no word is seen that could be the given name of such a person.
   */
  public boolean asPlace(String place) {
    for (String name : names(place)) {
      if (stands(name, Use.PLACE) || stands(name, Use.EITHER) && (inGerman() || !stands(name, Use.SURNAME))) {
        return true;
      }
    }
    return false;
  }

  /** True when a preposition that stands before places alone is before one of the names. */
  public boolean asPlaceAlone(String place) {
    for (String name : names(place)) {
      if (stands(name, Use.PLACE)) {
        return true;
      }
    }
    return false;
  }

  /** True when the first name stands in the middle of a sentence somewhere, not in capitals. */
  public boolean asName(String place) {
    return stands(names(place).get(0), Use.NAME);
  }

  /**
   * True when the page shows that a name is a word like others: it stands in small letters in a sentence, or all in
   * capitals as acronyms do; in German, where all nouns are capitalised, an article stands before it, which says
   * nothing of a name in capitals: regions have their articles too.
   */
  public boolean asWord(String name) {
    boolean capitals = Capitals.are(name, 0, name.length());
    for (String text : texts) {
      for (int at = text.length() < PARAGRAPH ? -1 : text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
        int end = at + 1 + name.length();
        boolean whole = text.regionMatches(true, at + 1, name, 0, name.length())
            && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
        if (whole && (Character.isLowerCase(text.charAt(at + 1)) || isAcronym(text, at, end)
            || !capitals && inGerman() && isArticle(text, at))) {
          return true;
        }
      }
    }
    return false;
  }

  /** True for capitals behind a word in small letters: "said UNICEF". */
  private static boolean isAcronym(String text, int space, int end) {
    return space > 1 && Character.isLowerCase(text.charAt(space - 1)) && Capitals.are(text, space + 1, end);
  }

  /** True when the word that ends there is an article in German. */
  private static boolean isArticle(String text, int end) {
    return switch (text.substring(text.lastIndexOf(' ', end - 1) + 1, end)) {
      case "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "kein", "keine", "im",
          "zum",
          "zur", "vom", "beim" -> true;
      default -> false;
    };
  }

  /** True when the name is a line of its own somewhere, as in the trail to a region's news. */
  public boolean asLine(String place) {
    return texts.contains(place);
  }

  /** The cities of a place: the region after a comma and brackets are left out. */
  private static List<String> names(String place) {
    int edge = 0;
    while (edge < place.length() && ",(".indexOf(place.charAt(edge)) < 0) {
      edge++;
    }
    List<String> names = Parts.of(place.substring(0, edge), '/');
    return names.isEmpty() ? List.of(place) : names;
  }

  /** How a page uses a name, by what stands before it. */
  private enum Use {
    /** A preposition of place. */
    PLACE,
    /** A preposition of places and persons. */
    EITHER,
    /** A word with a capital letter, as given names have it in front of surnames. */
    SURNAME,
    /** A small letter: the name stands in the middle of a sentence. */
    NAME
  }

  private boolean stands(String name, Use use) {
    if (name.length() < 3) {
      return false;
    }
    for (String text : texts) {
      int last = text.length() - name.length();
      for (int at = 2; at <= last; at++) {
        if (text.charAt(at - 1) == ' ' && Character.isUpperCase(text.charAt(at))
            && !Character.isUpperCase(text.charAt(at + 1))
            && text.regionMatches(true, at, name, 0, name.length())
            && (at == last || !Character.isLetter(text.charAt(at + name.length())))
            && isUsed(text, at - 1, use)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Four or five digits that are no year and no round number. */
  private static boolean isPostalCode(String digits) {
    boolean year = digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
    return (digits.length() == 4 || digits.length() == 5) && !year && !digits.endsWith("00");
  }

  /** True when the word that ends there, or a postal code, "10117 Tarnby", shows the name behind it in that use. */
  private boolean isUsed(String text, int end, Use use) {
    if (use == Use.NAME) {
      return Character.isLowerCase(text.charAt(end - 1));
    }
    int start = end;
    while (start > 0 && Character.isDigit(text.charAt(start - 1))) {
      start--;
    }
    if (start < end) {
      return use == Use.PLACE && isPostalCode(text.substring(start, end));
    }
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    Prepositions.Sense sense = Prepositions.sense(text.substring(start, end), tongue());
    return switch (use) {
      case PLACE -> sense == Prepositions.Sense.PLACE;
      case EITHER -> sense == Prepositions.Sense.EITHER;
      default -> sense == Prepositions.Sense.NONE && end - start >= SHORTEST_GIVEN_NAME
          && Character.isUpperCase(text.charAt(start)) && Character.isLowerCase(text.charAt(end - 1));
    };
  }
}
