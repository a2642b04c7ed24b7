package io.github.pressclip.find.quotes.passage;

import io.github.pressclip.find.quotes.mark.Span;
import io.github.pressclip.find.quotes.word.Lexicon;
import io.github.pressclip.find.quotes.word.Tag;
import io.github.pressclip.page.Lower;
import java.util.ArrayList;
import java.util.List;

/** Cuts a paragraph into words, marks and quoted runs; what stands in brackets is left out. */
public final class Tokenizer {
  /** The longest bracket that is left out, in characters; a longer one is text like any other. */
  private static final int BRACKET = 120;

  /** What a word with a capital is no noun with. */
  private static final long NO_NOUN = Tag.ARTICLE.bit | Tag.PREPOSITION.bit | Tag.SUBORDINATOR.bit | Tag.ADVERB.bit
      | Tag.CONJUNCTION.bit | Tag.AUXILIARY.bit | Tag.BE.bit | Tag.SAY.bit;

  /** What no word with a capital inside a sentence is where nouns have one: "sagte Bo Kurz" names somebody. */
  private static final long SMALL =
      Tag.SUBORDINATOR.bit | Tag.ADVERB.bit | Tag.CONJUNCTION.bit | Tag.AUXILIARY.bit;

  private final String text;
  private final Lexicon lexicon;
  private final String adverbEnding;
  private final boolean nouns;
  private final WordEnds ends;
  private final Points points;
  private final List<Token> tokens = new ArrayList<>();
  private final PhraseMarker phrases;

  /** The tags of the last token; those of a mark before the first. */
  private long before = Tag.MARK.bit;

  private Tokenizer(String text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    adverbEnding = lexicon.adverbEnding();
    nouns = lexicon.has("nouns", "capital");
    ends = new WordEnds(text, nouns);
    points = new Points(text, lexicon, ends);
    phrases = new PhraseMarker(tokens);
  }

  /**
   * Cuts a stretch of text.
   *
   * @param spans the runs in it, in order, none inside another; a nickname is left out, as if it weren't written
   */
  public static List<Token> tokens(String text, int from, int to, List<Span> spans, Lexicon lexicon) {
    Tokenizer tokenizer = new Tokenizer(text, lexicon);
    int at = from;
    for (Span span : spans) {
      tokenizer.read(at, span.start());
      if (span.form() != Span.Form.NICKNAME) {
        tokenizer.add(new Token(span.start(), span.end(), "", "", Tag.QUOTE.bit, span));
      }
      at = span.end();
    }
    tokenizer.read(at, to);
    tokenizer.phrases.mark();
    return tokenizer.tokens;
  }

