package io.github.pressclip.find.byline.credit;

import io.github.pressclip.find.byline.name.PersonName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Takes a credit such as "By Ann Smith and Bob Jones, Staff Writers" apart into the people that it names. */
public final class Credit {
  /** What stands after a name of the Korean and Chinese press. */
  private static final String[] EASTERN_ROLES = {" 기자", "기자", "記者", "记者", " 특파원", "通訊員"};

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
    for (String part : CreditParts.of(credit)) {
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

  private static String clean(String part) {
    String cut = NameEnd.cut(part.strip());
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
