package io.github.pressclip.find.quotes.passage;

import io.github.pressclip.find.quotes.word.Tag;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The surnames of an article that have words before them: von der Heide, von Brock. */
final class NobleNames {
  /** Those with two words before them. */
  private final Set<String> pairs = new HashSet<>();

  /** By the surnames that never stand without it the word before them: "von" of Brock. */
  private final Map<String, String> particles = new HashMap<>();

  /** Notes the words before the last of a full name. */
  void learn(List<Token> tokens, int first, int last) {
    String name = tokens.get(last).text();
    if (last > first + 2 && tokens.get(last - 2).is(Tag.PARTICLE)) {
      pairs.add(tokens.get(last - 2).lower() + ' ' + tokens.get(last - 1).text() + ' ' + name);
    } else if (last > first + 1 && tokens.get(last - 1).is(Tag.PARTICLE)) {
      particles.put(name, tokens.get(last - 1).lower());
    }
  }

  /** Forgets "von Brock" where the article has Brock alone, too: "von" may then be a preposition. */
  void forgetBare(List<Token> tokens) {
    for (int i = 0; i < tokens.size() && !particles.isEmpty(); i++) {
      if (i == 0 || !tokens.get(i - 1).is(Tag.PARTICLE)) {
        particles.remove(tokens.get(i).text());
      }
    }
  }

  /** Makes the words before a surname a part of the name. */
  void mark(List<Token> tokens, int surname) {
    for (int k = start(tokens, surname); k < surname; k++) {
      Token part = tokens.get(k);
      tokens.set(k, part.tagged(Tag.PERSON.bit | Tag.CAPITAL.bit));
    }
  }

  private int start(List<Token> tokens, int i) {
    if (i == 0) {
      return i;
    }
    String before = tokens.get(i - 1).text();
    String name = tokens.get(i).text();
    if (i > 1 && pairs.contains(tokens.get(i - 2).lower() + ' ' + before + ' ' + name)) {
      return i - 2;
    }
    return tokens.get(i - 1).lower().equals(particles.get(name)) ? i - 1 : i;
  }
}
