package io.github.pressclip.find.quotes.word;

import io.github.pressclip.data.DataFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of one language, from its data file: {@code tag: word, word, a phrase}, comments after {@code #}. */
public final class Lexicon {
  /** No words: of a language that has no file. */
  public static final Lexicon EMPTY = new Lexicon();

  /** Beside the tags of a word: a phrase begins with it. */
  public static final long OPENS_PHRASE = Long.MIN_VALUE;

  private final WordTags words = new WordTags();
  private final Map<String, List<Phrase>> phrases = new HashMap<>();
  private final Map<String, String> traits = new HashMap<>();

  private final TitleWords titles = new TitleWords();
  private List<String> definite = List.of();
  private List<String> inverting = List.of();
  private List<String> adverbial = List.of();
  private List<String> telling = List.of();
  private Endings infinitiveEndings = Endings.NONE;
  private Endings titleEndings = Endings.NONE;
  private Endings roleEndings = Endings.NONE;
  private Endings workEndings = Endings.NONE;
  private List<String> genitiveArticles = List.of();
  private List<String> tiedPronouns = List.of();

  /** A phrase of several words, all in small letters. */
  public record Phrase(List<String> words, long tags) {}

  private Lexicon() {}

  /**
   * Reads a language's file.
   *
   * @param code the file's name without its extension, {@code en}
   */
  public static Lexicon read(String code) {
    Lexicon lexicon = new Lexicon();
    for (DataFile.Line line : DataFile.lines(Lexicon.class, code + ".txt")) {
      lexicon.add(line.key(), line.value(), code);
    }
    return lexicon;
  }

  private void add(String key, String values, String code) {
    if (key.startsWith("trait ")) {
      trait(key.substring("trait ".length()), values.strip());
      return;
    }
    long tags = WordLine.tags(key, code);
    for (String word : WordLine.words(key, values)) {
      addWord(word, tags);
    }
  }

  private void trait(String name, String value) {
    switch (name) {
      case "definite" -> definite = List.of(value.split(" "));
      case "inverting" -> inverting = List.of(value.split(" "));
      case "adverbial" -> adverbial = List.of(value.split(" "));
      case "telling" -> telling = List.of(value.split(" "));
      case "infinitive endings" -> infinitiveEndings = Endings.read(value);
      case "title endings" -> titleEndings = Endings.read(value);
      case "role endings" -> roleEndings = Endings.read(value);
      case "work endings" -> workEndings = Endings.read(value);
      case "tied pronouns" -> tiedPronouns = List.of(value.split(" "));
      case "genitive articles" -> genitiveArticles = List.of(value.split(" "));
      default -> {
        if (!titles.add(name, value)) {
          traits.put(name, value);
        }
      }
    }
  }

  private void addWord(String word, long tags) {
    int space = word.indexOf(' ');
    if (space < 0) {
      if (!word.isEmpty()) {
        words.add(word, tags);
      }
      return;
    }
    List<String> parts = List.of(word.split(" "));
    words.add(parts.get(0), OPENS_PHRASE);
    phrases.computeIfAbsent(parts.get(0), k -> new ArrayList<>()).add(new Phrase(parts, tags));
  }

  /** The tags of a word in small letters; 0 if the file doesn't have it. */
  public long tags(String word) {
    return words.of(word) & ~OPENS_PHRASE;
  }

  /** The same, with {@link #OPENS_PHRASE} if {@link #phrases} has any that begin with the word. */
  public long marked(String word) {
    return words.of(word);
  }

  /** The phrases that begin with a word; null if none does. */
  public List<Phrase> phrases(String first) {
    return phrases.get(first);
  }

  /** The tags that the endings of a word give it, for languages that write compounds in one word; 0 if none fits. */
  public long tagsByEnding(String word) {
    long tags = titleEndings.of(word) != null ? Tag.TITLE.bit | Tag.ROLE.bit
        : roleEndings.of(word) != null ? Tag.ROLE.bit : 0;
    return workEndings.of(word) != null ? tags | Tag.WORK.bit : tags;
  }

  /** The title that a word ends in, {@code minister} of {@code innenminister}; null if it ends in none. */
  public String titleEnding(String word) {
    return titleEndings.of(word);
  }

  /** True if a trait has a value. */
  public boolean has(String name, String value) {
    return value.equals(traits.get(name));
  }

  /** True for a word that opens a clause of time or cause: "after", "because". */
  public boolean opensAdverbial(String word) {
    return adverbial.contains(word);
  }

  /** True for a word in small letters with the ending of an infinitive, that the file doesn't know for somebody. */
  public boolean isInfinitive(String word) {
    return infinitiveEndings.of(word) != null && Character.isLowerCase(word.charAt(0))
        && (tags(word) & Tag.ROLE.bit) == 0;
  }

  /** True for a word that opens a clause whose subject stands behind the verb that reports: French "comme". */
  public boolean opensTelling(String word) {
    return telling.contains(word);
  }

  /** True for an article that stands for "of" when it follows a noun: German "der", "des". */
  public boolean isGenitiveArticle(String word) {
    return genitiveArticles.contains(word);
  }

  /** Pronouns that a hyphen ties to the verb before them: French "ajoute-t-il". */
  public List<String> tiedPronouns() {
    return tiedPronouns;
  }

  /** What the words for somebody's title and office tell. */
  public TitleWords titles() {
    return titles;
  }

  /** True for a verb that often stands before its subject after a comma: "said". */
  public boolean inverts(String verb) {
    return inverting.contains(verb);
  }

  /** The ending of most verbs of the past, {@code ed}; a string that ends nothing if there's none. */
  public String pastEnding() {
    return traits.getOrDefault("past ending", "\n");
  }

  /** The ending of participles that may open a phrase, {@code ing}; empty if there's none. */
  public String participleEnding() {
    return traits.getOrDefault("participle ending", "");
  }

  /** The ending of verbs after the name of one person, {@code s}; empty if it tells nothing. */
  public String thirdPersonEnding() {
    return traits.getOrDefault("third person ending", "");
  }

  /** True for a verb that no auxiliary can stand before: a form of the third person, or one of the past. */
  public boolean isFinite(String verb) {
    String ending = thirdPersonEnding();
    return !ending.isEmpty() && (tags(verb + ending) & Tag.SAY.bit) == 0;
  }

  /** The ending of most nouns for several, {@code s}; a string that ends nothing if it tells nothing. */
  public String pluralEnding() {
    return traits.getOrDefault("plural ending", "\n");
  }

  /** The ending that makes an adverb of an adjective, {@code ly}; a string that ends nothing if there's none. */
  public String adverbEnding() {
    return traits.getOrDefault("adverb ending", "\n");
  }

  /** True for an article before something that is known already: "the". */
  public boolean isDefinite(String word) {
    return definite.contains(word);
  }
}
