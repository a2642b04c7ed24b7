package io.github.pressclip.find.quotes.word;

/**
 * What a word can be in a sentence; the keys of the language files, in small letters and with a dash for an underscore.
 */
public enum Tag {
  /** Reports speech and may stand on either side of a quote: said, wrote. */
  SAY,
  /** Leads into a quoted part of a sentence but doesn't follow a quote: called, dismissed. */
  CLAIM,
  /** A verb that leads to words in marks, and of things as well as of people: makes, uses, contains. */
  LOOSE,
  /** A participle that takes the subject of the clause before it: saying, calling. */
  PARTICIPLE,
  /** Names its speaker after it: according to. */
  ACCORDING,
  /** Also a noun, so no cue after an article or a possessive: claims, report. */
  NOUN,
  BE,
  AUXILIARY,
  ADVERB,
  PREPOSITION,
  /** A form of the verb that tells indirect speech: German sei, habe. */
  INDIRECT,
  /** Introduces the one who acts in a passive clause: by. */
  AGENT,
  /** Names its speaker before it: German zufolge. */
  POSTPOSED,
  /** Tells where words stand; the phrase of a {@link #PLACING} word holds them: German "heißt es in". */
  STANDS,
  PLACING,
  /** Ties a phrase to the noun before it: "ein Sprecher von …". */
  BELONGING,
  /** The verb that makes a passive: German wurde. */
  BECOME,
  /** Names before "is" whose opinion that is: German "Für die Ministerin ist …". */
  OPINION,
  /** Gives the words of the one whom it names behind its subject: German zitiert. */
  CITES,
  /** What a crowd cries or a banner reads follows it: German Parole. */
  CRY,
  /** Points back to what was said: "Das sagte …", "Mit diesen Worten …". */
  POINTING,
  /** An article that introduces something new: German ein. */
  INDEFINITE,
  /** Refers back to the subject: German sich. */
  REFLEXIVE,
  /** An article or pronoun whose case no subject has: German den, dem. */
  OBLIQUE,
  ARTICLE,
  POSSESSIVE,
  CONJUNCTION,
  SUBORDINATOR,
  RELATIVE,
  HE,
  SHE,
  THEY,
  IT,
  /** The reporter or the reader: I, we, you. */
  FIRST_PERSON,
  /** Stands before a name and isn't part of it: Mr, Senator. */
  TITLE,
  /** A noun for people or bodies that speak: spokesman, ministry, statement. */
  ROLE,
  /** A word in the name of a body: Committee, University. */
  ORGANISATION,
  MALE,
  FEMALE,
  TIME,
  /** A kind of work that carries a title: book, show. */
  WORK,
  /** A noun for what somebody says: claim, remark. */
  UTTERANCE,
  /** What carries words: sign, headline. */
  INSCRIBED,
  /** What holds somebody's voice or picture: footage, video. */
  RECORDING,
  /** Comes before a name or a term in marks: titled, dubbed. */
  NAMING,
  /** Joins the parts of a name: van, de. */
  PARTICLE,
  /** Ends in a point that doesn't end a sentence: Gov. */
  ABBREVIATION,
  /** A surname, told by what stands before it somewhere in the article; never in a file. */
  PERSON,
  /** Written with a capital first letter in this text; never in a file. */
  CAPITAL,
  /** Carries 's; never in a file. */
  GENITIVE,
  /** The later words of a phrase; never in a file. */
  CONTINUED,
  NUMBER,
  /** A mark that isn't a word; never in a file. */
  MARK,
  /** A whole quoted run; never in a file. */
  QUOTE;

  /** Its place among the tags of a word. */
  public final long bit = 1L << ordinal();
}
