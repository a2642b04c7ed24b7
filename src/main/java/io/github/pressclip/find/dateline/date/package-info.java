/** Reads days and times of day where they stand in a text, in many languages. */
package io.github.pressclip.find.dateline.date;
