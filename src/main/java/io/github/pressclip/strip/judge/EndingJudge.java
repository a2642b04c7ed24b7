package io.github.pressclip.strip.judge;

import io.github.pressclip.page.Block;
import io.github.pressclip.page.Box;
import io.github.pressclip.page.Kind;
import io.github.pressclip.strip.feature.Marker;
import io.github.pressclip.strip.feature.Sheet;
import io.github.pressclip.strip.feature.Tally;
import io.github.pressclip.strip.ruling.Judge;
import io.github.pressclip.strip.ruling.Ruling;
import io.github.pressclip.strip.ruling.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * Ends the body with the story's last paragraph: goes up from the last kept block over notes in brackets, sources,
 * notes on the author and of the newsroom, sign-offs, rights, tags, addresses, invitations, initials, a few words
 * outside the story's element, and headings with nothing below them, and stops at the first block that is none of
 * these.
 */
public final class EndingJudge implements Judge {
  /** A note is short; a longer passage is the author's own. */
  private static final int LONGEST = 60;

  private static final int SHORT = 30;

  /** Tokens of a line that is an address and a few words before it. */
  private static final int LONGEST_ADDRESS = 12;

  private static final String RESERVED = "all rights reserved";

  /** Tokens; a line of a weather box, of a price list. */
  private static final int LONGEST_FRAGMENT = 8;

  /**
   * The share of the body's tokens that the innermost element around the story holds; from .6 on it makes no
   * difference.
   */
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
        reason = reason == null && isFragmentOutside(sheet, i, story) ? "a few words outside the story's element"
            : reason;
        reason = reason == null && announces(reviewed, i, sheet.tally(i).tokens())
            ? "announces what the story no longer has" : reason;
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

  private static boolean isFragmentOutside(Sheet sheet, int i, Box story) {
    Tally tally = sheet.tally(i);
    return story != null && tally.tokens() <= LONGEST_FRAGMENT && !tally.endsSentence()
        && !story.holds(sheet.block(i).markup().box());
  }

  /**
   * True for a heading, and for a few words with a colon, "Sources:", below which the story has nothing. A story that
   * is a list of headings ends with one.
   */
  private static boolean announces(List<Ruling> rulings, int i, int tokens) {
    Block block = rulings.get(i).block();
    if (block.kind() != Kind.HEADING) {
      return tokens <= LONGEST_FRAGMENT && (block.text().endsWith(":") || block.text().endsWith("："));
    }
    int above = i - 1;
    while (above >= 0 && !rulings.get(above).kept()) {
      above--;
    }
    return above >= 0 && rulings.get(above).block().kind() != Kind.HEADING;
  }

  private static String reason(Sheet sheet, int i) {
    Tally tally = sheet.tally(i);
    String text = sheet.block(i).text();
    if (tally.words() == 0) {
      return "no word in it, after the story's end";
    }
    if (tally.tokens() > LONGEST) {
      return null;
    }
    if (tally.bracketed()) {
      return "a note in brackets after the story's end";
    }
    if (text.regionMatches(true, 0, RESERVED, 0, RESERVED.length()) || text.startsWith("Copyright ©")) {
      return "a note of rights after the story's end";
    }
    if (Signs.isUneditedFeed(text) || ProvenanceNote.is(text)) {
      return "where the story was taken from, after its end";
    }
    if (NewsroomNote.is(text)) {
      return "what its newsroom asks of readers, after the story's end";
    }
    if (AuthorLine.is(sheet, i)) {
      return "the author's name, after the story's end";
    }
    if (AuthorNote.is(sheet, i)) {
      return "what its author does, after the story's end";
    }
    return tally.tokens() > SHORT ? null : reason(sheet, i, tally, text);
  }

  /** Why a line of few words is none of the story's; null if it may be one. */
  private static String reason(Sheet sheet, int i, Tally tally, String text) {
    String signs = Signs.reason(text, tally);
    if (signs != null) {
      return signs;
    }
    if (sheet.opening(i, Marker.STAMP) > 0 && StampLine.isStamp(sheet, i)) {
      return "a stamp after the story's end";
    }
    int[] markers = sheet.markers(i);
    boolean pointer = markers[Marker.RELATED.ordinal()] > 1 && tally.tokens() <= LONGEST_FRAGMENT;
    if (pointer && !tally.endsSentence()) {
      return "points to other stories, after the story's end";
    }
    if (sheet.opening(i, Marker.SIGNOFF) > 1 || markers[Marker.SIGNOFF.ordinal()] > 3) {
      return "a sign-off after the story's end";
    }
    if (markers[Marker.LEGAL.ordinal()] > 1 || text.indexOf('©') >= 0) {
      return "a note of rights after the story's end";
    }
    int tags = sheet.opening(i, Marker.TAGS);
    if (tags > 0 && !tally.endsSentence() && InsertJudge.colonAfter(text, tags)) {
      return "tags after the story's end";
    }
    if (tally.hasAddress() && tally.tokens() <= LONGEST_ADDRESS) {
      return "an address after the story's end";
    }
    if (markers[Marker.NEWSLETTER.ordinal()] > 1 || markers[Marker.SHARE.ordinal()] == tally.words()) {
      return "an invitation after the story's end";
    }
    return null;
  }
}
