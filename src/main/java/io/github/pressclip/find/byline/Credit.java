package io.github.pressclip.find.byline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Takes a credit such as "By Ann Smith and Bob Jones, Staff Writers" apart into the people that it names. */
final class Credit {
  /** What opens a byline, in lower case, the longer first. */
  private static final String[] OPENERS = {
    "words and pictures by", "written by", "reported by", "story by", "words by", "text by", "report by", "review by",
    "posted by", "published by", "a report by", "recipe by", "guide by", "article by", "contributed by", "authors:", "author:",
    "by:", "by", "text:", "text von", "ein bericht von", "bericht von",
    "ein interview von", "eine kolumne von", "kolumne von", "eine analyse von", "ein kommentar von", "ein gastbeitrag von", "von:", "von", "autoren:", "autorin:", "autor:",
    "autora:", "autores:", "propos recueillis par", "par:", "par", "por:", "por", "a cura di", "di:", "di", "автор:", "авторы:",
    "текст:", "tekst:", "door", "av:", "av", "af:", "af", "skrevet av", "文/", "文・", "記者", "记者"
  };

  /** What stands after a name of the Korean and Chinese press. */
  private static final String[] EASTERN_ROLES = {" 기자", "기자", "記者", "记者", " 특파원", "通訊員"};

  /** Words between two names. */
  private static final Set<String> JOINERS = Set.of("and", "und", "et", "y", "e", "og", "och", "en", "i", "и", "&", "with", "mit", "avec");

  /** Words that end the names in a line that goes on with something else, in lower case. */
  private static final Set<String> ENDS = Set.of(
      "updated", "published", "posted", "last", "in", "on", "um", "at", "for", "twitter", "facebook", "linkedin", "x");

  /** Those of them that no name ends in, which may have lost the space before them. */
  private static final String[] GLUED_ENDS = {"published", "updated", "posted", "twitter", "facebook", "linkedin"};

  /** Words by which a line that begins with a date comes to the name, in lower case. */
  private static final String[] INNER_OPENERS = {" by ", " von ", " par ", " por ", " door ", " av "};

  /** Characters of a year. */
  private static final int YEAR = 4;

  private Credit() {}

  /** The credit without the words that open a byline; null if none opens it. */
  static String opened(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (String opener : OPENERS) {
      if (lower.startsWith(opener) && lower.length() > opener.length()) {
        char last = opener.charAt(opener.length() - 1);
        char next = text.charAt(opener.length());
        boolean glued = Character.isUpperCase(next) && opener.endsWith("by"); // "ByAnn Smith" lost its space
        if (!Character.isLetter(last) || Character.isIdeographic(last) || next == ' ' || next == ':' || glued) {
          return text.substring(opener.length() + (next == ':' ? 1 : 0)).strip();
        }
      }
    }
    return null;
  }

  /**
   * The words that open a byline, of a line that holds nothing else, a colon or none behind them: "Written by", "Author".
   *
   * @return null for any other line
   */
  static String opener(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (String opener : OPENERS) {
      if (lower.equals(opener) || lower.equals(opener + ':') || opener.equals(lower + ':')) {
        return opener;
      }
    }
    return null;
  }

  /** What a line says after a date: "Published 3 March 2025 by Ann Smith"; null if no opener follows a number. */
  static String afterDate(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (String opener : INNER_OPENERS) {
      int at = lower.indexOf(opener);
      if (at > 0 && hasDigit(text.substring(0, at))) {
        return text.substring(at + opener.length()).strip();
      }
    }
    return null;
  }

  static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The people that a credit names.
   *
   * @param credit the credit without its opening words
   * @param declared true where the page declares it as the author's name
   * @return the names in order; what is no person's name is left out
   */
  static List<String> people(String credit, boolean declared) {
    List<String> people = new ArrayList<>();
    for (String name : names(credit)) {
      if (PersonName.is(name, declared) && !people.contains(name)) {
        people.add(name);
      }
    }
    return people;
  }

  /** The names of people, agencies, offices and whatever else a credit without its opening words holds, in order. */
  static List<String> names(String credit) {
    List<String> names = new ArrayList<>();
    for (String part : parts(credit)) {
      names.add(clean(part));
    }
    return names;
  }

  /** True if a credit names people and nothing that runs on, such as a sentence. */
  static boolean namesOnly(String credit) {
    List<String> names = names(credit);
    return !names.isEmpty() && PersonName.is(names.get(0), false);
  }

