/** Tells the names of people from other words with capitals. */
package io.github.pressclip.find.byline.name;
