/**
 * Who said what: quoted runs in the paragraphs of a body, and their speakers. Where to look:
 *
 * <ul>
 *   <li>The way through it all: {@code QuoteFinder}.
 * <li>Quotation marks and the runs between them: {@code Marks}, {@code RunScanner}, {@code Span}; speech without marks:
 * {@code Dialogue}, {@code Labels}; runs that are cut by a report: {@code Incises}; runs that are no speech:
 * {@code Direct}, {@code Terms}, {@code Nicknames}.
 * <li>Words and sentences: {@code Tokenizer}, {@code Token}, {@code Tag}, {@code SentenceSplitter},
 * {@code SentenceOpeners}, {@code Passage}; the files of the languages: {@code Lexicons}, {@code Lexicon},
 * {@code WordTags}, {@code PhraseMarker}.
 * <li>Phrases: {@code WordReader} tells what a word is, {@code NameSpan}, {@code NounPhrases} and
 * {@code SpeakerPhrases} where a name or a phrase begins and ends, {@code TitleHolder} whose name belongs to a title,
 * {@code Subjects}, {@code MainSubject}, {@code VerbSide}, {@code Inversion} and {@code SharedSubject} which of them is
 * a verb's subject. In languages that mark cases: {@code NameTagger}, {@code NobleNames}, {@code Nouns},
 * {@code PhraseReader}, {@code Clauses}, {@code ClauseParts}.
 * <li>Reports: {@code Events}, {@code UnknownVerbs}, {@code VerbOrNoun}, {@code ClauseEvents} find the reporting words,
 * {@code SentenceReader}, {@code RunLead}, {@code Signatures} and {@code Attributor} whose run is whose; {@code Rule}
 * names the rules.
 *   <li>People: {@code People}, {@code Person}, {@code NameWords}; roles that mean somebody: {@code Roles},
 *       {@code Office}, {@code OfficeReader}; whom "she" means: {@code Focus}, {@code Speakers}.
 * <li>What comes of it: {@code RunWriter}, {@code Subheadings}, {@code Run}. Chinese, Japanese and Korean:
 * {@code eastasia}.
 * </ul>
 */
package io.github.pressclip.find.quotes;
