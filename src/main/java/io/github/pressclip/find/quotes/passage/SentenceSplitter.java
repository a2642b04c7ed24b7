package io.github.pressclip.find.quotes.passage;

import io.github.pressclip.find.quotes.mark.Span;
import io.github.pressclip.find.quotes.word.Tag;
import java.util.ArrayList;
import java.util.List;

/**
 * Divides the tokens of a paragraph into sentences. Points of abbreviations, initials and titles belong to their words
 * and end nothing. A run that ends in a full stop ends its sentence; one that ends in a question mark doesn't when
 * words of reporting follow it: “Why?” she asked.
 */
public final class SentenceSplitter {
  /** How many tokens after a run may hold the reporting word that belongs to it. */
  private static final int REACH = 12;

  /**
   * No writer's sentence has more tokens than this; what does is a list, or was made to cost much, for who speaks is
   * asked of a sentence once for each run in it.
   */
  private static final int LONGEST = 400;

  private SentenceSplitter() {}

  static List<Passage.Sentence> split(String text, List<Token> tokens) {
    List<Passage.Sentence> sentences = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean end = i + 1 == tokens.size() || i + 1 - from == LONGEST || ends(text, tokens, i);
      if (end) {
        sentences.add(new Passage.Sentence(from, i + 1));
        from = i + 1;
      }
    }
    return sentences;
  }

  private static boolean ends(String text, List<Token> tokens, int at) {
    Token token = tokens.get(at);
    Token next = tokens.get(at + 1);
    if (token.is(Tag.QUOTE)) {
      return runEnds(text, tokens, at);
    }
    if (token.isWord()) {
      return token.is(Tag.ABBREVIATION) && next.is(Tag.QUOTE) && !token.is(Tag.TITLE)
          && startsWithCapital(text, next) && !token.is(Tag.CAPITAL);
    }
    char c = token.text().charAt(0);
    boolean stop = c == '.' && token.text().length() == 1 || c == '!' || c == '?' || c == '。';
    boolean dots = c == '…' || c == '.' && token.text().length() > 1;
    if (!stop && !dots) {
      return false;
    }
    if (next.is(Tag.QUOTE)) {
      return stop || startsWithCapital(text, next);
    }
    return !isLowerCase(next) && (stop || next.is(Tag.CAPITAL))
        && !(next.is(Tag.MARK) && !next.isDash() && !opens(next));
  }

  private static boolean opens(Token mark) {
    return "¿¡#([*•".indexOf(mark.text().charAt(0)) >= 0;
  }

  private static boolean runEnds(String text, List<Token> tokens, int at) {
    Token next = tokens.get(at + 1);
    char last = lastMark(text, tokens.get(at).span());
    if (last == 0 || isLowerCase(next) || next.is(Tag.MARK)) {
      return false;
    }
    if (next.is(Tag.QUOTE)) {
      return true;
    }
    return !reports(tokens, at + 1, last == '.');
  }

  /** The sentence-ending mark that a run ends in; 0 if it ends in none. */
  public static char lastMark(String text, Span span) {
    for (int i = span.to() - 1; i >= span.from(); i--) {
      char c = text.charAt(i);
      if (c == '.' || c == '!' || c == '?' || c == '…' || c == '。') {
        return c;
      }
      if (c != ' ' && c != '\'' && c != '’' && c != '"' && c != '”' && c != ')') {
        return 0;
      }
    }
    return 0;
  }

  /** True if the words after a run report it: "Smith said.", and don't lead into a run of their own. */
  private static boolean reports(List<Token> tokens, int from, boolean strict) {
    int reach = Math.min(tokens.size(), from + (strict ? 5 : REACH));
    for (int i = from; i < reach; i++) {
      Token token = tokens.get(i);
      if (token.is(Tag.QUOTE) || token.is('.') || token.is(':') || token.is(';')) {
        return false;
      }
      boolean denied = token.is(Tag.NOUN) && tokens.get(i - 1).is(Tag.AUXILIARY);
      if (token.is(Tag.SAY) && !token.is(Tag.PARTICIPLE) && !denied) {
        if (strict) {
          // a full stop inside the marks: only the bare "Smith said." goes with it
          return i + 1 == tokens.size() || tokens.get(i + 1).is('.');
        }
        for (int k = i + 1; k < Math.min(tokens.size(), i + REACH); k++) {
          if (tokens.get(k).is('.')) {
            return true;
          }
          if (tokens.get(k).is(Tag.QUOTE)) {
            Token before = tokens.get(k - 1);
            return !(before.is(',') || before.is(':')) || k - i > 4;
          }
        }
        return true;
      }
    }
    return false;
  }

  private static boolean startsWithCapital(String text, Token run) {
    for (int i = run.span().from(); i < run.span().to(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        return !Character.isLowerCase(c);
      }
    }
    return true;
  }

  private static boolean isLowerCase(Token token) {
    return token.isWord() && Character.isLowerCase(token.text().charAt(0)) && !token.is(Tag.CAPITAL);
  }
}
