/** Cuts a paragraph into tokens and sentences, and tells names among them. */
package io.github.pressclip.find.quotes.passage;