  private void read(int from, int to) {
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00a0') {
        i++;
      } else if ((c == '(' || c == '[') && bracketEnd(i, to) > 0) {
        i = bracketEnd(i, to);
      } else if (Character.isLetterOrDigit(c) || (c == '@' || c == '#') && i + 1 < to
          && Character.isLetterOrDigit(text.charAt(i + 1))) {
        int end = ends.after(i + 1, to);
        int hyphen = hyphen(i, end);
        if (hyphen > 0) {
          boolean link = hyphen - i > 2 && text.charAt(hyphen - 1) == 't' && text.charAt(hyphen - 2) == '-';
          int verb = link ? hyphen - 2 : hyphen;
          add(word(i, verb, verb));
          i = hyphen + 1;
        } else {
          Token word = word(i, end, to);
          add(word);
          i = word.end();
        }
      } else {
        int end = i + 1;
        while (end < to && text.charAt(end) == c && (c == '.' || c == '-')) {
          end++;
        }
        String mark = text.substring(i, end);
        add(new Token(i, end, mark, Lower.of(mark), Tag.MARK.bit, null));
        i = end;
      }
    }
  }

  private void add(Token token) {
    tokens.add(token);
    before = token.tags();
  }

  /** The last hyphen of a verb that its pronoun is tied to, "ajoute-t-il"; -1 if none is. */
  private int hyphen(int from, int to) {
    if (lexicon.tiedPronouns().isEmpty()) {
      return -1;
    }
    int hyphen = to - 1;
    while (hyphen > from && text.charAt(hyphen) != '-') {
      hyphen--;
    }
    return hyphen > from && lexicon.tiedPronouns().contains(text.substring(hyphen + 1, to)) ? hyphen : -1;
  }

  private int bracketEnd(int at, int to) {
    char close = text.charAt(at) == '(' ? ')' : ']';
    for (int i = at + 1; i < to && i - at <= BRACKET; i++) {
      if (text.charAt(i) == close) {
        return i + 1;
      }
    }
    return -1;
  }

  private Token word(int from, int to, int limit) {
    int end = to;
    String written = text.substring(from, end);
    long tags = 0;
    if (WordForm.isGenitive(written)) {
      tags = Tag.GENITIVE.bit;
      written = written.substring(0, written.length() - 2);
    } else if (end < limit && (text.charAt(end) == '\'' || text.charAt(end) == '’') && written.endsWith("s")
        && written.length() > 3 && end + 1 < limit && text.charAt(end + 1) == ' ') {
      tags = Tag.GENITIVE.bit;
      end++;
    }
    char first = written.charAt(0);
    boolean small = first >= 'a' && first <= 'z';
    boolean digit = !small && Character.isDigit(first);
    boolean capital = !small && Character.isUpperCase(first);
    String lower = Lower.of(written);
    tags = tags(written, lower.replace('’', '\''), tags, capital || digit);
    boolean point = end < limit && text.charAt(end) == '.';
    boolean ordinal = point && digit && to - from <= 2 && points.isOrdinal(end, limit);
    if (ordinal || point && points.isAbbreviation(written, tags, end)) {
      tags |= Tag.ABBREVIATION.bit;
      end++;
    } else {
      tags &= ~Tag.ABBREVIATION.bit;
    }
    boolean aged = digit && nouns && WordForm.isNounOfNumber(written);
    if (aged || capital || first == '@' || (digit || Character.isLowerCase(first)) && WordForm.hasCapital(written)) {
      tags |= Tag.CAPITAL.bit;
    } else if (digit) {
      tags |= Tag.NUMBER.bit;
    }
    return new Token(from, end, written, lower, tags, null);
  }

  /**
   * What the file of words says of a word, or else its ending.
   *
   * @param lower the word in small letters, its apostrophe a straight one
   * @param known the tags that it has already
   * @param large true for a word that begins with a capital or a digit
   */
  private long tags(String written, String lower, long known, boolean large) {
    long marked = lexicon.marked(lower);
    if ((marked & Lexicon.OPENS_PHRASE) != 0) {
      phrases.opens(lexicon.phrases(lower));
    }
    // "Anna Van der Kell" has an article in her name
    boolean afterNoun = (before & (Tag.CAPITAL.bit | NO_NOUN | Tag.PARTICLE.bit)) == Tag.CAPITAL.bit;
    if (afterNoun && lexicon.isGenitiveArticle(lower)) {
      return Tag.PREPOSITION.bit;
    }
    long tags = known | marked & ~Lexicon.OPENS_PHRASE;
    if (nouns && large && (tags & SMALL) != 0 && isInside()) {
      tags &= ~SMALL;
    }
    boolean opens = (before & (Tag.MARK.bit | Tag.QUOTE.bit)) != 0;
    if (tags == 0 && lower.length() > 4 && lower.endsWith(adverbEnding)
        && (opens || Character.isLowerCase(written.charAt(0)))) {
      return Tag.ADVERB.bit;
    }
    return tags == 0 && large ? lexicon.tagsByEnding(lower) : tags;
  }

  /** True for a place inside a sentence: behind a word or a comma. */
  private boolean isInside() {
    Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
    return last != null && (last.isWord() || last.is(','));
  }
}
