/** Settles which of a page's dates says when its story came out and when it was changed. */
package io.github.pressclip.find.dateline.moment;
