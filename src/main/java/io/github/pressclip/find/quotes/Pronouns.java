package io.github.pressclip.find.quotes;

import io.github.pressclip.find.quotes.mark.Span;
import io.github.pressclip.find.quotes.passage.Mention;
import io.github.pressclip.find.quotes.passage.NameSpan;
import io.github.pressclip.find.quotes.passage.Passage;
import io.github.pressclip.find.quotes.passage.Token;
import io.github.pressclip.find.quotes.passage.Tokenizer;
import io.github.pressclip.find.quotes.people.Focus;
import io.github.pressclip.find.quotes.people.People;
import io.github.pressclip.find.quotes.people.Person;
import io.github.pressclip.find.quotes.sentence.Subjects;
import io.github.pressclip.find.quotes.word.Tag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells whom pronouns mean: those whom the text was about when they came. */
final class Pronouns {
  private final People people;
  private final Map<Span, Attribution> attributions;
  private final Map<Mention, Person> roles;
  private final Map<Mention, String> resolved = new HashMap<>();
  private final Focus focus = new Focus();

  private Pronouns(People people, Map<Span, Attribution> attributions, Map<Mention, Person> roles) {
    this.people = people;
    this.attributions = attributions;
    this.roles = roles;
  }

  /**
   * The names of those whom an article's pronouns mean.
   *
   * @param roles the people whom roles mean
   * @param pronouns by their paragraph, the tokens that are asked for
   * @return none for a pronoun that means nobody for sure
   */
  static Map<Mention, String> of(List<Passage> passages, People people, Map<Span, Attribution> attributions,
      Map<Mention, Person> roles, Map<Passage, Set<Integer>> pronouns) {
    Pronouns reader = new Pronouns(people, attributions, roles);
    for (Passage passage : passages) {
      Set<Integer> here = pronouns.getOrDefault(passage, Set.of());
      for (Passage.Sentence sentence : passage.sentences()) {
        reader.read(passage, sentence, here);
      }
    }
    return reader.resolved;
  }

  private void read(Passage passage, Passage.Sentence sentence, Set<Integer> pronouns) {
    focus.startSentence(passage.index());
    Mention main = new Subjects(passage, sentence).main(sentence.to());
    if (main != null && main.kind() == Mention.Kind.ROLE) {
      focus.group(main);
    }
    Mention said = null;
    String meant = null;
    for (int i = sentence.from(); i < sentence.to(); i++) {
      Token token = passage.at(i);
      meant = main != null && i == main.from() ? focus.meant(token) : meant;
      if (token.is(Tag.QUOTE)) {
        Attribution attribution = attributions.get(token.span());
        said = attribution == null || attribution.who() == null || attribution.cue() == null ? said : attribution.who();
        readBlock(passage, token.span());
      } else if (!pronouns.isEmpty() && pronouns.contains(i)) {
        resolve(new Mention(passage, i, i + 1, Mention.Kind.PRONOUN));
      } else {
        int end = NameSpan.end(passage, i);
        if (end > i) {
          focus.see(people, new Mention(passage, i, end, Mention.Kind.NAME));
          i = end - 1;
        }
      }
    }
    if (said != null) {
      goOn(said, resolved.get(said));
    } else if (main != null && main.kind() != Mention.Kind.ROLE) {
      goOn(main, meant);
    }
  }

  /**
   * Notes whom a block quotation tells of: a paragraph of somebody else's text, opened by a mark that closes only
   * further down. The article goes on in it, so "she" below may mean whom it names.
   */
  private void readBlock(Passage passage, Span span) {
    if (span.closed() || span.form() != Span.Form.MARKS) {
      return;
    }
    List<Token> tokens = Tokenizer.tokens(passage.text(), span.from(), span.to(), List.of(), passage.lexicon());
    Passage block = new Passage(passage.index(), passage.text(), tokens, passage.lexicon());
    for (Passage.Sentence sentence : block.sentences()) {
      Mention main = new Subjects(block, sentence).main(sentence.to());
      if (main != null && main.kind() == Mention.Kind.NAME) {
        focus.speaks(people, main);
      }
    }
  }

  /** The text goes on with the one who speaks in a sentence, or whom it is about. */
  private void goOn(Mention who, String meant) {
    Person role = roles.get(who);
    if (role != null) {
      focus.goOn(people.sex(role), role.name());
    } else if (who.kind() == Mention.Kind.PRONOUN) {
      focus.keep(who.first(), meant);
    } else {
      focus.speaks(people, who);
    }
  }

  private void resolve(Mention pronoun) {
    String name = focus.meant(pronoun.first());
    if (name != null) {
      resolved.put(pronoun, name);
    }
  }
}
