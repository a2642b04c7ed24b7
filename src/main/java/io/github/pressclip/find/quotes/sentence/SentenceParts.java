package io.github.pressclip.find.quotes.sentence;

import io.github.pressclip.find.quotes.mark.Span;
import io.github.pressclip.find.quotes.passage.Passage;
import io.github.pressclip.find.quotes.passage.Token;
import io.github.pressclip.find.quotes.word.Tag;

/** Where the parts of a sentence begin and end. */
public final class SentenceParts {
  private SentenceParts() {}

  /** True for a token that no subject reaches across: a run, a semicolon, a colon. */
  static boolean divides(Token token) {
    return token.is(Tag.QUOTE) || token.is(';') || token.is(':');
  }

  /** True if a word stands right after a noun that speaks: "the man that said". */
  static boolean followsNoun(Passage passage, int at) {
    return at > 0 && (passage.at(at - 1).is(Tag.ROLE) || passage.at(at - 1).is(Tag.CAPITAL));
  }

  /** The place behind the last pause before an end; the start if there is none. */
  public static int afterLastPause(Passage passage, int from, int end) {
    int i = end;
    while (i > from && !passage.at(i - 1).isPause()) {
      i--;
    }
    return i;
  }

  /** True if a mark divides a run from what follows: one that ends its words, or a comma or a dash behind it. */
  public static boolean pauses(Passage passage, int run) {
    if (run + 1 >= passage.size() || passage.at(run + 1).is(Tag.MARK)) {
      return true;
    }
    Span span = passage.at(run).span();
    for (int i = span.to() - 1; i >= span.from(); i--) {
      char c = passage.text().charAt(i);
      if (Character.isLetterOrDigit(c)) {
        return false;
      }
      if (c == ',' || c == '.' || c == '!' || c == '?' || c == '…' || c == '-' || c == '—' || c == '–') {
        return true;
      }
    }
    return false;
  }

  /** True if the words of a run end in a comma, so that its sentence goes on after it. */
  public static boolean endsInComma(Passage passage, int run) {
    Span span = passage.at(run).span();
    for (int i = span.to() - 1; i >= span.from(); i--) {
      char c = passage.text().charAt(i);
      if (c == ',') {
        return true;
      }
      if (c != ' ' && c != '\'' && c != '’') {
        return false;
      }
    }
    return false;
  }
}
