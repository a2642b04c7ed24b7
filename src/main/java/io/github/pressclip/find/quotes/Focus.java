package io.github.pressclip.find.quotes;

/** Whom a text is about as it goes on: whom "he", "she" and "they" would mean next. */
final class Focus {
  private Person he;
  private Person she;
  private String group;
  private boolean heHere;
  private boolean sheHere;

  void startSentence() {
    heHere = false;
    sheHere = false;
  }

  /** A name outside quotes. The first of a sentence is what the sentence is about, unless it's a possessor. */
  void see(People people, Passage passage, int from, int to) {
    boolean possessor = passage.at(to - 1).is(Tag.GENITIVE);
    Mention mention = new Mention(passage, from, to, Mention.Kind.NAME);
    Person man = people.human(mention, Person.Sex.MALE);
    Person woman = people.human(mention, Person.Sex.FEMALE);
    if (man != null && (he == null || !heHere && !possessor)) {
      he = man;
      heHere = true;
    }
    if (woman != null && (she == null || !sheHere && !possessor)) {
      she = woman;
      sheHere = true;
    }
  }

  /** The one who said what the sentence quotes. */
  void speaks(People people, Mention mention) {
    Person man = people.human(mention, Person.Sex.MALE);
    Person woman = people.human(mention, Person.Sex.FEMALE);
    he = man == null ? he : man;
    she = woman == null ? she : woman;
    if (man == null && woman == null) {
      group = mention.words();
    }
  }

  void group(String words) {
    group = words;
  }

  /** Who a pronoun means; null if nobody fits. */
  String meant(Token pronoun) {
    if (pronoun.is(Tag.HE)) {
      return he == null ? null : he.name();
    }
    if (pronoun.is(Tag.SHE)) {
      return she == null ? null : she.name();
    }
    return pronoun.is(Tag.FIRST_PERSON) ? null : group;
  }
}
