/**
 * Who said what: quoted runs in the paragraphs of a body, and their speakers. Where to look:
 *
 * <ul>
 *   <li>The way through it all: {@code QuoteFinder}.
 * <li>Quotation marks and the runs between them: {@code Marks}, {@code MarkPlace}, {@code RunScanner}, {@code Span};
 * speech without marks: {@code Dialogue}, {@code Labels}; runs that are cut by a report: {@code Incises}; runs that are
 * no speech: {@code Direct}, {@code Terms}, {@code Calling}, {@code Nicknames}.
 * <li>Words and sentences: {@code Tokenizer}, {@code WordEnds}, {@code Points}, {@code Token}, {@code Tag},
 * {@code SentenceSplitter}, {@code SentenceOpeners}, {@code Passage}; the files of the languages: {@code Lexicons},
 * {@code Lexicon}, {@code TitleWords}, {@code WordLine}, {@code WordTags}, {@code PhraseMarker}.
 * <li>Phrases: {@code WordReader} tells what a word is, {@code NameSpan}, {@code NounPhrases} and
 * {@code SpeakerPhrases} where a name or a phrase begins and ends, {@code VerbPhrases} which words are none,
 * {@code TitleHolder} whose name belongs to a title, {@code Subjects}, {@code MainSubject}, {@code Apposition},
 * {@code VerbSide}, {@code Inversion}, {@code SharedSubject} and {@code ParticipleSubject} which of them is a verb's
 * subject. In languages that mark cases: {@code NameTagger}, {@code BareNames}, {@code NobleNames}, {@code Nouns},
 * {@code PhraseReader}, {@code NounReach}, {@code PhraseName}, {@code Clauses}, {@code ClauseApposition},
 * {@code ClauseParts}, {@code ClauseDivider}.
 * <li>Reports: {@code Events}, {@code Passive}, {@code OpinionHolder}, {@code Owner}, {@code UnknownVerbs},
 * {@code VerbOrNoun}, and for languages that mark cases {@code ClauseEvents}, {@code ClausePassive},
 * {@code ClauseOpinion} find the reporting words; {@code SentenceReader}, {@code ReportPlace}, {@code OuterReport},
 * {@code RunLead}, {@code Signatures}, {@code ReporterAbove}, {@code BareReport} and {@code Attributor} whose run is
 * whose, {@code Voices} and {@code DescribedName} who may be quoted; {@code Rule} names the rules.
 *   <li>People: {@code People}, {@code NameReading}, {@code Person}, {@code NameWords}, {@code FirstNameBearers};
 *       human beings and their sex: {@code Humans}, {@code PronounSexes}; roles that mean somebody: {@code Roles},
 *       {@code OfficeHolders}, {@code Office}, {@code OfficeReader}; whom "she" means: {@code Focus},
 *       {@code Pronouns}; all of these together: {@code Speakers}.
 * <li>What comes of it: {@code RunWriter}, {@code Subheadings}, {@code Run}. Chinese, Japanese and Korean:
 * {@code eastasia}.
 * </ul>
 */
package io.github.pressclip.find.quotes;
