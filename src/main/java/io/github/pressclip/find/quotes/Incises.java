package io.github.pressclip.find.quotes;

import io.github.pressclip.page.Lower;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes words of reporting out of the runs that they stand in, in languages that have the habit: « Le phare, a dit
 * Anne, ne se vend pas. » and «Маяк, — сказала Анна, — не продается» become two runs with the report between them.
 */
final class Incises {
  /** The longest report inside a run, in characters. */
  private static final int LONGEST = 80;

  private Incises() {}

  /** The runs of an article, those divided that hold a report. */
  static List<Span> divided(List<String> paragraphs, List<Span> spans, Lexicon lexicon) {
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
    for (int i = span.from() + 1; i < span.to(); i++) {
      if (text.charAt(i) == ',' && reports(text, i + 1, span.to(), lexicon)) {
        int end = end(text, i + 1, span.to());
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

  /** Where the report ends: behind the next comma and the dash after it; 0 if it's no short stretch. */
  private static int end(String text, int from, int to) {
    for (int i = from; i < Math.min(to, from + LONGEST); i++) {
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
}
