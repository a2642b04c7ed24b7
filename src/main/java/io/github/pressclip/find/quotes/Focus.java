package io.github.pressclip.find.quotes;

/** Whom a text is about as it goes on: whom "he", "she" and "they" would mean next. */
final class Focus {
  private String he;
  private String she;
  private String group;

  /** What "it" means: the last thing or body that isn't several. */
  private String thing;
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
    boolean introduced = isIntroduced(mention);
    if (man != null && (he == null || introduced || !heHere && !possessor)) {
      he = man.name();
      heHere = true;
    }
    if (woman != null && (she == null || introduced || !sheHere && !possessor)) {
      she = woman.name();
      sheHere = true;
    }
  }

  /** True for a full name with a comma and what the person is after it: the text goes on with that person. */
  private static boolean isIntroduced(Mention mention) {
    Passage passage = mention.passage();
    int to = mention.to();
    if (to - mention.from() < 2 || to + 1 >= passage.size() || !passage.at(to).is(',')) {
      return false;
    }
    Token next = passage.at(to + 1);
    return next.any(Tag.ROLE.bit | Tag.TITLE.bit) && !next.is(Tag.CAPITAL)
        || next.is(Tag.ARTICLE) || next.is(Tag.RELATIVE);
  }

  /** The one who said what the sentence quotes. */
  void speaks(People people, Mention mention) {
    if (mention.kind() == Mention.Kind.ROLE) {
      group(mention);
      return;
    }
    Person man = people.human(mention, Person.Sex.MALE);
    Person woman = people.human(mention, Person.Sex.FEMALE);
    he = man == null ? he : man.name();
    she = woman == null ? she : woman.name();
    if (man == null && woman == null) {
      group(mention);
    }
  }

  /** The one whom a pronoun meant stays who it means, whoever else the sentence names. */
  void keep(Token pronoun, String meant) {
    he = pronoun.is(Tag.HE) && meant != null ? meant : he;
    she = pronoun.is(Tag.SHE) && meant != null ? meant : she;
  }

  /** The text goes on with a person whom it called by a role. */
  void goOn(Person.Sex sex, String name) {
    he = sex == Person.Sex.MALE ? name : he;
    she = sex == Person.Sex.FEMALE ? name : she;
  }

  /** A role that the sentence is about. */
  void group(Mention role) {
    group = role.words();
    thing = isSeveral(role) ? thing : group;
  }

  /** True for "the candidates": a noun, before what a preposition ties to it, with the ending of a plural. */
  private static boolean isSeveral(Mention mention) {
    int noun = mention.from();
    while (noun + 1 < mention.to() && !mention.passage().at(noun + 1).is(Tag.PREPOSITION)) {
      noun++;
    }
    String word = mention.passage().at(noun).text();
    String ending = mention.passage().lexicon().pluralEnding();
    return mention.kind() == Mention.Kind.ROLE && word.endsWith(ending) && !word.endsWith("ss");
  }

  /** Who a pronoun means; null if nobody fits. */
  String meant(Token pronoun) {
    return pronoun.is(Tag.HE) ? he : pronoun.is(Tag.SHE) ? she : pronoun.is(Tag.FIRST_PERSON) ? null
        : pronoun.is(Tag.IT) ? thing : group;
  }
}
