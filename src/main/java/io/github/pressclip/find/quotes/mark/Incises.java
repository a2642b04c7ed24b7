package io.github.pressclip.find.quotes.mark;

import io.github.pressclip.find.quotes.word.Lexicon;
import io.github.pressclip.find.quotes.word.Tag;
import io.github.pressclip.page.Lower;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes words of reporting out of the runs that they stand in, in languages that have the habit: « Le phare, a dit
 * Anne, ne se vend pas. » and «Маяк, — сказала Анна, — не продается» become two runs with the report between them. A
 * report may end its sentence, too: « Le phare tient, dit-elle. Il a cent ans, ou plus. »
 */
public final class Incises {
  /** The longest report inside a run, in characters. */
  private static final int LONGEST = 80;

  private Incises() {}

  /** The runs of an article, those divided that hold a report. */
  public static List<Span> divided(List<String> paragraphs, List<Span> spans, Lexicon lexicon) {
    if (!lexicon.has("report", "inside marks")) {
      return spans;
    }
    List<Span> all = new ArrayList<>();
    for (Span span : spans) {
      divide(paragraphs.get(span.paragraph()), span, lexicon, all);
    }
    return all;
  }

  private static void divide(String text, Span span, Lexicon lexicon, List<Span> all) {
    boolean words = false;
    for (int i = span.from(); i < span.to(); i++) {
      words |= Character.isLetterOrDigit(text.charAt(i));
      if (words && text.charAt(i) == ',' && reports(text, i + 1, span.to(), lexicon)) {
        int end = end(text, i + 1, span.to(), lexicon);
        if (end > 0) {
          all.add(new Span(span.paragraph(), span.start(), i, span.from(), i, span.form(), true, span.continues()));
          all.add(new Span(span.paragraph(), end, span.end(), end, span.to(), span.form(), span.closed(), false));
          return;
        }
      }
    }
    all.add(span);
  }

  /** True if a word of reporting follows a comma, a dash or an auxiliary before it allowed. */
  private static boolean reports(String text, int from, int to, Lexicon lexicon) {
    int at = from;
    for (int words = 0; words < 2; words++) {
      while (at < to && (text.charAt(at) == ' ' || text.charAt(at) == '\u00a0' || Dialogue.isDash(text.charAt(at)))) {
        at++;
      }
      int end = at;
      while (end < to && Character.isLetter(text.charAt(end))) {
        end++;
      }
      if (end > at && isTied(text, end, to, lexicon)) {
        return true;
      }
      long tags = lexicon.tags(Lower.of(text.substring(at, end)));
      if (end == at || Character.isUpperCase(text.charAt(at)) || (tags & (Tag.SAY.bit | Tag.AUXILIARY.bit)) == 0) {
        return false;
      }
      if ((tags & Tag.SAY.bit) != 0) {
        return true;
      }
      at = end;
    }
    return false;
  }

  /** True if a pronoun is tied to the verb that ends at a character: nobody but who reports is named so, "rit-elle". */
  private static boolean isTied(String text, int at, int to, Lexicon lexicon) {
    for (String pronoun : lexicon.tiedPronouns()) {
      int end = at + 1 + pronoun.length();
      int euphonic = text.startsWith("-t-", at) ? 2 : 0; // "ajoute-t-elle"
      boolean ends = end + euphonic >= to || !Character.isLetter(text.charAt(end + euphonic));
      if (ends && at < to && text.charAt(at) == '-' && text.startsWith(pronoun, at + euphonic + 1)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where the report ends: behind the next comma and the dash after it, or with its sentence; 0 if it's no short
   * stretch.
   */
  private static int end(String text, int from, int to, Lexicon lexicon) {
    for (int i = from; i < Math.min(to, from + LONGEST); i++) {
      if (text.charAt(i) == '.' && endsSentence(text, i, to, lexicon)) {
        return i + 2;
      }
      if (text.charAt(i) == ',') {
        int end = i + 1;
        while (end < to && (text.charAt(end) == ' ' || Dialogue.isDash(text.charAt(end)))) {
          end++;
        }
        return end < to ? end : 0;
      }
    }
    return 0;
  }

  /** True for a point behind a whole word in small letters, with a capital after it: no "M. Orosse", no "L. Sade". */
  private static boolean endsSentence(String text, int at, int to, Lexicon lexicon) {
    if (at + 2 >= to || text.charAt(at + 1) != ' ' && text.charAt(at + 1) != '\u00a0'
        || !Character.isUpperCase(text.charAt(at + 2))) {
      return false;
    }
    int start = at;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return at - start > 1 && (lexicon.tags(Lower.of(text.substring(start, at))) & Tag.ABBREVIATION.bit) == 0;
  }
}
