package io.github.pressclip.find.quotes.people;

import io.github.pressclip.find.quotes.passage.Mention;
import io.github.pressclip.find.quotes.passage.NameSpan;
import io.github.pressclip.find.quotes.passage.Nouns;
import io.github.pressclip.find.quotes.passage.Passage;
import io.github.pressclip.find.quotes.passage.Token;
import io.github.pressclip.find.quotes.passage.WordReader;
import io.github.pressclip.find.quotes.word.Sex;
import io.github.pressclip.find.quotes.word.Tag;
import java.util.List;

/** Learns the sex of people from the pronouns that follow their names when nobody else is named between. */
final class PronounSexes {
  private PronounSexes() {}

  /** Lets the pronouns of an article vote on those before them. */
  static void read(List<Passage> passages, People people, Humans humans) {
    for (Passage passage : passages) {
      Person last = null;
      for (int i = 0; i < passage.size(); i++) {
        Token token = passage.at(i);
        if (last != null && token.any(Tag.HE.bit | Tag.SHE.bit)) {
          humans.vote(last, token.is(Tag.HE));
          last = null;
        }
        int end = NameSpan.end(passage, i);
        if (end > i) {
          Person person = people.named(new Mention(passage, i, end, Mention.Kind.NAME));
          boolean unknown = person != null && person.sex() == Sex.UNKNOWN
              && (humans.hasSpoken(person) || person.words().size() == 2 && !humans.isBody(person)
                  && standsAsName(passage, i, end));
          boolean human = person != null && humans.has(person);
          last = unknown ? person : human || person == null ? null : last;
          i = end - 1;
        }
      }
    }
  }

  /**
   * False for two nouns where nouns have capitals, behind an article or a preposition: "im Notfall Strom", "der Schule
   * Nachbarn", "im alten Bunker Briefe", and for an adjective and a noun, "Billige Autos". A person's name stands
   * alone, unless a first name or a title proves it.
   */
  private static boolean standsAsName(Passage passage, int from, int to) {
    if (!passage.lexicon().has("nouns", "capital") || passage.at(to - 1).is(Tag.PERSON)) {
      return true;
    }
    Nouns nouns = new Nouns(passage);
    int before = from - 1;
    while (before > 0 && nouns.isModifier(before) && passage.at(before).tags() == 0) {
      before--;
    }
    return !nouns.isInflected(from)
        && (before < 0 || !passage.at(before).any(WordReader.DETERMINER | Tag.PREPOSITION.bit));
  }
}
