package io.github.pressclip.train;

/**
 * How much of a word's use is body and how much boilerplate.
 *
 * @param voters how many sites it is the vote of
 */
record Vote(float body, float boilerplate, int voters) {

  static Vote of(boolean body, float weight) {
    return new Vote(body ? weight : 0, body ? 0 : weight, 1);
  }

  /** Both counted together, as one site's. */
  Vote plus(Vote other) {
    return new Vote(body + other.body, boilerplate + other.boilerplate, voters);
  }

  /** Both counted together, as the votes of all their sites. */
  Vote and(Vote other) {
    return new Vote(body + other.body, boilerplate + other.boilerplate, voters + other.voters);
  }

  Vote without(Vote other) {
    return new Vote(body - other.body, boilerplate - other.boilerplate, voters - other.voters);
  }

  /** The same in shares of 1. */
  Vote share() {
    return new Vote(body / (body + boilerplate), boilerplate / (body + boilerplate), voters);
  }
}
