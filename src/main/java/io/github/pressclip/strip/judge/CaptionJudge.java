package io.github.pressclip.strip.judge;

import io.github.pressclip.strip.feature.Sheet;
import io.github.pressclip.strip.feature.Tally;
import io.github.pressclip.strip.ruling.Judge;
import io.github.pressclip.strip.ruling.Ruling;
import io.github.pressclip.strip.ruling.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * Drops what a flattened page says of its pictures. A picture's caption often stands in the picture too, for those who
 * can't see it, so that text has it twice in a row, once of them with the photographer's name; and a text browser
 * writes the name of the file, {@code [ferry-dock]}, where a picture says nothing of itself. HTML has its captions
 * marked.
 */
public final class CaptionJudge implements Judge {
  /** Tokens; a shorter line may well stand twice. */
  private static final int SHORTEST_SENTENCE = 4;

  /** Tokens of a line that is no sentence: shorter ones are subheadings, which a table of contents has too. */
  private static final int SHORTEST = 8;

  /** Tokens; a longer paragraph that stands twice is the story's. */
  private static final int LONGEST = 40;

  /** Characters of the credit, which one of the two lines has at its end. */
  private static final int LONGEST_CREDIT = 60;

  private static final int LONGEST_FILE = 80;

  /** Characters of a caption that stands twice in one line. */
  private static final int SHORTEST_TWICE = 10;

  @Override
  public List<Ruling> review(Sheet sheet, List<Ruling> rulings) {
    if (sheet.tree() != null) {
      return rulings;
    }
    List<Ruling> reviewed = new ArrayList<>(rulings);
    for (int i = 0; i < reviewed.size(); i++) {
      if (i > 0 && isTwice(sheet, i - 1, i)) {
        drop(sheet, reviewed, i - 1, "a caption: the next line says the same");
        drop(sheet, reviewed, i, "a caption: the line before says the same");
      } else if (BrowserMark.is(sheet.block(i).text())) {
        drop(sheet, reviewed, i, "what a text browser writes in place of a picture, a frame or a form");
      } else if (saysTwice(sheet.block(i).text())) {
        drop(sheet, reviewed, i, "a caption: it says the same twice");
      } else if (beginsWithFile(sheet.block(i).text())) {
        drop(sheet, reviewed, i, "the name of a picture's file, and what the picture shows");
      }
    }
    return reviewed;
  }

  /** "The ferry at its quayThe ferry at its quay": what a picture says of itself, and its caption behind it. */
  private static boolean saysTwice(String text) {
    int half = text.length() / 2;
    int second = text.length() % 2 == 0 ? half : half + 1;
    return half >= SHORTEST_TWICE && (second == half || text.charAt(half) == ' ')
        && text.regionMatches(second, text, 0, half) && isOfWords(text.substring(0, half));
  }

  /** Two words or more, and nothing that stands in a table: no figure, no stroke, not one word again and again. */
  private static boolean isOfWords(String text) {
    int space = text.indexOf(' ');
    return space > 0 && !text.startsWith(text.substring(0, space), space + 1)
        && text.chars().noneMatch(c -> c == '/' || Character.isDigit(c));
  }

  private static void drop(Sheet sheet, List<Ruling> reviewed, int i, String reason) {
    if (reviewed.get(i).kept()) {
      reviewed.set(i, new Ruling(sheet.block(i), Verdict.DROP, "captions", reason));
    }
  }

  private static boolean isTwice(Sheet sheet, int one, int other) {
    String first = sheet.block(one).text();
    String second = sheet.block(other).text();
    boolean same = Math.abs(first.length() - second.length()) <= LONGEST_CREDIT
        && (first.startsWith(second) || second.startsWith(first));
    if (!same) {
      return false;
    }
    Tally tally = sheet.tally(first.length() <= second.length() ? one : other);
    boolean sentence = sheet.tally(one).endsSentence() || sheet.tally(other).endsSentence();
    return tally.tokens() >= (sentence ? SHORTEST_SENTENCE : SHORTEST) && tally.tokens() <= LONGEST;
  }

  /**
   * True for {@code [ferry-dock]The new dock}: small letters and digits with a dash, a line or a point between them.
   */
  private static boolean beginsWithFile(String text) {
    if (!text.startsWith("[")) {
      return false;
    }
    boolean parts = false;
    for (int i = 1; i < text.length() && i <= LONGEST_FILE; i++) {
      char c = text.charAt(i);
      if (c == ']') {
        return parts;
      }
      boolean joint = c == '-' || c == '_' || c == '.';
      if (!joint && !(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9')) {
        return false;
      }
      parts |= joint;
    }
    return false;
  }
}
