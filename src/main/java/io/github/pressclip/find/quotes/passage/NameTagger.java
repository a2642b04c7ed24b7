package io.github.pressclip.find.quotes.passage;

import io.github.pressclip.find.quotes.word.Lexicon;
import io.github.pressclip.find.quotes.word.Tag;
import io.github.pressclip.page.Lower;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells names from nouns in a language that writes both with capitals: what follows a first name or a title somewhere
 * in the article is a surname wherever it stands.
 */
public final class NameTagger {
  private final Set<String> surnames = new HashSet<>();

  /** Words that only a title proves, which is a body's name, too: "Bundesrat Lee" and "im Bundesrat Länder". */
  private final Set<String> titled = new HashSet<>();

  /** Words behind an article somewhere: "die Länder". */
  private final Set<String> determined = new HashSet<>();

  private final NobleNames noble = new NobleNames();

  private final Lexicon lexicon;
  private final BareNames bare;

  private NameTagger(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.bare = new BareNames(lexicon);
  }

  /**
   * Tags the surnames in the tokens of an article's paragraphs.
   *
   * @param texts the paragraphs, whose tokens leave out what stands in brackets
   */
  public static void tag(List<List<Token>> paragraphs, List<String> texts, Lexicon lexicon) {
    NameTagger tagger = new NameTagger(lexicon);
    for (int i = 0; i < paragraphs.size(); i++) {
      tagger.collect(paragraphs.get(i), texts.get(i));
    }
    tagger.titled.removeAll(tagger.determined);
    tagger.surnames.addAll(tagger.titled);
    if (tagger.surnames.isEmpty()) {
      return;
    }
    for (List<Token> tokens : paragraphs) {
      tagger.noble.forgetBare(tokens);
    }
    for (List<Token> tokens : paragraphs) {
      tagger.mark(tokens);
    }
  }

  private void collect(List<Token> tokens, String text) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean relative = i > 0 && tokens.get(i - 1).is(',') && token.is(Tag.RELATIVE);
      if (token.any(WordReader.DETERMINER) && !relative && tokens.get(i + 1).is(Tag.CAPITAL)) {
        determined.add(tokens.get(i + 1).text());
      }
      if (bare.isSpeaker(tokens, i)) {
        surnames.add(token.text());
        continue;
      }
      boolean first = token.any(WordReader.FIRST_NAME) && token.is(Tag.CAPITAL) || bare.isPair(tokens, i, text);
      if (!first && !token.is(Tag.TITLE)) {
        continue;
      }
      int last = i;
      while (last + 1 < tokens.size() && bare.canBeName(tokens, last + 1)) {
        last++;
      }
      // "Innenminister Frankreichs" names a state, "Kanzlerin Merkel" a person
      boolean state = last == i + 1 && !first && tokens.get(last).text().endsWith("s");
      if (last > i && !state) {
        (first || last > i + 1 ? surnames : titled).add(tokens.get(last).text());
        noble.learn(tokens, i, last);
        i = last;
      }
    }
  }

  private void mark(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      String word = token.text();
      if (!token.is(Tag.CAPITAL) || token.is(Tag.QUOTE)) {
        continue;
      }
      if (surnames.contains(word)) {
        tokens.set(i, token.with(Tag.PERSON));
        if (i > 0 && isCompound(tokens.get(i - 1))) {
          tokens.set(i - 1, tokens.get(i - 1).with(Tag.TITLE).with(Tag.ROLE));
        }
        noble.mark(tokens, i);
      } else if (word.endsWith("s") && surnames.contains(word.substring(0, word.length() - 1))) {
        tokens.set(i, token.with(Tag.PERSON).with(Tag.GENITIVE));
      }
    }
  }

  /** True for what somebody is, written with a hyphen: "Hafen-Planerin Lee"; a double first name isn't. */
  private boolean isCompound(Token token) {
    String word = token.text();
    int hyphen = word.lastIndexOf('-');
    return token.is(Tag.CAPITAL) && hyphen > 0 && !token.is(Tag.PERSON)
        && (lexicon.tags(Lower.of(word.substring(hyphen + 1))) & WordReader.FIRST_NAME) == 0;
  }
}
