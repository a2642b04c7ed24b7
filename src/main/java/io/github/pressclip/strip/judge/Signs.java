package io.github.pressclip.strip.judge;

import io.github.pressclip.page.Lower;
import io.github.pressclip.strip.feature.Tally;
import java.util.Set;

/** Tells the lines with which agencies and papers sign the end of a story: initials, names, their word for the end. */
final class Signs {
  /** Words of a name behind a dash. */
  private static final int LONGEST_SIGNATURE = 4;

  /** Words; who wrote and who edited. */
  private static final int LONGEST_INITIALS = 3;

  /** Words; a label, and the name of an agency or a paper. */
  private static final int LONGEST_SOURCE = 12;

  /** Words in brackets; more of them may be the author's. */
  private static final int LONGEST_BRACKETS = 6;

  /** Words; what a picture is called, and whose it is. */
  private static final int LONGEST_CREDIT = 12;

  /** What stands before a picture, in small letters. */
  private static final Set<String> PICTURES = Set.of(
      "featured", "feature", "listing", "header", "lead", "cover", "hero", "banner", "thumbnail", "main", "top",
      "title");

  /** What joins a picture to whose it is, in small letters. */
  private static final String[] JOINTS =
      {" by ", " via ", " courtesy of ", " courtesy ", " credit", ": ", " from ", " © "};

  /** Characters of initials parted by strokes. */
  private static final int LONGEST_STROKES = 12;

  /** In small letters. */
  private static final Set<String> ENDS = Set.of("fim", "fin", "fine", "ende", "end", "enditem", "kraj");

  private Signs() {}

  /** Why a line signs the story above it; null if it's none of these. */
  static String reason(String line, Tally tally) {
    if (isSignature(line, tally)) {
      return "a signature after the story's end";
    }
    if (tally.words() <= LONGEST_SOURCE && !tally.endsSentence() && SourceLabel.opens(line)) {
      return "names the source, after the story's end";
    }
    if (tally.words() <= LONGEST_CREDIT && !tally.endsSentence() && isPictureCredit(line)) {
      return "whose picture it was, after the story's end";
    }
    if (tally.words() == 2 && isEnd(line)) {
      return "an agency's mark of the end";
    }
    if (tally.allCapitals() && tally.words() <= LONGEST_INITIALS || isParted(line)) {
      return "initials after the story's end";
    }
    if (tally.words() <= LONGEST_BRACKETS && line.startsWith("(") && line.endsWith(")")) {
      return "brackets after the story's end"; // "(NPW) (www.norrby.example)"
    }
    return isOfPaper(line) ? "the day and page of the paper after the story's end" : null;
  }

  /** What papers in Hindi write below the stories of agencies that they print as they come. */
  static boolean isUneditedFeed(String line) {
    boolean feed = line.contains("फीड") || line.contains("फ़ीड");
    return feed && (line.contains("प्रकाशित") || line.contains("एजेंसी"));
  }

  /** {@code Lusa/Fim}, {@code Xinhua Enditem}: a name with a capital, a stroke or a space, and the word. */
  private static boolean isEnd(String line) {
    int at = Math.max(line.indexOf('/'), line.indexOf(' '));
    return at > 1 && Character.isUpperCase(line.charAt(0)) && (line.charAt(at) == '/' || line.endsWith("Enditem"))
        && ENDS.contains(Lower.of(line.substring(at + 1).strip()));
  }

  /** {@code Featured image: Ann Smith}, {@code Image courtesy of Hollin Mail}, {@code Header photo by Ann Smith}. */
  private static boolean isPictureCredit(String line) {
    String lower = Lower.of(line);
    int space = lower.indexOf(' ');
    String first = space < 0 ? lower : lower.substring(0, space);
    boolean named = PICTURES.contains(first);
    String rest = named ? lower.substring(space + 1) : lower;
    for (String picture : new String[] {"images", "image", "photos", "photo", "picture", "illustration"}) {
      if (rest.startsWith(picture)) {
        for (String joint : JOINTS) {
          if (rest.startsWith(joint, picture.length()) && (named || !joint.equals(" from "))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** {@code - Agence Norrby}: a dash and a name in capitals. */
  private static boolean isSignature(String line, Tally tally) {
    if (tally.words() > LONGEST_SIGNATURE || line.length() < 4 || "-–—".indexOf(line.charAt(0)) < 0
        || tally.endsSentence()) {
      return false;
    }
    for (int i = 1; i < line.length(); i++) {
      if (line.charAt(i - 1) == ' ' && Character.isLetter(line.charAt(i)) && !Character.isUpperCase(line.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * {@code rcr/cr}, {@code bur-rc/mb}, {@code NPW/rcr}: who wrote and who edited, an agency's capitals before them at
   * most.
   */
  private static boolean isParted(String line) {
    int strokes = 0;
    int start = line.indexOf('/') > 1 && isCapitals(line, line.indexOf('/')) ? line.indexOf('/') : 0;
    for (int i = start; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean inside = i > 0 && i + 1 < line.length();
      boolean joint = c == '/' || c == '-' && line.indexOf('/', i) > 0;
      if (joint ? !inside : c < 'a' || c > 'z') {
        return false;
      }
      strokes += c == '/' ? 1 : 0;
    }
    return strokes > 0 && line.length() <= LONGEST_STROKES;
  }

  private static boolean isCapitals(String line, int end) {
    for (int i = 0; i < end; i++) {
      if (line.charAt(i) < 'A' || line.charAt(i) > 'Z') {
        return false;
      }
    }
    return true;
  }

  /** {@code 《云溪日报》（2022年01月05日 12 版）}. */
  private static boolean isOfPaper(String line) {
    return line.startsWith("《") && (line.endsWith("版）") || line.endsWith("版)"));
  }
}
