package io.github.pressclip.find.quotes;

import io.github.pressclip.find.quotes.passage.Mention;
import io.github.pressclip.find.quotes.passage.Token;
import io.github.pressclip.find.quotes.sentence.Event;

/**
 * Who a run is given to.
 *
 * @param who the words that name the speaker; null if nobody is named
 * @param label the name before the colon of a transcript, which stands in the run itself; null elsewhere
 * @param cue the reporting word; null if there's none
 * @param rule the rule that found them
 */
record Attribution(Mention who, String label, Token cue, Rule rule) {

  static Attribution of(Event event, Rule rule) {
    return new Attribution(event.subject(), null, event.subject().passage().at(event.cue()), rule);
  }

  static Attribution of(Mention who, Rule rule) {
    return new Attribution(who, null, null, rule);
  }

  static Attribution nobody(Rule rule) {
    return new Attribution(null, null, null, rule);
  }

  /** The same with a reporting word, if there's one and somebody is named. */
  Attribution with(Token word) {
    return word == null || cue != null || !named() ? this : new Attribution(who, label, word, rule);
  }

  boolean named() {
    return who != null || label != null;
  }
}
