package io.github.pressclip.find.quotes.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the words for titles and offices of one language tell: whose they are, and which make another office of one. */
public final class TitleWords {
  private final Map<String, String> full = new HashMap<>();
  private List<String> otherOffice = List.of();
  private List<String> crowns = List.of();
  private Set<String> men = Set.of();
  private Set<String> women = Set.of();

  TitleWords() {}

  /**
   * Adds a trait of the language's file.
   *
   * @return false if it isn't one of titles
   */
  boolean add(String trait, String value) {
    List<String> words = List.of(value.split(" "));
    switch (trait) {
      case "other office" -> otherOffice = words;
      case "in full" -> {
        for (String pair : words) {
          full.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
      }
      case "crowns" -> crowns = words;
      case "men" -> men = Set.copyOf(words);
      case "women" -> women = Set.copyOf(words);
      default -> {
        return false;
      }
    }
    return true;
  }

  /** The sex that a title, a role or an article tells of the one whom it stands before; unknown if it tells none. */
  public Sex sex(String word) {
    return men.contains(word) ? Sex.MALE : women.contains(word) ? Sex.FEMALE : Sex.UNKNOWN;
  }

  /** True for a title before a first name alone: "King", "Pope". */
  public boolean isCrown(String title) {
    return crowns.contains(title);
  }

  /** True for a word that makes another office of one: "former", "deputy". */
  public boolean changesOffice(String word) {
    return otherOffice.contains(word);
  }

  /** Adds the word that a compound begins with if it makes another office of one, {@code ex} of {@code ex-minister}. */
  public void addChange(String compound, Set<String> changes) {
    for (String change : otherOffice) {
      if (compound.startsWith(change) && compound.length() > change.length()) {
        changes.add(change);
      }
    }
  }

  /** The word that another is short for, "senator" of "sen"; the word itself if it is no short one. */
  public String inFull(String word) {
    return full.getOrDefault(word, word);
  }
}
