package io.github.pressclip.find.quotes.passage;

import io.github.pressclip.find.quotes.word.Tag;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes the capital from a word that has it only because a sentence begins with it: "Certes", "Souvent", "Lorsqu'il".
 * Most languages write no nouns with capitals, and a capital inside a sentence proves a name; at its beginning it
 * proves nothing. A word that the article writes small elsewhere is no name, and neither is one behind which no verb
 * can follow whose subject it would be. A surname that ends as a participle does, "Manning", is tagged there: the
 * article names its bearer in full elsewhere.
 */
public final class SentenceOpeners {
  /** Tags by which a file of words tells that a word is more than its capital. */
  private static final long NAMED = Tag.MALE.bit | Tag.FEMALE.bit | Tag.TITLE.bit | Tag.TIME.bit | Tag.ORGANISATION.bit;

  /** What a name that is a subject isn't followed by: a verb has to come first. */
  private static final long NO_VERB = WordReader.DETERMINER | Tag.QUOTE.bit | Tag.NUMBER.bit
      | Tag.PREPOSITION.bit | Tag.HE.bit | Tag.SHE.bit | Tag.THEY.bit | Tag.FIRST_PERSON.bit;

  /** Words with a capital inside a sentence. */
  private final Set<String> names = new HashSet<>();

  /** Those that end as participles do, right behind another name: "Carla Manning", "Owen Reed". */
  private final Set<String> surnames = new HashSet<>();

  /** Words with a capital anywhere, in small letters. */
  private final Set<String> capitals = new HashSet<>();

  /** Those that the article has without a capital too. */
  private final Set<String> small = new HashSet<>();

  private SentenceOpeners() {}

  /** Reads the tokens of an article's paragraphs and takes the capital from those that are no names. */
  public static void tag(List<List<Token>> paragraphs) {
    SentenceOpeners openers = new SentenceOpeners();
    for (List<Token> tokens : paragraphs) {
      openers.collect(tokens);
    }
    for (List<Token> tokens : paragraphs) {
      openers.collectSmall(tokens);
    }
    for (List<Token> tokens : paragraphs) {
      openers.mark(tokens);
    }
  }

  private void collect(List<Token> tokens) {
    boolean title = isTitle(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (!token.is(Tag.CAPITAL) || !token.isWord() || token.text().isEmpty()) {
        continue;
      }
      capitals.add(token.lower());
      if (!title && !opensSentence(tokens, i)) {
        names.add(token.text());
        if (isSurname(tokens, i)) {
          surnames.add(token.text());
        }
      }
    }
  }

  private void collectSmall(List<Token> tokens) {
    for (Token token : tokens) {
      if (token.isWord() && !token.is(Tag.CAPITAL) && capitals.contains(token.text())) {
        small.add(token.text());
      }
    }
  }

  /** True for the last word of a name that ends as a participle does; "Norrby Housing Board" goes on. */
  private static boolean isSurname(List<Token> tokens, int i) {
    return WordReader.endsLikeParticiple(tokens.get(i).text()) && tokens.get(i - 1).is(Tag.CAPITAL)
        && !tokens.get(i - 1).any(WordReader.FUNCTION) && !isCapital(tokens, i + 1);
  }

  private static boolean isCapital(List<Token> tokens, int i) {
    return i < tokens.size() && tokens.get(i).is(Tag.CAPITAL);
  }

  /**
   * True for a heading in capitals, "How To Mend A Weir": more than half of its words have one, and none proves a name.
   */
  private static boolean isTitle(List<Token> tokens) {
    int words = 0;
    int capitals = 0;
    for (Token token : tokens) {
      words += token.isWord() ? 1 : 0;
      capitals += token.isWord() && token.is(Tag.CAPITAL) ? 1 : 0;
    }
    return capitals * 2 > words;
  }

  private static boolean opensSentence(List<Token> tokens, int i) {
    return i == 0 || tokens.get(i - 1).mayPrecedeSentence();
  }

  private void mark(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.is(Tag.CAPITAL) && token.isWord() && opensSentence(tokens, i) && isCommon(tokens, i)) {
        tokens.set(i, token.without(Tag.CAPITAL));
      } else if (token.is(Tag.CAPITAL) && surnames.contains(token.text()) && !isCapital(tokens, i + 1)
          && !small.contains(token.lower())) {
        tokens.set(i, token.with(Tag.PERSON));
      }
    }
  }

  private boolean isCommon(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    String word = token.text();
    if (token.any(NAMED) || names.contains(word) || !isInitial(word)
        || i + 1 < tokens.size() && tokens.get(i + 1).is(Tag.CAPITAL)) {
      return false;
    }
    // "Recuerdan que": a verb where its subject may be left out
    boolean reports = token.is(Tag.SAY) && i + 1 < tokens.size() && tokens.get(i + 1).is(Tag.SUBORDINATOR);
    return reports || isElided(token) || small.contains(token.lower())
        || i + 1 < tokens.size() && lacksVerb(tokens, i + 1);
  }

  /**
   * True if no verb follows whose subject a name could be, "Souvent les …", or another subject does: "Souvent, il …".
   */
  private static boolean lacksVerb(List<Token> tokens, int next) {
    return tokens.get(next).any(NO_VERB)
        || tokens.get(next).is(',') && next + 1 < tokens.size() && tokens.get(next + 1).any(WordReader.PRONOUN);
  }

  /** True for a word whose first letter alone is a capital. */
  private static boolean isInitial(String word) {
    for (int i = 1; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i))) {
        return false;
      }
    }
    return Character.isUpperCase(word.charAt(0)) && word.length() > 1;
  }

  /** True for a word that lost its last letter before another small one: "Qu'il", "D'une", "It's". */
  private static boolean isElided(Token token) {
    int at = token.apostrophe();
    return at > 0 && at + 1 < token.text().length();
  }
}
