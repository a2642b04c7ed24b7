package io.github.pressclip.find.quotes;

import io.github.pressclip.find.quotes.mark.Span;
import io.github.pressclip.find.quotes.passage.Passage;
import io.github.pressclip.find.quotes.passage.SentenceSplitter;
import io.github.pressclip.find.quotes.passage.Token;
import io.github.pressclip.find.quotes.sentence.Clauses;
import io.github.pressclip.find.quotes.word.Tag;
import io.github.pressclip.page.Lower;

/**
 * Tells speech from names and terms in a language whose houses set both in marks: German, where half of all runs are
 * the name of a paper, a ship or a law. What begins in small letters is speech; what begins with a capital is if it
 * holds a sentence, if something says so before or after it, or if it's long.
 */
final class Terms {
  /** Measured on German news: from so many words on, a run is speech; from fewer, if a mark ends it. */
  private static final int PHRASE = 6;
  private static final int SENTENCE = 4;
  /** The longest name of a law, a prize or a book, in words. */
  private static final int NAME = 12;

  private static final long VERB =
      Tag.BE.bit | Tag.INDIRECT.bit | Tag.BECOME.bit | Tag.HE.bit | Tag.THEY.bit | Tag.IT.bit
      | Tag.FIRST_PERSON.bit;

  private final Passage passage;
  private final int run;
  private final Attribution attribution;
  private final String words;
  private final Token before;
  private final Calling calling;
  private int count;
  private boolean sentence;

  private Terms(Passage passage, int run, Attribution attribution) {
    this.passage = passage;
    this.run = run;
    this.attribution = attribution;
    Span span = passage.at(run).span();
    this.words = passage.text().substring(span.from(), span.to()).strip();
    this.before = run > 0 ? passage.at(run - 1) : null;
    this.calling = new Calling(passage, run, attribution.cue());
    read();
  }

  /** Why a run is a name or a term, in words; null if it's speech. */
  static String objection(Passage passage, int run, Attribution attribution) {
    return new Terms(passage, run, attribution).objection();
  }

  private void read() {
    int from = -1;
    for (int i = 0; i <= words.length(); i++) {
      boolean letter = i < words.length()
          && (Character.isLetterOrDigit(words.charAt(i)) || from >= 0 && words.charAt(i) == '-');
      if (letter && from < 0) {
        from = i;
      } else if (!letter && from >= 0) {
        count++;
        // "würde" is as often a noun in small letters as a verb
        long tags = passage.lexicon().tags(Lower.of(words.substring(from, i)));
        sentence |= (tags & VERB) != 0 && (tags & Tag.AUXILIARY.bit) == 0;
        from = -1;
      }
    }
  }

  private String objection() {
    if (Clauses.isAttribute(passage, run)) {
      return "a term: what it stands before is called so";
    }
    boolean led = before != null && before.is(':');
    boolean reported = isFollowedByReport();
    if (before != null && !reported && before.is(Tag.ACCORDING) && count < PHRASE) {
      return "a name: \"" + before.text() + "\" stands before it";
    }
    if (before != null && before.is(Tag.REFLEXIVE) && count < SENTENCE) {
      return "a name that somebody gives himself";
    }
    if (before != null && before.is(Tag.NAMING) && !before.any(Tag.SAY.bit | Tag.CLAIM.bit) && count <= NAME) {
      return "a name or a term: \"" + before.text() + "\" stands before it";
    }
    if (led && isProverb()) {
      return "a name or a term: \"" + passage.at(run - 2).text() + "\" stands before it";
    }
    boolean small = Character.isLowerCase(words.charAt(0));
    boolean works = before != null && before.is(Tag.WORK) && !reported;
    if (works && (small ? count <= SENTENCE && !calling.isCalled() : count <= NAME)) {
      return "the title of a work: \"" + before.text() + "\" stands before it";
    }
    if (small && !isMixed()) {
      return lower();
    }
    char end = SentenceSplitter.lastMark(passage.text(), passage.at(run).span());
    if (led && (sentence || end != 0 || count >= PHRASE) || reported || calling.isCalled() || calling.isCried()
        || count > 2 && isSaid() && calling.isIntroduced()) {
      return null;
    }
    boolean speech = sentence && count > 2 || end == '!' && count > 1 || end != 0 && count >= SENTENCE;
    if (speech || count >= PHRASE && (sentence || count >= NAME || isSaid())) {
      return null;
    }
    return count < PHRASE ? "a name or a term: a few words with a capital"
        : "a name: no verb in it, and nobody says it";
  }

  /** True behind "nach dem Motto:", which leads to what nobody has said. */
  private boolean isProverb() {
    Token noun = run > 3 ? passage.at(run - 2) : null;
    return noun != null && noun.is(Tag.NAMING) && !noun.any(Tag.SAY.bit | Tag.CLAIM.bit)
        && passage.at(run - 3).is(Tag.ARTICLE) && passage.at(run - 4).is(Tag.PREPOSITION);
  }

  /** Small letters are speech, a single word only where somebody is said to say it. */
  private String lower() {
    boolean as = before != null && passage.lexicon().has("called as", before.text());
    boolean listed = run > 1 && before.is(Tag.CONJUNCTION) && passage.at(run - 2).is(Tag.QUOTE);
    return count > 1 || as || listed || isSaid() ? null : "a single word that nobody says";
  }

  /** True for letters that no word of the language has: „iPhone“, „beispiel.de“, „c4“. */
  private boolean isMixed() {
    for (int i = 1; i < words.length() && words.charAt(i) != ' '; i++) {
      char c = words.charAt(i);
      boolean inner = i + 1 < words.length() && Character.isLetter(words.charAt(i + 1));
      if (Character.isUpperCase(c) || Character.isDigit(c) || c == '.' && inner) {
        return true;
      }
    }
    return false;
  }

  private boolean isSaid() {
    return attribution.named() && attribution.rule().compareTo(Rule.INDIRECT) <= 0;
  }

  /** True for „Wir bauen“, sagte …; without the comma the run is part of the sentence: Die Zeitung „Tag“ berichtet … */
  private boolean isFollowedByReport() {
    return attribution.rule() == Rule.AFTER && passage.at(run + 1).isPause();
  }
}
