/** Keeps track of the people of an article: names, titles, offices, pronouns. */
package io.github.pressclip.find.quotes.people;
