package io.github.pressclip.find.quotes;

import io.github.pressclip.article.Quote;
import io.github.pressclip.find.language.Tongue;
import io.github.pressclip.find.quotes.eastasia.EastAsian;
import io.github.pressclip.find.quotes.eastasia.Reporter;
import io.github.pressclip.find.quotes.mark.Dialogue;
import io.github.pressclip.find.quotes.mark.Incises;
import io.github.pressclip.find.quotes.mark.Labels;
import io.github.pressclip.find.quotes.mark.Marks;
import io.github.pressclip.find.quotes.mark.Nicknames;
import io.github.pressclip.find.quotes.mark.RunScanner;
import io.github.pressclip.find.quotes.mark.Span;
import io.github.pressclip.find.quotes.passage.NameTagger;
import io.github.pressclip.find.quotes.passage.Passage;
import io.github.pressclip.find.quotes.passage.SentenceOpeners;
import io.github.pressclip.find.quotes.passage.Token;
import io.github.pressclip.find.quotes.passage.Tokenizer;
import io.github.pressclip.find.quotes.people.People;
import io.github.pressclip.find.quotes.sentence.EventIndex;
import io.github.pressclip.find.quotes.word.Lexicon;
import io.github.pressclip.find.quotes.word.Lexicons;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the direct quotes of a body and who said them. */
public final class QuoteFinder {
  private QuoteFinder() {}

  /**
   * Judges every quoted run of a body.
   *
   * @param paragraphs the paragraphs of the body
   * @param headings the 0-based numbers of those that are known to be subheadings
   * @param language the language tag that the page declares; null if it declares none
   * @return one for each run between quotation marks, in reading order; the parts of a quote are one run
   */
  public static List<Run> find(List<String> paragraphs, Set<Integer> headings, String language) {
    List<Span> marked = RunScanner.scan(paragraphs, Marks.of(paragraphs));
    List<Span> lines = Labels.scan(paragraphs);
    boolean dashes = Dialogue.mayStandIn(paragraphs);
    if (marked.isEmpty() && lines.isEmpty() && !dashes) {
      return List.of();
    }
    Lexicon lexicon = Lexicons.of(Tongue.of(paragraphs, language));
    marked = Incises.divided(paragraphs, marked, lexicon);
    List<Span> spans = merged(dashes ? merged(lines, Dialogue.scan(paragraphs, lexicon)) : lines, marked);
    if (spans.isEmpty()) {
      return List.of();
    }
    spans = Nicknames.told(paragraphs, spans, lexicon);
    List<Passage> passages = passages(paragraphs, spans, lexicon);
    EventIndex index = new EventIndex();
    People people = People.of(passages);
    Map<Span, Attribution> attributions = Attributor.attribute(passages, headings, index, people);
    Speakers speakers = Speakers.of(passages, people, attributions, index);
    List<Run> runs = new RunWriter(passages, attributions, people, speakers).runs();
    runs = Subheadings.named(lexicon != Lexicon.EMPTY ? runs : unnamed(paragraphs, runs), headings);
    return withNicknames(paragraphs, spans, runs);
  }

  /** All runs in reading order, with those that are part of a name. */
  private static List<Run> withNicknames(List<String> paragraphs, List<Span> spans, List<Run> runs) {
    List<Run> all = new ArrayList<>();
    int next = 0;
    for (Span span : spans) {
      if (span.form() != Span.Form.NICKNAME) {
        continue;
      }
      while (next < runs.size() && (runs.get(next).paragraph() < span.paragraph()
          || runs.get(next).paragraph() == span.paragraph() && runs.get(next).offset() < span.start())) {
        all.add(runs.get(next++));
      }
      all.add(new Run(null, paragraphs.get(span.paragraph()).substring(span.from(), span.to()), span.paragraph(),
          span.start(), "a nickname inside a name"));
    }
    all.addAll(runs.subList(next, runs.size()));
    return all;
  }

  /** In a language that has no file, a label, a signature or one of the few sure forms names a speaker. */
  private static List<Run> unnamed(List<String> paragraphs, List<Run> runs) {
    EastAsian eastAsian = EastAsian.of(paragraphs);
    List<Run> unnamed = new ArrayList<>();
    for (Run run : runs) {
      Quote quote = run.quote();
      boolean sure = quote == null || run.reason().equals(Rule.LABEL.words())
          || run.reason().equals(Rule.SIGNATURE.words());
      unnamed.add(sure ? run : reported(eastAsian, paragraphs.get(run.paragraph()), run));
    }
    return unnamed;
  }

  private static Run reported(EastAsian eastAsian, String paragraph, Run run) {
    int from = paragraph.indexOf(run.text(), run.offset());
    int end = from + run.text().length() + 1;
    Reporter reporter =
        from < 0 || end > paragraph.length() ? null : eastAsian.reporter(paragraph, run.offset(), end);
    String reason = reporter == null ? "no file of words tells who speaks in this language"
        : reporter.follows() ? Rule.AFTER.words() : Rule.BEFORE.words();
    Quote quote = new Quote(run.quote().text(), reporter == null ? null : reporter.name(),
        reporter == null ? null : reporter.cue(), run.paragraph());
    return new Run(quote, run.text(), run.paragraph(), run.offset(), reason);
  }

  /** Lines that are speech as a whole, and the runs that stand in other paragraphs. */
  private static List<Span> merged(List<Span> lines, List<Span> marked) {
    if (lines.isEmpty()) {
      return marked;
    }
    List<Span> all = new ArrayList<>();
    int next = 0;
    for (Span line : lines) {
      while (next < marked.size() && marked.get(next).paragraph() < line.paragraph()) {
        all.add(marked.get(next++));
      }
      while (next < marked.size() && marked.get(next).paragraph() == line.paragraph()) {
        next++;
      }
      all.add(line);
    }
    all.addAll(marked.subList(next, marked.size()));
    return all;
  }

  private static List<Passage> passages(List<String> paragraphs, List<Span> spans, Lexicon lexicon) {
    List<List<Token>> tokens = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      String text = paragraphs.get(i);
      int first = next;
      while (next < spans.size() && spans.get(next).paragraph() == i) {
        next++;
      }
      tokens.add(Tokenizer.tokens(text, 0, text.length(), spans.subList(first, next), lexicon));
    }
    if (lexicon.has("nouns", "capital")) {
      NameTagger.tag(tokens, paragraphs, lexicon);
    } else {
      SentenceOpeners.tag(tokens);
    }
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      passages.add(new Passage(i, paragraphs.get(i), tokens.get(i), lexicon));
    }
    return passages;
  }
}
