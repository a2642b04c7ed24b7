package io.github.pressclip.strip;

import io.github.pressclip.page.Box;
import io.github.pressclip.strip.feature.Marker;
import io.github.pressclip.strip.feature.Sheet;
import io.github.pressclip.strip.feature.Tally;
import java.util.ArrayList;
import java.util.List;

/**
 * Ends the body with the story's last paragraph: goes up from the last kept block over notes in brackets, sign-offs,
 * rights, addresses, initials, and a few words outside the story's element, and stops at the first block that is none of
 * these.
 */
final class EndingJudge implements Judge {
  /** A note is short; a longer passage is the author's own. */
  private static final int LONGEST = 60;

  private static final int SHORT = 30;

  private static final String RESERVED = "all rights reserved";

  private static final int LONGEST_SIGNATURE = 4;

  /** Words; who wrote and who edited. */
  private static final int LONGEST_INITIALS = 3;

  /** Words; a label, and the name of an agency or a paper. */
  private static final int LONGEST_SOURCE = 6;

  /** Characters of initials parted by strokes. */
  private static final int LONGEST_SIGNS = 12;

  /** Tokens; a line of a weather box, of a price list. */
  private static final int LONGEST_FRAGMENT = 8;

  /** The share of the body's tokens that the innermost element around the story holds; from .6 on it makes no difference. */
  private static final float STORY = .8f;

  @Override
  public List<Ruling> review(Sheet sheet, List<Ruling> rulings) {
    List<Ruling> reviewed = new ArrayList<>(rulings);
    int kept = 0;
    for (Ruling ruling : rulings) {
      kept += ruling.kept() ? 1 : 0;
    }
    Box story = story(sheet, rulings);
    for (int i = reviewed.size() - 1; i >= 0 && kept > 1; i--) {
      if (reviewed.get(i).kept()) {
        String reason = reason(sheet, i);
        reason = reason == null && isFragmentOutside(sheet, i, story) ? "a few words outside the story's element" : reason;
        if (reason == null) {
          break;
        }
        reviewed.set(i, new Ruling(sheet.block(i), Verdict.DROP, "ending", reason));
        kept--;
      }
    }
    return reviewed;
  }

  /** The innermost element that holds nearly all of the body; null if the page has no elements. */
  private static Box story(Sheet sheet, List<Ruling> rulings) {
    if (sheet.tree() == null) {
      return null;
    }
    float[] tokens = new float[rulings.size()];
    for (int i = 0; i < tokens.length; i++) {
      tokens[i] = rulings.get(i).kept() ? sheet.tally(i).tokens() : 0;
    }
    return sheet.tree().core(sheet.tree().sums(sheet.page(), tokens), STORY);
  }

  /** {@code - Agence Norrby}: a dash and a name in capitals. */
  private static boolean isSignature(String text, Tally tally) {
    if (tally.words() > LONGEST_SIGNATURE || text.length() < 4 || "-–—".indexOf(text.charAt(0)) < 0 || tally.endsSentence()) {
      return false;
    }
    for (int i = 1; i < text.length(); i++) {
      if (text.charAt(i - 1) == ' ' && Character.isLetter(text.charAt(i)) && !Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isFragmentOutside(Sheet sheet, int i, Box story) {
    Tally tally = sheet.tally(i);
    return story != null && tally.tokens() <= LONGEST_FRAGMENT && !tally.endsSentence()
        && !story.holds(sheet.block(i).markup().box());
  }

  /** What papers in Hindi write below the stories of agencies that they print as they come. */
  private static boolean isUneditedFeed(String text) {
    boolean feed = text.contains("फीड") || text.contains("फ़ीड");
    return feed && (text.contains("प्रकाशित") || text.contains("एजेंसी"));
  }

  /** "rcr/cr": who wrote and who edited, in small letters with a stroke between them. */
  private static boolean isSigned(String text) {
    int strokes = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean inside = i > 0 && i + 1 < text.length();
      if (c == '/' ? !inside : c < 'a' || c > 'z') {
        return false;
      }
      strokes += c == '/' ? 1 : 0;
    }
    return strokes > 0 && text.length() <= LONGEST_SIGNS;
  }

  /** 《云溪日报》（2022年01月05日 12 版）. */
  private static boolean isOfPaper(String text) {
    return text.startsWith("《") && (text.endsWith("版）") || text.endsWith("版)"));
  }

  private static String reason(Sheet sheet, int i) {
    Tally tally = sheet.tally(i);
    if (tally.words() == 0) {
      return "no word in it, after the story's end";
    }
    if (tally.bracketed() && tally.tokens() <= LONGEST) {
      return "a note in brackets after the story's end";
    }
    if (tally.tokens() <= LONGEST && sheet.block(i).text().regionMatches(true, 0, RESERVED, 0, RESERVED.length())) {
      return "a note of rights after the story's end";
    }
    if (isUneditedFeed(sheet.block(i).text()) && tally.tokens() <= LONGEST) {
      return "where the story was taken from, after its end";
    }
    if (tally.tokens() > SHORT) {
      return null;
    }
    if (isSignature(sheet.block(i).text(), tally)) {
      return "a signature after the story's end";
    }
    if (tally.words() <= LONGEST_SOURCE && !tally.endsSentence() && SourceLabel.opens(sheet.block(i).text())) {
      return "names the source, after the story's end";
    }
    if (tally.words() == 2 && WireEnd.is(sheet.block(i).text())) {
      return "an agency's mark of the end";
    }
    if (isSigned(sheet.block(i).text())) {
      return "initials after the story's end";
    }
    if (isOfPaper(sheet.block(i).text())) {
      return "the day and page of the paper after the story's end";
    }
    int[] markers = sheet.markers(i);
    if (sheet.opening(i, Marker.SIGNOFF) > 1 || markers[Marker.SIGNOFF.ordinal()] > 3) {
      return "a sign-off after the story's end";
    }
    if (markers[Marker.LEGAL.ordinal()] > 1 || sheet.block(i).text().indexOf('©') >= 0) {
      return "a note of rights after the story's end";
    }
    if (sheet.opening(i, Marker.TAGS) > 0 && !tally.endsSentence()
        && InsertJudge.colonAfter(sheet.block(i).text(), sheet.opening(i, Marker.TAGS))) {
      return "tags after the story's end";
    }
    if (tally.allCapitals() && tally.words() <= LONGEST_INITIALS) {
      return "initials after the story's end";
    }
    if (tally.hasAddress() && tally.tokens() <= 12) {
      return "an address after the story's end";
    }
    if (markers[Marker.NEWSLETTER.ordinal()] > 1 || markers[Marker.SHARE.ordinal()] == tally.words()) {
      return "an invitation after the story's end";
    }
    return null;
  }
}
