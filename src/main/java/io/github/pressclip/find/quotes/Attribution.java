package io.github.pressclip.find.quotes;

/**
 * Who a run is given to.
 *
 * @param who the words that name the speaker; null if nobody is named
 * @param cue the reporting word; null if there's none
 * @param rule the rule that found them, in words
 */
record Attribution(Mention who, Token cue, String rule) {

  static final Attribution NOBODY = new Attribution(null, null, "nobody is named near it");

  boolean named() {
    return who != null;
  }
}
