package io.github.pressclip.find.byline.credit;

import io.github.pressclip.find.byline.name.PersonName;
import io.github.pressclip.page.Lower;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Takes a credit such as "By Ann Smith and Bob Jones, Staff Writers" apart into the people that it names. */
public final class Credit {
  /** What stands after a name of the Korean and Chinese press. */
  private static final String[] EASTERN_ROLES = {" 기자", "기자", "記者", "记者", " 특파원", "通訊員"};

  /**
   * Words between two names, in lower case; a capital alone is an initial, where not all of the credit is in capitals.
   */
  private static final Set<String> JOINERS =
      Set.of("and", "und", "et", "y", "e", "og", "och", "en", "i", "и", "&", "with", "mit", "avec");

  /** Characters of the longest agency that signs with capitals. */
  private static final int AGENCY = 4;

  /** Characters of an initial with its point, and of Jr. */
  private static final int INITIAL = 3;

  private Credit() {}

  /**
   * The people that a credit names.
   *
   * @param credit the credit without its opening words
   * @param declared true where the page declares it as the author's name
   * @return the names in order; what is no person's name is left out
   */
  public static List<String> people(String credit, boolean declared) {
    Set<String> people = new LinkedHashSet<>();
    boolean office = false;
    List<String> names = names(credit);
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      if (i > 1 && i == names.size() - 1 && isAddress(names.get(i - 1))) {
        break; // where they work: "Ann Smith | ann@norrby.example | Norrby Coast"
      }
      if (!office && PersonName.is(name, declared)) {
        people.add(name);
      }
      // "Ann Smith, Head of Marketing and Community Development" is one person and one office.
      office = !people.isEmpty() && (name.startsWith("Head of ") || name.contains("Director of ")
          || name.contains("President of "));
    }
    return new ArrayList<>(people);
  }

  private static boolean isAddress(String part) {
    return part.indexOf('@') > 0 && part.indexOf(' ') < 0;
  }

  /** The names of people, agencies, offices and whatever else a credit without its opening words holds, in order. */
  public static List<String> names(String credit) {
    List<String> names = new ArrayList<>();
    for (String part : parts(credit)) {
      names.add(clean(part));
    }
    return names;
  }

  /** True for a credit that ends in what the Korean and Chinese press calls a reporter: then one word is a name. */
  public static boolean endsInRole(String credit) {
    return withoutRole(credit).length() < credit.length();
  }

  private static String withoutRole(String credit) {
    String name = credit;
    for (String role : EASTERN_ROLES) {
      if (name.length() > role.length() && name.endsWith(role)) {
        name = name.substring(0, name.length() - role.length()).strip();
      }
    }
    return name;
  }

  /** True if a credit without its opening words names people and nothing that runs on, such as a sentence. */
  public static boolean namesOnly(String credit) {
    List<String> names = names(credit);
    return !names.isEmpty() && PersonName.is(names.get(0), !PersonName.hasCase(names.get(0)));
  }

  private static List<String> parts(String credit) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    int depth = 0;
    boolean shouted = credit.equals(credit.toUpperCase(Locale.ROOT));
    List<String> words = CreditWords.undated(CreditWords.of(Rank.cut(beforePlace(credit))));
    for (int i = 0; i < words.size(); i++) {
      String whole = words.get(i);
      int stroke = depth == 0 ? stroke(whole, part.length() > 0) : -1;
      if (stroke > 0) {
        part.append(part.length() == 0 ? "" : " ").append(whole, 0, stroke);
        end(part, parts);
      }
      String word = whole.substring(stroke + 1);
      char first = word.charAt(0);
      char last = word.charAt(word.length() - 1);
      depth = first == '(' || first == '[' ? 1 : depth;
      boolean joiner = isJoiner(word, shouted) && !joinsSurnames(words, i, part);
      if (depth == 0 && (joiner || word.length() == 1 && "|•·⋅●/–—-*".indexOf(first) >= 0)) {
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

  /**
   * True between two surnames of one person, "Ana Lema y Oriz", "Ana Costa e Pinto": one word behind the joiner, the
   * last of the credit, is no name of somebody else.
   */
  private static boolean joinsSurnames(List<String> words, int joiner, StringBuilder before) {
    String word = words.get(joiner);
    if (joiner != words.size() - 2 || !word.equals("y") && !word.equals("e") || before.indexOf(" ") < 0) {
      return false;
    }
    String last = words.get(joiner + 1);
    return last.length() > 1 && Character.isLowerCase(last.charAt(1)) && PersonName.is(before + " " + last, false);
  }

  /** True for "and" between two names, not for the initial in "John E Smith". */
  private static boolean isJoiner(String word, boolean shouted) {
    boolean initial = word.length() == 1 && !shouted && Character.isUpperCase(word.charAt(0));
    return !initial && JOINERS.contains(Lower.of(word));
  }

  /**
   * Where a stroke ends a name in a word: "Ann Smith/Bob Jones", "Ann SMITH/TARNBY", "記者江若晴／雲溪報導"; -1 if none does.
   * With an agency behind it, "Ann Smith/dpa", the credit is a picture's, and the first word may be an agency with its
   * desk, "dpa/lno".
   */
  private static int stroke(String word, boolean behindName) {
    boolean eastern = Character.isIdeographic(word.charAt(0));
    int at = eastern || behindName ? word.indexOf('/') : -1;
    at = eastern && at < 0 ? word.indexOf('／') : at;
    boolean name = at > 1 && at + 1 < word.length() && Character.isLetter(word.charAt(at - 1));
    return name && (eastern && Character.isLetter(word.charAt(at + 1)) || !eastern && isName(word, at + 1)) ? at : -1;
  }

  /** True for a capital and small letters, and for so many capitals that they sign no agency. */
  private static boolean isName(String word, int start) {
    boolean capital = Character.isUpperCase(word.charAt(start)) && start + 1 < word.length();
    return capital && (Character.isLowerCase(word.charAt(start + 1)) || word.length() - start > AGENCY);
  }

  /** The credit without the place behind a paper and a dash: "Ann Smith, Mail — Norrby Bay". */
  private static String beforePlace(String credit) {
    int comma = credit.indexOf(", ");
    int dash = comma < 0 ? -1 : Math.max(credit.indexOf(" — ", comma), credit.indexOf(" – ", comma));
    return dash < 0 || Opener.after(credit.substring(dash + 3).strip()) != null ? credit : credit.substring(0, dash);
  }

  private static void end(StringBuilder part, List<String> parts) {
    if (part.length() > 0) {
      parts.add(part.toString());
      part.setLength(0);
    }
  }

  private static String clean(String part) {
    String cut = CreditWords.cut(part.strip());
    String name = withoutRole(cut);
    name = name.length() < cut.length() ? name.substring(name.lastIndexOf('=') + 1).strip() : name;
    String opened = Opener.after(name);
    name = opened == null ? name : opened;
    int end = name.length();
    while (end > 0 && (".:".indexOf(name.charAt(end - 1)) >= 0 && !isInitial(name, end) || isSpace(name, end))) {
      end--;
    }
    return Postnominals.without(once(name.substring(0, end)));
  }

  /** A name that the description of its bearer's picture repeats: "Ann Smith Ann Smith", "Ann SmithAnn Smith". */
  private static String once(String name) {
    int half = name.length() / 2;
    boolean spaced = name.length() % 2 == 1;
    int second = spaced ? half + 1 : half;
    boolean twice = half > 0 && (!spaced || name.charAt(half) == ' ') && name.indexOf(' ') < half
        && name.regionMatches(0, name, second, half);
    return twice ? name.substring(0, half) : name;
  }

  /** True for white space that a mark was taken off behind. */
  private static boolean isSpace(String name, int end) {
    return end < name.length() && Character.isWhitespace(name.charAt(end - 1));
  }

  /** Jr. and an initial at the end keep their full stop. */
  private static boolean isInitial(String name, int end) {
    boolean near = end <= INITIAL;
    for (int i = end - 2; i >= 0 && i >= end - INITIAL - 1; i--) {
      near |= name.charAt(i) == ' ';
    }
    return near && name.charAt(end - 1) == '.';
  }
}
