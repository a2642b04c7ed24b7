/** What two titles share, and what a story is about: keys of letters and digits, and telling words. */
package io.github.pressclip.find.headline.word;
