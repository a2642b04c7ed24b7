/** Who said what: quoted runs in the paragraphs of a body, and their speakers. */
package io.github.pressclip.find.quotes;
