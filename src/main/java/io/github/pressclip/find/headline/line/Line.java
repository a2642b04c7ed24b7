package io.github.pressclip.find.headline.line;

import io.github.pressclip.find.headline.sign.DateMark;
import io.github.pressclip.find.headline.word.InsideWord;
import io.github.pressclip.find.headline.word.Key;
import io.github.pressclip.page.Block;
import io.github.pressclip.page.Scripts;

/**
 * A line of a flattened page as the search for its headline sees it.
 *
 * @param block the line
 * @param key its key; empty for a line too long to be a title
 * @param words how many words it has, a character of a script without spaces counted half
 * @param end its last character that is no closing quotation mark or bracket
 * @param dated true if it holds a date or a time of day
 * @param credit true if it begins as a byline does
 */
public record Line(Block block, String key, float words, char end, boolean dated, boolean credit) {
  /** Longer lines, in characters, are paragraphs. */
  static final int LONGEST = 300;

  /** Longer lines, in characters, are no stamps and no bylines. */
  private static final int META = 160;

  /** Digits of the number that a system gives a story; results and years have fewer. */
  private static final int ID = 5;

  /** The name of the month, or a word before figures; with one more it may be a title: "Town Council 3/12/2025". */
  private static final int STAMP_WORDS = 1;

  /** First words of bylines, in lower case, with the space or colon after them. */
  private static final String[] CREDITS = {
    "by ", "by:", "written by", "words by", "posted by", "published by", "reviewed by", "edited by", "story by", "von ",
    "geschrieben von", "text:", "autor:", "par ", "publié par", "por ", "publicado por", "di ", "a cura di", "de ",
    "da ", "door ", "av ", "af ", "od ", "från ", "oleh ", "penulis:", "author:", "автор:", "автор "};

  /** The line that a block of a flattened page is. */
  public static Line of(Block block) {
    String text = block.text();
    boolean meta = text.length() <= META;
    return new Line(block, text.length() <= LONGEST ? Key.of(text) : "", words(text), end(text),
        meta && DateMark.in(text),
        meta && isCredit(text));
  }

  /** True for a line of some words that is neither a sentence nor a stamp. */
  boolean titleLike() {
    return words >= 3 && words <= 40 && ".:,;…。，：；".indexOf(end) < 0 && !dated;
  }

  /** True for a date and no more: "3 March 2025, 19:40", "Updated: 3/12/2025", "2025年3月3日". */
  public boolean isStamp() {
    int words = dated ? longWords(block.text()) : 0;
    return dated && (words <= STAMP_WORDS || words == STAMP_WORDS + 1 && isLabelled());
  }

  /** True for a label and the number of a story: "News ID: 84602511". */
  public boolean isNumbered() {
    String text = block.text();
    int at = text.length();
    while (at > 0 && Character.isDigit(text.charAt(at - 1))) {
      at--;
    }
    int digits = text.length() - at;
    at -= at > 0 && text.charAt(at - 1) == ' ' ? 1 : 0;
    return digits >= ID && at > 0 && ":：".indexOf(text.charAt(at - 1)) >= 0;
  }

  /** True if a colon stands before the first figure: "Published on: 4 January 2022". */
  private boolean isLabelled() {
    String text = block.text();
    int at = 0;
    while (at < text.length() && text.charAt(at) != ':' && !Character.isDigit(text.charAt(at))) {
      at++;
    }
    return at < text.length() && text.charAt(at) == ':';
  }

  /** How many words of three letters or more a text has. */
  private static int longWords(String text) {
    int words = 0;
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = Character.isLetter(text.charAt(i));
      letters = letter ? letters + 1 : InsideWord.is(text.charAt(i)) ? letters : 0;
      words += letter && letters == 3 ? 1 : 0;
    }
    return words;
  }

  /** True if a full stop ends it; that of an abbreviation, "in the U.S.", is none. */
  public boolean endsSentence() {
    if (end == '。') {
      return true;
    }
    String text = block.text();
    int at = text.lastIndexOf('.');
    return end == '.' && (at < 2 || text.charAt(at - 2) != '.');
  }

  private static float words(String text) {
    float words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Scripts.isThai(c)) {
        words += .25f; // a word of Thai has twice as many, and vowels that sit on others among them
        inside = false;
      } else if (Scripts.isSpaceless(c)) {
        words += .5f;
        inside = false;
      } else if (Character.isLetterOrDigit(c)) {
        words += inside ? 0 : 1;
        inside = true;
      } else {
        inside &= InsideWord.is(c);
      }
    }
    return words;
  }

  private static char end(String text) {
    int at = text.length() - 1;
    while (at > 0 && "\"”“»«’‘')]）」』".indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return text.charAt(at);
  }

  private static boolean isCredit(String text) {
    for (String credit : CREDITS) {
      boolean alone = text.length() == credit.length() - 1 && credit.endsWith(" "); // the name is on the next line
      if (text.regionMatches(true, 0, credit, 0, alone ? text.length() : credit.length())) {
        return true;
      }
    }
    return false;
  }
}
