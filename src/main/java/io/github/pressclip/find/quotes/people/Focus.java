package io.github.pressclip.find.quotes.people;

import io.github.pressclip.find.quotes.passage.Mention;
import io.github.pressclip.find.quotes.passage.Passage;
import io.github.pressclip.find.quotes.passage.Token;
import io.github.pressclip.find.quotes.word.Sex;
import io.github.pressclip.find.quotes.word.Tag;

/** Whom a text is about as it goes on: whom "he", "she" and "they" would mean next. */
public final class Focus {
  /** The most paragraphs between a person and the pronoun that goes on with that person. */
  private static final int REACH = 5;

  private String he;
  private String she;
  private String group;

  private int paragraph;
  private int heAt;
  private int sheAt;

  /** What "it" means: the last thing or body that isn't several. */
  private String thing;
  private boolean heHere;
  private boolean sheHere;

  /**
   * Goes on with the next sentence.
   *
   * @param index the number of its paragraph
   */
  public void startSentence(int index) {
    paragraph = index;
    heHere = false;
    sheHere = false;
  }

  /** A name outside quotes. The first of a sentence is what the sentence is about, unless it's a possessor. */
  public void see(People people, Mention mention) {
    boolean possessor = mention.last().is(Tag.GENITIVE);
    Person man = people.human(mention, Sex.MALE);
    Person woman = people.human(mention, Sex.FEMALE);
    boolean introduced = isIntroduced(mention);
    if (man != null && (he == null || introduced || !heHere && !possessor)) {
      man(man.name());
      heHere = true;
    }
    if (woman != null && (she == null || introduced || !sheHere && !possessor)) {
      woman(woman.name());
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
  public void speaks(People people, Mention mention) {
    if (mention.kind() == Mention.Kind.ROLE) {
      group(mention);
      return;
    }
    Person man = people.human(mention, Sex.MALE);
    Person woman = people.human(mention, Sex.FEMALE);
    man(man == null ? null : man.name());
    woman(woman == null ? null : woman.name());
    if (man == null && woman == null) {
      group(mention);
    }
  }

  private void man(String name) {
    if (name != null) {
      he = name;
      heAt = paragraph;
    }
  }

  private void woman(String name) {
    if (name != null) {
      she = name;
      sheAt = paragraph;
    }
  }

  /** The one whom a pronoun meant stays who it means, whoever else the sentence names. */
  public void keep(Token pronoun, String meant) {
    man(pronoun.is(Tag.HE) ? meant : null);
    woman(pronoun.is(Tag.SHE) ? meant : null);
  }

  /** The text goes on with a person whom it called by a role. */
  public void goOn(Sex sex, String name) {
    man(sex == Sex.MALE ? name : null);
    woman(sex == Sex.FEMALE ? name : null);
  }

  /** A role that the sentence is about. */
  public void group(Mention role) {
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

  /** Who a pronoun means; null if nobody fits, or who does was last met too far above. */
  public String meant(Token pronoun) {
    if (pronoun.is(Tag.HE)) {
      return paragraph - heAt > REACH ? null : he;
    }
    if (pronoun.is(Tag.SHE)) {
      return paragraph - sheAt > REACH ? null : she;
    }
    return pronoun.is(Tag.FIRST_PERSON) ? null : pronoun.is(Tag.IT) ? thing : group;
  }
}
