package io.github.pressclip.find.quotes.passage;

import io.github.pressclip.find.quotes.word.Lexicon;
import io.github.pressclip.find.quotes.word.Tag;
import java.util.ArrayList;
import java.util.List;

/** Finds the phrases of the language file among the tokens of a paragraph: "according to", "so that". */
final class PhraseMarker {
  private final List<Token> tokens;

  /** The tokens with which a phrase may begin, by their index, and those phrases. */
  private final List<Opening> openings = new ArrayList<>();

  private record Opening(int token, List<Lexicon.Phrase> phrases) {}

  PhraseMarker(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Notes that the token which comes next may begin some phrases. */
  void opens(List<Lexicon.Phrase> phrases) {
    openings.add(new Opening(tokens.size(), phrases));
  }

  /** Gives each phrase that stands among the tokens its tags: the first word has them, the others go on with it. */
  void mark() {
    int next = 0;
    for (Opening opening : openings) {
      int i = opening.token();
      if (i < next) {
        continue;
      }
      Lexicon.Phrase best = null;
      for (Lexicon.Phrase phrase : opening.phrases()) {
        if (matches(phrase.words(), i) && (best == null || phrase.words().size() > best.words().size())) {
          best = phrase;
        }
      }
      if (best != null) {
        Token token = tokens.get(i);
        long kept = token.tags() & (Tag.CAPITAL.bit | Tag.GENITIVE.bit);
        tokens.set(i, token.tagged(kept | best.tags()));
        for (int k = 1; k < best.words().size(); k++) {
          Token later = tokens.get(i + k);
          tokens.set(i + k, later.tagged(later.tags() & Tag.CAPITAL.bit | Tag.CONTINUED.bit));
        }
        next = i + best.words().size();
      }
    }
  }

  private boolean matches(List<String> words, int at) {
    if (at + words.size() > tokens.size()) {
      return false;
    }
    for (int k = 1; k < words.size(); k++) {
      if (!tokens.get(at + k).text().equalsIgnoreCase(words.get(k))) {
        return false;
      }
    }
    return true;
  }
}