  private static List<String> parts(String credit) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    int depth = 0;
    for (String word : undated(words(credit))) {
      char first = word.charAt(0);
      char last = word.charAt(word.length() - 1);
      depth = first == '(' || first == '[' ? 1 : depth;
      if (depth == 0 && (JOINERS.contains(word.toLowerCase(Locale.ROOT)) || word.length() == 1 && "|•·⋅●/–—-*".indexOf(first) >= 0)) {
        // "Ortega y Gasset" is one name, but no byline can tell it from two.
        end(part, parts);
      } else if (depth == 0 && ",;|、，—·•".indexOf(last) >= 0) {
        part.append(part.length() == 0 ? "" : " ").append(word, 0, word.length() - 1);
        end(part, parts);
      } else if (depth == 0) {
        part.append(part.length() == 0 ? "" : " ").append(word);
      }
      if (depth > 0 && (word.indexOf(')') >= 0 || word.indexOf(']') >= 0)) {
        depth = 0;
        if (",;".indexOf(last) >= 0) {
          end(part, parts);
        }
      }
    }
    end(part, parts);
    return parts;
  }

  /** The words with a bar in place of each date as Americans write it: the comma of "July 30, 2019" would end a name. */
  private static List<String> undated(List<String> words) {
    List<String> undated = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      if (i > 0 && i + 1 < words.size() && isDay(words.get(i)) && isYear(words.get(i + 1))) {
        // A date that lost its space ends a name and begins one: "Ann SmithNovember 20, 2007", "Nov 20, 2007Ann Smith".
        String month = undated.remove(undated.size() - 1);
        int glued = PersonName.gluedAt(month);
        if (glued > 0) {
          undated.add(month.substring(0, glued));
        }
        if (beginsWithName(undated)) {
          break; // what follows a name and a date are topics: "Ann Smith | Dec 30, 2025 | Indoor Plants"
        }
        undated.add("|");
        i++;
        String behind = words.get(i).substring(YEAR);
        if (!behind.isEmpty() && Character.isLetter(behind.charAt(0))) {
          undated.add(behind);
        }
      } else {
        undated.add(words.get(i));
      }
    }
    return undated;
  }

  private static boolean beginsWithName(List<String> words) {
    return words.size() > 1 && PersonName.is(words.get(0) + ' ' + words.get(1).replace(",", ""), false);
  }

  /** True for the day of a month with a comma behind it. */
  private static boolean isDay(String word) {
    return word.length() <= 3 && Character.isDigit(word.charAt(0)) && word.endsWith(",");
  }

  private static boolean isYear(String word) {
    return word.length() >= YEAR && Character.isDigit(word.charAt(0)) && Character.isDigit(word.charAt(YEAR - 1));
  }

  static List<String> words(String credit) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= credit.length(); i++) {
      boolean edge = i == credit.length() || Character.isWhitespace(credit.charAt(i)) || Character.isSpaceChar(credit.charAt(i));
      boolean mark = !edge && isMark(credit, i);
      if (!edge && start < 0) {
        start = i;
      }
      if ((edge || mark) && start >= 0) {
        words.add(credit.substring(start, mark ? i + 1 : i));
        start = -1;
      }
    }
    return words;
  }

  /** True for what ends a word and a name with it: "Ann Smith—10 min read", not the points of "Gal·la". */
  private static boolean isMark(String credit, int at) {
    char c = credit.charAt(at);
    boolean inWord = c == '·' && at + 1 < credit.length() && Character.isLetter(credit.charAt(at + 1));
    return "、，;—·•|".indexOf(c) >= 0 && !inWord;
  }

  private static void end(StringBuilder part, List<String> parts) {
    if (part.length() > 0) {
      parts.add(part.toString());
      part.setLength(0);
    }
  }

  private static String clean(String part) {
    String name = cut(part.strip());
    for (String role : EASTERN_ROLES) {
      if (name.length() > role.length() && name.endsWith(role)) {
        name = name.substring(0, name.length() - role.length()).strip();
      }
    }
    String opened = opened(name);
    name = opened == null ? name : opened;
    while (!name.isEmpty() && ".:".indexOf(name.charAt(name.length() - 1)) >= 0 && !isInitial(name)) {
      name = name.substring(0, name.length() - 1).strip();
    }
    return name;
  }

  /** The part without the date or the next clause behind the name: "Ann Smith December 2", "Ann Smith updated". */
  static String cut(String part) {
    List<String> words = words(part);
    for (int i = 1; i < words.size(); i++) {
      boolean more = i + 1 < words.size();
      int glued = gluedEnd(words.get(i), more && words.get(i + 1).equalsIgnoreCase("updated"));
      if (glued > 0) {
        return String.join(" ", words.subList(0, i)) + ' ' + words.get(i).substring(0, glued);
      }
      boolean number = hasDigit(words.get(i));
      if (number || ENDS.contains(words.get(i).toLowerCase(Locale.ROOT))) {
        return String.join(" ", words.subList(0, number ? beforeDate(words, i) : i));
      }
    }
    return part;
  }

  /** Where a word that ends the names begins in one that it lost its space to: "SmithTwitter", "SMITHPUBLISHED:"; -1 for none. */
  private static int gluedEnd(String word, boolean updated) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (updated && lower.endsWith("last") && lower.length() > 6 && Character.isUpperCase(word.charAt(lower.length() - 4))) {
      return lower.length() - 4;
    }
    for (String end : GLUED_ENDS) {
      int at = lower.lastIndexOf(end);
      boolean last = at > 1 && lower.length() - at - end.length() <= 1;
      if (last && Character.isUpperCase(word.charAt(at))) {
        return at;
      }
    }
    return -1;
  }

  /** The index of the first word of a date with a number: that of the month before it, "December 2", if one may be there. */
  private static int beforeDate(List<String> words, int number) {
    boolean dayFirst = number + 1 < words.size() && Character.isLetter(words.get(number + 1).charAt(0));
    return !dayFirst && number > 2 ? number - 1 : number;
  }

  /** Jr. and an initial at the end keep their full stop. */
  private static boolean isInitial(String name) {
    int start = name.lastIndexOf(' ') + 1;
    return name.endsWith(".") && name.length() - start <= 3;
  }
}
