/** What a language's words can be in a sentence about speech, from its file of words. */
package io.github.pressclip.find.quotes.word;
