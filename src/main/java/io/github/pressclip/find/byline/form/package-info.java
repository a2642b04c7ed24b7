/** The forms of a line that names people: with an office, a place, a label, a sign-off, or a first name alone. */
package io.github.pressclip.find.byline.form;
