package io.github.pressclip.find.quotes;

import io.github.pressclip.find.quotes.mark.Marks;
import io.github.pressclip.find.quotes.mark.RunScanner;
import io.github.pressclip.find.quotes.passage.NameTagger;
import io.github.pressclip.find.quotes.passage.Passage;
import io.github.pressclip.find.quotes.passage.Token;
import io.github.pressclip.find.quotes.passage.Tokenizer;
import io.github.pressclip.find.quotes.word.Lexicon;
import java.util.ArrayList;
import java.util.List;

/** Makes the passages that tests of single rules read. */
public final class Passages {
  private Passages() {}

  /** A paragraph of its own. */
  public static Passage of(String language, String text) {
    Lexicon lexicon = Lexicon.read(language);
    List<String> texts = List.of(text);
    List<Token> tokens = new ArrayList<>(
        Tokenizer.tokens(text, 0, text.length(), RunScanner.scan(texts, Marks.of(texts)), lexicon));
    if (lexicon.has("nouns", "capital")) {
      NameTagger.tag(List.of(tokens), texts, lexicon);
    }
    return new Passage(0, text, tokens, lexicon);
  }

  /** The 0-based index of the token of a word. */
  public static int indexOf(Passage passage, String word) {
    for (int i = 0; i < passage.size(); i++) {
      if (passage.at(i).text().equals(word)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no such word: " + word);
  }
}
