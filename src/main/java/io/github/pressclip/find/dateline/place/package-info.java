/** Tells names of places and agencies by their form and by what a page says of them. */
package io.github.pressclip.find.dateline.place;
