/** Gathers the dates that a page gives for its story. */
package io.github.pressclip.find.dateline.stamp;
