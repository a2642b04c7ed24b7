package io.github.pressclip.find.quotes;

/** Whom a text is about as it goes on: whom "he", "she" and "they" would mean next. */
final class Focus {
  private String he;
  private String she;
  private String group;
  private boolean heHere;
  private boolean sheHere;

  void startSentence() {
    heHere = false;
    sheHere = false;
  }

  /** A name outside quotes. The first of a sentence is what the sentence is about, unless it's a possessor. */
  void see(People people, Mention mention) {
    boolean possessor = mention.last().is(Tag.GENITIVE);
    Person man = people.human(mention, Person.Sex.MALE);
    Person woman = people.human(mention, Person.Sex.FEMALE);
    if (man != null && (he == null || !heHere && !possessor)) {
      he = man.name();
      heHere = true;
    }
    if (woman != null && (she == null || !sheHere && !possessor)) {
      she = woman.name();
      sheHere = true;
    }
  }

  /** The one who said what the sentence quotes. */
  void speaks(People people, Mention mention) {
    if (mention.kind() == Mention.Kind.ROLE) {
      he = mention.words();
      she = he;
      group = he;
      return;
    }
    Person man = people.human(mention, Person.Sex.MALE);
    Person woman = people.human(mention, Person.Sex.FEMALE);
    he = man == null ? he : man.name();
    she = woman == null ? she : woman.name();
    if (man == null && woman == null) {
      group = mention.words();
    }
  }

  /** A role that the sentence is about. */
  void group(String words) {
    group = words;
  }

  /** Who a pronoun means; null if nobody fits. */
  String meant(Token pronoun) {
    return pronoun.is(Tag.HE) ? he : pronoun.is(Tag.SHE) ? she : pronoun.is(Tag.FIRST_PERSON) ? null : group;
  }
}
