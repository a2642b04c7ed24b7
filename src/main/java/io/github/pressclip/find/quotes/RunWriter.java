package io.github.pressclip.find.quotes;

import io.github.pressclip.article.Quote;
import io.github.pressclip.find.quotes.mark.Span;
import io.github.pressclip.find.quotes.passage.Mention;
import io.github.pressclip.find.quotes.passage.Passage;
import io.github.pressclip.find.quotes.passage.Token;
import io.github.pressclip.find.quotes.people.People;
import io.github.pressclip.find.quotes.sentence.SentenceParts;
import io.github.pressclip.find.quotes.word.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes the runs of the spans: joins the parts of a quote, and gives each its speaker or its objection. */
final class RunWriter {
  private final List<Passage> passages;
  private final Map<Span, Attribution> attributions;
  private final People people;
  private final Speakers speakers;
  private final List<Run> runs = new ArrayList<>();
  private Span last;

  RunWriter(List<Passage> passages, Map<Span, Attribution> attributions, People people, Speakers speakers) {
    this.passages = passages;
    this.attributions = attributions;
    this.people = people;
    this.speakers = speakers;
  }

  List<Run> runs() {
    for (Passage passage : passages) {
      int before = -1;
      for (int i = 0; passage.quoted() && i < passage.size(); i++) {
        Span span = passage.at(i).span();
        if (span == null) {
          continue;
        }
        if (!join(passage, before, i, span)) {
          runs.add(run(passage, i, span));
        }
        last = span;
        before = i;
      }
    }
    return runs;
  }

  private boolean join(Passage passage, int before, int run, Span span) {
    if (last == null || runs.get(runs.size() - 1).quote() == null) {
      return false;
    }
    boolean chained = span.continues() && !last.closed() && !contradicts(span);
    if (!chained && !(before >= 0 && isSplit(passage, before, run, span))) {
      return false;
    }
    Run first = runs.get(runs.size() - 1);
    Quote quote = first.quote();
    Rule known = attributions.get(last).rule();
    if (known.compareTo(Rule.BEFORE) > 0 && attributions.get(span).rule().compareTo(known) < 0) {
      Run surer = run(passage, run, span);
      quote = new Quote("", surer.quote().speaker(), surer.quote().cue(), quote.paragraph());
      first = new Run(quote, first.text(), first.paragraph(), first.offset(), surer.reason());
    }
    String text = first.text() + " " + words(passage, span);
    runs.set(runs.size() - 1, new Run(new Quote(text, quote.speaker(), quote.cue(), quote.paragraph()), text,
        first.paragraph(), first.offset(), first.reason()));
    return true;
  }

  /** True if a run that seems to go on the one before it is said by somebody else: that one's mark is just missing. */
  private boolean contradicts(Span span) {
    Attribution before = attributions.get(last);
    Attribution after = attributions.get(span);
    boolean both = before.rule().compareTo(Rule.BEFORE) <= 0 && after.rule().compareTo(Rule.BEFORE) <= 0;
    return after.label() != null
        || both && before.who() != null && after.who().kind() != Mention.Kind.PRONOUN
            && !before.who().words().equals(after.who().words());
  }

  /** True for the second part of “I came,” he said, “to wave.” */
  private boolean isSplit(Passage passage, int before, int run, Span span) {
    Attribution first = attributions.get(last);
    Attribution second = attributions.get(span);
    boolean same = first.cue() != null && first.cue() == second.cue();
    return same && first.rule() == Rule.AFTER && second.rule() == Rule.BEFORE
        && (SentenceParts.endsInComma(passage, before) || passage.at(before + 1).isPause())
        && (passage.at(run - 1).isPause() || Character.isLowerCase(passage.text().charAt(span.from())));
  }

  private static String words(Passage passage, Span span) {
    return passage.text().substring(span.from(), span.to()).strip();
  }

  private Run run(Passage passage, int token, Span span) {
    Attribution attribution = attributions.get(span);
    String text = words(passage, span);
    String objection = Direct.objection(passage, token, attribution);
    if (objection != null) {
      return new Run(null, text, span.paragraph(), span.start(), objection);
    }
    String speaker = attribution.label() != null ? people.labelled(attribution.label())
        : attribution.who() != null ? speakers.of(attribution.who()) : null;
    String cue = attribution.cue() == null ? null : cue(passage, attribution.cue());
    Quote quote = new Quote(text, speaker, cue, span.paragraph());
    return new Run(quote, text, span.paragraph(), span.start(), reason(attribution));
  }

  /** The rule that named a speaker, and what tells that a role is his. */
  private String reason(Attribution attribution) {
    String rule = attribution.rule().words();
    Mention who = attribution.who();
    return who != null && speakers.isMeant(who) ? rule + "; only one person was said to be \"" + who.words() + "\""
        : rule;
  }

  /** The cue as written, all words of a phrase. */
  private static String cue(Passage passage, Token cue) {
    int first = passage.indexOf(cue);
    int last = first;
    while (first >= 0 && last + 1 < passage.size() && passage.at(last + 1).is(Tag.CONTINUED)) {
      last++;
    }
    return first < 0 ? cue.text() : passage.words(first, last);
  }
}
