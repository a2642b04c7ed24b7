package io.github.pressclip.find.quotes;

import io.github.pressclip.find.quotes.mark.Span;
import io.github.pressclip.find.quotes.passage.Passage;
import io.github.pressclip.find.quotes.passage.Token;
import io.github.pressclip.find.quotes.word.Lexicon;
import io.github.pressclip.find.quotes.word.Tag;
import io.github.pressclip.page.Scripts;

/** Tells direct speech from titles of works, nicknames, terms and words held at arm's length. */
final class Direct {
  /** The longest title, in words. */
  private static final int TITLE = 10;
  /** The longest name that "called" or "the film" leads to. */
  private static final int NAME = 8;

  /** What nobody says is a term if it has no more words. */
  private static final int FEW = 4;
  private static final int FEW_UNTOLD = 2;

  /** The most characters between "called" and what somebody is called. */
  private static final int CALLED = 40;

  private final Passage passage;
  private final int run;
  private final Attribution attribution;
  private final String words;
  private int count;
  private int capitals;
  private boolean unspaced;

  private Direct(Passage passage, int run, Attribution attribution) {
    this.passage = passage;
    this.run = run;
    this.attribution = attribution;
    Span span = passage.at(run).span();
    this.words = passage.text().substring(span.from(), span.to()).strip();
    count();
  }

  /** Why a run is no direct speech, in words; null if it is. */
  static String objection(Passage passage, int run, Attribution attribution) {
    Span span = passage.at(run).span();
    if (isAside(passage.text().substring(span.from(), span.to()).strip())) {
      return "a note on what is heard: all of it stands in brackets";
    }
    boolean spoken = attribution.rule() == Rule.LABEL || attribution.rule() == Rule.SIGNATURE
        || span.form() != Span.Form.MARKS || !span.closed() || span.continues();
    if (spoken) {
      return null;
    }
    return passage.lexicon().has("marks", "often terms") ? Terms.objection(passage, run, attribution)
        : new Direct(passage, run, attribution).objection();
  }

  /** "(Applause.)", "[inaudible]": what a transcript writes where nobody says a word. */
  private static boolean isAside(String words) {
    int close = words.indexOf(words.startsWith("(") ? ')' : ']');
    return (words.startsWith("(") || words.startsWith("[")) && close == words.length() - 1;
  }

  /** Two characters of a script that puts no spaces between words count as a word. */
  private void count() {
    boolean inWord = false;
    int characters = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Scripts.isSpaceless(c)) {
        characters++;
        inWord = false;
        continue;
      }
      boolean letter = Character.isLetterOrDigit(c) || inWord && (c == '\'' || c == '’' || c == '-');
      if (letter && !inWord) {
        count++;
        capitals += Character.isLowerCase(c) ? 0 : 1;
      }
      inWord = letter;
    }
    count += characters / 2;
    unspaced = characters > 0;
  }

  private String objection() {
    int word = run - 1;
    while (word > 0 && passage.at(word).is(Tag.CONTINUED)) {
      word--;
    }
    Token before = run > 0 ? passage.at(word) : null;
    Token after = run + 1 < passage.size() ? passage.at(run + 1) : null;
    boolean reported = attribution.rule().compareTo(Rule.BEFORE) <= 0;
    if (before != null && before.is(Tag.NAMING) && count <= NAME && !before.any(Tag.SAY.bit | Tag.CLAIM.bit)) {
      return "a name or a term: \"" + before.text() + "\" stands before it";
    }
    if (isNameOf(before)) {
      return "a name: what bears it stands before it";
    }
    if (isTitle()) {
      boolean said = reported && !(attribution.rule() == Rule.AFTER && isNamed(before));
      if (!said && !isCalled(before) && (count > 1 || attribution.rule() == Rule.SUBJECT)) {
        return "a title: its words begin in capitals";
      }
      Token work = before != null && before.is(',') && run > 1 ? passage.at(run - 2) : before;
      if (count <= NAME && work != null && work.is(Tag.WORK) && !work.any(Tag.SAY.bit)) {
        return "the title of a work: \"" + work.text() + "\" stands before it";
      }
      if (count <= NAME && after != null && after.is(Tag.WORK) && attribution.rule() != Rule.AFTER) {
        return "the title of a work: \"" + after.text() + "\" stands after it";
      }
    }
    if (!attribution.named() && count <= fewWords() && attribution.rule() != Rule.QUESTION) {
      return "a few words that nobody says";
    }
    boolean partial = run > 0 && !passage.at(run - 1).is('.');
    if (partial && count <= 2 && attribution.rule().compareTo(Rule.SAME_PARAGRAPH) >= 0) {
      return "a word or two in a sentence that reports nobody";
    }
    return null;
  }

  /**
   * How many words are few: less where no file tells who speaks, for then most direct speech has nobody who says it.
   */
  private int fewWords() {
    return passage.lexicon() == Lexicon.EMPTY && !unspaced ? FEW_UNTOLD : FEW;
  }

  /** True when somebody calls somebody else that, or a colon leads to it. */
  private boolean isCalled(Token before) {
    Token cue = attribution.cue();
    boolean calls = cue != null && cue.any(Tag.NAMING.bit) && cue.end() <= passage.at(run).start()
        && passage.at(run).start() - cue.end() < CALLED;
    return calls || before != null && before.is(':') && count > 2;
  }

  /** True for one word with a capital right behind a noun, where nouns have none: el buque «Marola». */
  private boolean isNameOf(Token before) {
    return count == 1 && capitals == 1 && before != null && before.isWord() && before.tags() == 0
        && Character.isLetterOrDigit(words.charAt(words.length() - 1))
        && passage.lexicon().has("subjects", "introduced");
  }

  /** True for a run that a noun phrase goes on with: CNN's “New Day”, on “New Day”, the “New Day”. */
  private static boolean isNamed(Token before) {
    return before != null && before.any(Tag.GENITIVE.bit | Tag.PREPOSITION.bit | Tag.ARTICLE.bit);
  }

  /** True for what somebody is said to be, "as “…”", "are “…”", which is no title. */
  private boolean isPredicate() {
    return run > 0 && passage.at(run - 1).any(Tag.BE.bit | Tag.SUBORDINATOR.bit);
  }

  /** True if most words begin in capitals, as in a title, and no end of a sentence stands among them. */
  private boolean isTitle() {
    if (count > TITLE || capitals * 2 <= count || !Character.isUpperCase(words.charAt(0))) {
      return false;
    }
    char end = words.charAt(words.length() - 1);
    boolean starts = run == 0 || passage.at(run - 1).is('.');
    boolean sentence = end == '!' || (end == '.' || end == '?') && starts;
    return !sentence && !isPredicate();
  }
}
