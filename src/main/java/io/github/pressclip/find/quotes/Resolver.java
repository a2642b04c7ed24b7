package io.github.pressclip.find.quotes;

import java.util.List;

/** Turns the words that name a speaker into the speaker: surnames and pronouns into the fullest name. */
final class Resolver {
  private final List<Passage> passages;
  private final People people;

  Resolver(List<Passage> passages, People people) {
    this.passages = passages;
    this.people = people;
  }

  /** The speaker as the article names them in full; null if a pronoun means nobody for sure. */
  String speaker(Mention mention) {
    return switch (mention.kind()) {
      case ROLE -> mention.words();
      case NAME -> name(mention);
      case PRONOUN -> pronoun(mention);
    };
  }

  private String name(Mention mention) {
    Person person = people.named(mention);
    if (person != null && person.words().size() > 1) {
      return person.name();
    }
    int start = NameWords.start(mention.passage(), mention.from(), mention.to());
    if (mention.first().is(Tag.ARTICLE)) {
      return mention.words();
    }
    return new Mention(mention.passage(), start, mention.to(), Mention.Kind.NAME).words();
  }

  private String pronoun(Mention mention) {
    Token word = mention.first();
    if (!word.any(Tag.HE.bit | Tag.SHE.bit)) {
      return null;
    }
    Person.Sex sex = word.is(Tag.HE) ? Person.Sex.MALE : Person.Sex.FEMALE;
    int token = mention.from();
    for (int p = mention.passage().index(); p >= Math.max(0, mention.passage().index() - 6); p--) {
      Passage passage = passages.get(p);
      for (int s = passage.sentences().size() - 1; s >= 0; s--) {
        Passage.Sentence sentence = passage.sentences().get(s);
        if (p == mention.passage().index() && sentence.from() > token) {
          continue;
        }
        int limit = p == mention.passage().index() ? Math.min(sentence.to(), token) : sentence.to();
        String found = candidate(passage, sentence, limit, sex);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private String candidate(Passage passage, Passage.Sentence sentence, int limit, Person.Sex sex) {
    NounPhrases phrases = new NounPhrases(passage);
    for (int i = sentence.from(); i < limit; i++) {
      if (!phrases.isName(i)) {
        continue;
      }
      int end = i + 1;
      while (end < limit && !passage.at(end - 1).is(Tag.GENITIVE) && phrases.isName(end)) {
        end++;
      }
      boolean genitive = passage.at(end - 1).is(Tag.GENITIVE);
      Person person = people.named(new Mention(passage, i, end, Mention.Kind.NAME));
      if (!genitive && person != null && person.sex() == sex) {
        return person.name();
      }
      i = end - 1;
    }
    return null;
  }
}
