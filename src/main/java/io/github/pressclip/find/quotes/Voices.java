package io.github.pressclip.find.quotes;

import io.github.pressclip.find.quotes.passage.Mention;
import io.github.pressclip.find.quotes.passage.Nouns;
import io.github.pressclip.find.quotes.passage.Passage;
import io.github.pressclip.find.quotes.passage.WordReader;
import io.github.pressclip.find.quotes.people.People;
import io.github.pressclip.find.quotes.people.Person;
import io.github.pressclip.find.quotes.sentence.Event;
import io.github.pressclip.find.quotes.sentence.EventIndex;
import io.github.pressclip.find.quotes.word.Lexicon;
import io.github.pressclip.find.quotes.word.Tag;
import java.util.List;

/**
 * Tells who in an article has a voice: who may be quoted where no word reports it. Terms and words held at arm's length
 * stand in marks, too, and the subject of their sentence needn't be anybody: "Mesh routers use a “backhaul”".
 */
final class Voices {
  /** What a phrase for somebody begins with if no word of it tells a role. */
  private static final long NOUN_PHRASE =
      WordReader.DETERMINER | Tag.CAPITAL.bit | Tag.GENITIVE.bit | Tag.NUMBER.bit;

  private final List<Passage> passages;
  private final EventIndex index;
  private final People people;
  private boolean heard;

  Voices(List<Passage> passages, EventIndex index, People people) {
    this.passages = passages;
    this.index = index;
    this.people = people;
  }

  /** True for a subject whose words may be those in marks where no word reports them. */
  boolean canSpeak(Mention subject) {
    Lexicon lexicon = subject.passage().lexicon();
    if (lexicon.has("speakers", "proven")) {
      return isProven(subject);
    }
    Person person = subject.kind() == Mention.Kind.NAME ? people.named(subject) : null;
    return person != null && people.isHuman(person)
        || (subject.last().is(Tag.PERSON) || !lexicon.has("nouns", "capital") || isSomebody(subject))
            && Nouns.canSpeak(subject);
  }

  /** True for a pronoun or for words one of which tells somebody: two nouns side by side prove nobody. */
  private static boolean isSomebody(Mention subject) {
    return subject.kind() == Mention.Kind.PRONOUN
        || new Nouns(subject.passage()).speaks(subject.from(), subject.to());
  }

  /**
   * True for a human being, a body, or a name that is said to say something anywhere in the article. Capitals alone
   * prove nobody: headings and products have them, too.
   */
  private boolean isProven(Mention subject) {
    if (subject.kind() == Mention.Kind.PRONOUN) {
      return subject.first().any(Tag.HE.bit | Tag.SHE.bit | Tag.FIRST_PERSON.bit);
    }
    if (subject.kind() == Mention.Kind.ROLE) {
      return false;
    }
    for (int i = subject.from() + 1; i < subject.to() - 1; i++) {
      if (subject.passage().at(i).is(Tag.CONJUNCTION)) {
        return isProven(new Mention(subject.passage(), subject.from(), i, Mention.Kind.NAME))
            && isProven(new Mention(subject.passage(), i + 1, subject.to(), Mention.Kind.NAME));
      }
    }
    if (people.mayBeHuman(subject) || DescribedName.is(subject)) {
      return true;
    }
    Person person = people.named(subject);
    return person != null && hasSpoken(person);
  }

  /**
   * True for a report whose subject may be nobody: a word that has its capital from the beginning of the sentence and
   * stands apart from the verb, "Remember, saying “…” is no answer"; words without an article that name no role,
   * "stage all files and say “…”".
   */
  boolean isDoubtful(Attribution report, Passage.Sentence sentence) {
    Mention who = report.who();
    Passage passage = who.passage();
    if (!passage.lexicon().has("speakers", "proven")) {
      return false;
    }
    if (who.kind() == Mention.Kind.ROLE) {
      return report.rule() == Rule.REPORTING && !who.canSay() && !who.first().any(NOUN_PHRASE);
    }
    return who.kind() == Mention.Kind.NAME && who.to() - who.from() == 1 && who.from() == sentence.from()
        && passage.indexOf(report.cue()) > who.to() && !who.first().is(Tag.ROLE) && !isKnown(who) && !isProven(who);
  }

  /** True for a word that is the last of a longer name elsewhere in the article: "Ngo, of the Housing Board, said". */
  private boolean isKnown(Mention who) {
    Person person = people.named(who);
    return person != null && person.words().size() > 1;
  }

  /** True for somebody who may have said what a verb leads to that things do as well: "wants a “…”". */
  boolean mayClaim(Mention subject, boolean colon) {
    if (!subject.passage().lexicon().has("speakers", "proven") || isProven(subject)) {
      return true;
    }
    return subject.kind() == Mention.Kind.ROLE && subject.canSay()
        && (colon || subject.first().any(WordReader.DETERMINER));
  }

  private boolean hasSpoken(Person person) {
    if (!heard) {
      heard = true;
      for (Passage passage : passages) {
        for (Passage.Sentence sentence : passage.sentences()) {
          for (Event event : index.of(passage, sentence)) {
            if (event.subject().kind() == Mention.Kind.NAME
                && (event.inverted() || event.cue() - event.subject().to() <= 2)
                && !passage.at(event.cue()).any(Tag.NOUN.bit | Tag.LOOSE.bit | Tag.PARTICIPLE.bit)) {
              people.speaks(event.subject());
            }
          }
        }
      }
    }
    return people.hasSpoken(person);
  }
}
