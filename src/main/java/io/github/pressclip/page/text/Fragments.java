package io.github.pressclip.page.text;

import io.github.pressclip.page.text.line.TextLine;
import java.util.List;

/**
 * Joins the pieces of paragraphs that were taken apart at links and bold words, each on a line of its own:
 * {@code The mayor,} above {@code Ada Holt} above {@code , said on Friday}. A text is such a one if lines begin with
 * the comma or the full stop of the line before; lines that go on in small letters alone may be verse.
 */
final class Fragments {
  /** So many lines must go on with the one before, and so many of them begin with its mark. */
  private static final int ENOUGH = 3;

  private static final int MARKED = 2;

  /** Characters; a shorter piece may be a label, and a longer line no link. */
  private static final int PROSE = 40;

  private static final int LONGEST_LINK = 90;

  /** Letters of the small words that stand before a name: of, the, von, de, la. */
  private static final int SMALL_WORD = 3;

  /** Columns of a mark and a few words. */
  private static final int SOUND = 12;

  private static final String MARKS = ",.;:!?)]”’»、。，；：！？）」』،؛।…%";
  private static final String ENDS = ".!?…。！？।:";
  private static final String OPENERS = "([{„‘「『（,،、，";

  private final String text;
  private final List<TextLine> lines;

  private Fragments(String text, List<TextLine> lines) {
    this.text = text;
    this.lines = lines;
  }

  /** The joiner of a text; null for a text whose paragraphs are whole. */
  static Fragments of(String text, List<TextLine> lines) {
    Fragments fragments = new Fragments(text, lines);
    int marked = 0;
    int small = 0;
    int resumed = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).blank() == 0 && !lines.get(i).item() && !fragments.ends(i - 1)) {
        marked += fragments.beginsWithMark(i) && fragments.isSound(i) ? 1 : 0;
        resumed += fragments.resumes(i) ? 1 : 0;
        small += fragments.beginsSmall(i) && fragments.length(i - 1) >= PROSE && fragments.length(i) >= PROSE ? 1 : 0;
      }
    }
    return marked >= MARKED && marked + small >= ENOUGH || resumed >= MARKED ? fragments : null;
  }

  /** True for prose that begins in small letters and holds two ends of sentences: verse has no such lines. */
  private boolean resumes(int i) {
    return beginsSmall(i) && length(i) >= LONGEST_LINK && ends(i) && isAmidProse(i);
  }

  /** A full stop, or a mark with words behind it; other marks alone part tags as well. */
  private boolean isSound(int i) {
    char mark = text.charAt(lines.get(i).from());
    return length(i) == 1 ? ".。।".indexOf(mark) >= 0
        : ".。।,،、，;".indexOf(mark) >= 0 && Wrapping.columns(text, lines.get(i)) >= SOUND;
  }

  /**
   * True if a line goes on with the next.
   *
   * @param begun true if the line goes on with the one before
   */
  boolean joins(int i, boolean begun) {
    if (i + 1 >= lines.size() || lines.get(i + 1).blank() > 0 || lines.get(i + 1).item()) {
      return false;
    }
    if (beginsWithMark(i + 1)) {
      return true;
    }
    if (ends(i)) {
      return false;
    }
    boolean prose = begun || isAmidProse(i);
    if (beginsSmall(i + 1)) {
      // "von" below a headline opens a byline.
      return prose || length(i + 1) > SMALL_WORD + 1 && (length(i) + length(i + 1) >= PROSE || goesOn(i + 1));
    }
    boolean link = length(i + 1) <= LONGEST_LINK && !ends(i + 1) && goesOn(i + 1);
    if (opens(i)) {
      return link || length(i) >= PROSE;
    }
    return link && (prose || endsInSmallWord(i));
  }

  /** True if the line after a line goes on with it by its mark or its small letters. */
  private boolean goesOn(int i) {
    return i + 1 < lines.size() && lines.get(i + 1).blank() == 0 && !lines.get(i + 1).item()
        && (beginsWithMark(i + 1) || beginsSmall(i + 1));
  }

  /** A line that has a sentence's end in it and none at its own. */
  private boolean isAmidProse(int i) {
    TextLine line = lines.get(i);
    for (int k = line.from(); k + 1 < line.to(); k++) {
      boolean spaceless = "。！？".indexOf(text.charAt(k)) >= 0;
      if (spaceless
          || ".!?।".indexOf(text.charAt(k)) >= 0 && text.charAt(k + 1) == ' ' && k - line.from() > PROSE / 2) {
        return true;
      }
    }
    return false;
  }

  private boolean endsInSmallWord(int i) {
    TextLine line = lines.get(i);
    int start = line.to();
    while (start > line.from() && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    int letters = line.to() - start;
    return letters > 0 && letters <= SMALL_WORD && start > line.from() && Character.isLowerCase(text.charAt(start));
  }

  private boolean beginsWithMark(int i) {
    TextLine line = lines.get(i);
    char first = text.charAt(line.from());
    if (MARKS.indexOf(first) < 0) {
      return false;
    }
    // ".net", ":-)" and "…" of a menu begin nothing that went before.
    char next = line.to() - line.from() == 1 ? ' ' : text.charAt(line.from() + 1);
    return next == ' ' || Wrapping.columns(next) == 2
        || !Character.isLetterOrDigit(next) && next != first && first != ':'
        || "、。，；：！？）」』".indexOf(first) >= 0;
  }

  private boolean beginsSmall(int i) {
    return Character.isLowerCase(text.charAt(lines.get(i).from()));
  }

  private boolean ends(int i) {
    int at = lines.get(i).to() - 1;
    while (at > lines.get(i).from() && "\"”’')]»“".indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return ENDS.indexOf(text.charAt(at)) >= 0;
  }

  /** True for a line that ends in a comma or an opening mark; “ and « close what „ and » opened. */
  private boolean opens(int i) {
    TextLine line = lines.get(i);
    char last = text.charAt(line.to() - 1);
    char other = last == '“' ? '„' : last == '«' ? '»' : 0;
    for (int k = line.from(); k < line.to() && other != 0; k++) {
      if (text.charAt(k) == other) {
        return false;
      }
    }
    return other != 0 || OPENERS.indexOf(last) >= 0;
  }

  private int length(int i) {
    return lines.get(i).to() - lines.get(i).from();
  }

  /**
   * Adds a piece to its paragraph; no space stands before the marks that end a phrase nor after those that open one.
   */
  void join(StringBuilder paragraph, String piece) {
    char end = paragraph.charAt(paragraph.length() - 1);
    char start = piece.charAt(0);
    boolean closes = MARKS.indexOf(start) >= 0
        || "'".indexOf(start) >= 0 && piece.length() > 1 && piece.charAt(1) == 's';
    boolean opens = "([{“„«‘「『（".indexOf(end) >= 0 || isElision(paragraph);
    if (!closes && !opens && !(Hyphens.isSpaceless(end) && Hyphens.isSpaceless(start))) {
      paragraph.append(' ');
    }
    paragraph.append(piece);
  }

  /** {@code l’}, {@code dell'}: the next word is part of it; the genitive {@code boys’} is none. */
  private static boolean isElision(StringBuilder paragraph) {
    int at = paragraph.length() - 1;
    return at > 0 && "’'".indexOf(paragraph.charAt(at)) >= 0 && Character.isLetter(paragraph.charAt(at - 1))
        && paragraph.charAt(at - 1) != 's';
  }
}
