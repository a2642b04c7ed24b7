package io.github.pressclip.find.quotes;

import io.github.pressclip.article.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds the direct quotes of a body and who said them. */
public final class QuoteFinder {
  private QuoteFinder() {}

  /**
   * Judges every quoted run of a body.
   *
   * @param paragraphs the paragraphs of the body
   * @param language the language tag that the page declares; null if it declares none
   * @return one for each run between quotation marks, in reading order
   */
  public static List<Run> find(List<String> paragraphs, String language) {
    List<Span> spans = RunScanner.scan(paragraphs, Marks.of(paragraphs));
    if (spans.isEmpty()) {
      return List.of();
    }
    Lexicon lexicon = Language.of(paragraphs, language).lexicon();
    List<Passage> passages = passages(paragraphs, spans, lexicon);
    Map<Span, Attribution> attributions = Attributor.attribute(passages);
    Map<Mention, String> speakers = Speakers.of(passages, People.of(passages), attributions);
    List<Run> runs = new ArrayList<>();
    for (Passage passage : passages) {
      for (int i = 0; i < passage.tokens().size(); i++) {
        Span span = passage.at(i).span();
        if (span != null) {
          runs.add(run(passage, i, span, attributions.get(span), speakers));
        }
      }
    }
    return runs;
  }

  private static Run run(Passage passage, int token, Span span, Attribution attribution, Map<Mention, String> speakers) {
    String text = passage.text().substring(span.from(), span.to()).strip();
    String objection = Direct.objection(passage, token, attribution);
    if (objection != null) {
      return new Run(null, text, span.paragraph(), span.start(), objection);
    }
    String speaker = attribution.named() ? speakers.get(attribution.who()) : null;
    String cue = attribution.cue() == null ? null : attribution.cue().text();
    return new Run(
        new Quote(text, speaker, cue, span.paragraph()), text, span.paragraph(), span.start(), attribution.rule());
  }

  private static List<Passage> passages(List<String> paragraphs, List<Span> spans, Lexicon lexicon) {
    List<Passage> passages = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      String text = paragraphs.get(i);
      int first = next;
      while (next < spans.size() && spans.get(next).paragraph() == i) {
        next++;
      }
      List<Token> tokens = Tokenizer.tokens(text, 0, text.length(), spans.subList(first, next), lexicon);
      passages.add(new Passage(i, text, tokens, SentenceSplitter.split(text, tokens)));
    }
    return passages;
  }
}
