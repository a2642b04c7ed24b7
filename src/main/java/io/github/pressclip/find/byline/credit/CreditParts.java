package io.github.pressclip.find.byline.credit;

import io.github.pressclip.find.byline.name.PersonName;
import io.github.pressclip.page.Lower;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The parts of a credit, one for each of those whom it names, by the words and marks between them. */
final class CreditParts {
  /**
   * Words between two names, in lower case; a capital alone is an initial, where not all of the credit is in capitals.
   */
  private static final Set<String> JOINERS =
      Set.of("and", "und", "et", "y", "e", "og", "och", "en", "i", "и", "&", "with", "mit", "avec");

  /** Characters of the longest agency that signs with capitals. */
  private static final int AGENCY = 4;

  private CreditParts() {}

  /**
   * The parts in their order, without what stands in brackets.
   *
   * @param credit the credit without its opening words
   */
  static List<String> of(String credit) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    int depth = 0;
    boolean shouted = credit.equals(credit.toUpperCase(Locale.ROOT));
    List<String> words = CreditDates.without(CreditWords.of(Rank.cut(beforePlace(credit))));
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
}
