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
  private static final long FIRST_NAME = Tag.MALE.bit | Tag.FEMALE.bit;
  private static final long NO_NAME = Tag.ROLE.bit | Tag.TITLE.bit | Tag.ORGANISATION.bit | Tag.TIME.bit | Tag.WORK.bit
      | Tag.ARTICLE.bit | Tag.PREPOSITION.bit | Tag.ADVERB.bit | Tag.POSSESSIVE.bit | Tag.SUBORDINATOR.bit
      | Tag.HE.bit | Tag.SHE.bit | Tag.IT.bit | Tag.MARK.bit | Tag.QUOTE.bit | Tag.CONTINUED.bit;

  private final Set<String> surnames = new HashSet<>();

  /** Words that only a title proves, which is a body's name, too: "Bundesrat Lee" and "im Bundesrat Länder". */
  private final Set<String> titled = new HashSet<>();

  /** Words behind an article somewhere: "die Länder". */
  private final Set<String> determined = new HashSet<>();

  private final NobleNames noble = new NobleNames();

  private final Lexicon lexicon;

  /** The paragraph whose names are collected. */
  private String text;

  private NameTagger(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Tags the surnames in the tokens of an article's paragraphs.
   *
   * @param texts the paragraphs, whose tokens leave out what stands in brackets
   */
  public static void tag(List<List<Token>> paragraphs, List<String> texts, Lexicon lexicon) {
    NameTagger tagger = new NameTagger(lexicon);
    for (int i = 0; i < paragraphs.size(); i++) {
      tagger.text = texts.get(i);
      tagger.collect(paragraphs.get(i));
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

  private void collect(List<Token> tokens) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean relative = i > 0 && tokens.get(i - 1).is(',') && token.is(Tag.RELATIVE);
      if (token.any(WordReader.DETERMINER) && !relative && tokens.get(i + 1).is(Tag.CAPITAL)) {
        determined.add(tokens.get(i + 1).text());
      }
      if (isBareSpeaker(tokens, i)) {
        surnames.add(token.text());
        continue;
      }
      boolean first = token.any(FIRST_NAME) && token.is(Tag.CAPITAL) || isBarePair(tokens, i);
      if (!first && !token.is(Tag.TITLE)) {
        continue;
      }
      int last = i;
      while (last + 1 < tokens.size() && canBeName(tokens, last + 1)) {
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

  /**
   * True for the first of two words that are no nouns of the file where only a name stands without an article: right
   * behind a run and its verb, „…“, sagte Ann Lee; before a verb that reports, "Ann Lee sagte"; before what somebody
   * is, "Ann Lee, die Chefin".
   */
  private boolean isBarePair(List<Token> tokens, int i) {
    if (!canBeName(tokens, i) || !canBeName(tokens, i + 1) || tokens.get(i).is(Tag.GENITIVE)) {
      return false;
    }
    if (isAged(tokens.get(i + 1).end())) {
      return true;
    }
    if (i > 2 && tokens.get(i - 1).is(Tag.SAY) && tokens.get(i - 2).is(',') && tokens.get(i - 3).is(Tag.QUOTE)) {
      return true;
    }
    boolean free = i == 0
        || tokens.get(i - 1).any(Tag.MARK.bit | Tag.CONJUNCTION.bit | Tag.ADVERB.bit | Tag.SUBORDINATOR.bit);
    if (!free || i + 3 >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(i + 2);
    Token after = tokens.get(i + 3);
    return next.is(Tag.SAY) && !next.is(Tag.CAPITAL)
        || next.is(',') && (after.any(Tag.ROLE.bit | Tag.TITLE.bit) || after.is(Tag.ARTICLE) && !after.is(Tag.OBLIQUE));
  }

  /** True before an age in brackets: "Wiebo Dorn (43)". */
  private boolean isAged(int end) {
    return end + 4 < text.length() && text.startsWith(" (", end) && Character.isDigit(text.charAt(end + 2))
        && Character.isDigit(text.charAt(end + 3)) && text.charAt(end + 4) == ')';
  }

  /** True for a single word where only a name stands without an article: „…“, sagte Lee. */
  private boolean isBareSpeaker(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    return i > 1 && tokens.get(i - 1).any(Tag.SAY.bit | Tag.ACCORDING.bit) && tokens.get(i - 2).is(',')
        && canBeName(tokens, i) && !canBeName(tokens, i + 1) && !token.any(FIRST_NAME)
        && token.text().length() > 2 && Character.isLowerCase(token.text().charAt(1)) && !opensTitle(tokens, i);
  }

  /**
   * True for what tells whose or which office somebody has: "Norrbys Trainer Jan Lee", "Park- und Gartenchefin Lee".
   */
  private static boolean opensTitle(List<Token> tokens, int i) {
    Token next = tokens.get(i + 1);
    boolean hyphened = next.is('-') && next.start() == tokens.get(i).end();
    return hyphened || next.is(Tag.CAPITAL) && next.any(Tag.TITLE.bit | Tag.ROLE.bit);
  }

  private boolean canBeName(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (token.is(Tag.PARTICLE) && !token.is(Tag.CAPITAL)) {
      int name = i + 1 < tokens.size() && tokens.get(i + 1).is(Tag.ARTICLE) ? i + 2 : i + 1;
      return name < tokens.size() && tokens.get(name).is(Tag.CAPITAL) && !tokens.get(name).any(NO_NAME)
          && (i > 0 && tokens.get(i - 1).any(FIRST_NAME) || isTitled(tokens, i));
    }
    if (token.is(Tag.ARTICLE) && !token.is(Tag.CAPITAL)) {
      return i > 0 && tokens.get(i - 1).is(Tag.PARTICLE) && i > 1 && canBeName(tokens, i - 1);
    }
    // "Anna Bergmann": what ends like a noun for somebody is a surname behind a first name
    boolean surname = i > 0 && (tokens.get(i - 1).any(FIRST_NAME) || isTitled(tokens, i)) && token.isWord()
        && lexicon.tags(Lower.of(token.text())) == 0;
    return token.is(Tag.CAPITAL) && (!token.any(NO_NAME) || token.any(FIRST_NAME) || surname);
  }

  /** True behind a title and a word that can be a first name: "Kapitän Wiebo van Dorn". */
  private static boolean isTitled(List<Token> tokens, int i) {
    return i > 1 && tokens.get(i - 2).is(Tag.TITLE) && tokens.get(i - 1).is(Tag.CAPITAL)
        && !tokens.get(i - 1).any(NO_NAME);
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
        && (lexicon.tags(Lower.of(word.substring(hyphen + 1))) & FIRST_NAME) == 0;
  }
}
