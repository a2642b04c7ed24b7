package io.github.pressclip.find.quotes;

/** The rules that name a speaker, or leave the quote without one; the surest first. */
enum Rule {
  LABEL("the name before its colon says it"),
  SIGNATURE("the name after its dash signs it"),
  AFTER("the words right after it report it"),
  BEFORE("the words right before it report it"),
  CLOSING("the sentence ends with who says it"),
  REPORTING("the reporting word before it in the sentence"),
  LATER("the reporting word after it in the sentence"),
  COLON("the name before the colon or the dash that leads to it"),
  POINTED_AT("the sentence after it points back and tells who said it"),
  INDIRECT("it stands in indirect speech that goes on from a sentence before it"),
  SUBJECT("the subject of its sentence"),
  SAME_PARAGRAPH("the speaker of the quote before it in the paragraph"),
  SENTENCE_BEFORE("the subject of the sentence before it"),
  PARAGRAPH_BEFORE("the subject of the paragraph before it"),
  QUOTE_BEFORE("the speaker of the quote in the paragraph before it"),
  QUESTION("somebody is told or asked it, and nobody is said to do it"),
  SUBHEADING("a subheading that names nobody"),
  NOBODY("nobody is named near it");

  private final String words;

  Rule(String words) {
    this.words = words;
  }

  /** The rule for a person to read. */
  String words() {
    return words;
  }
}
