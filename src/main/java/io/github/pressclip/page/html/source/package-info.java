/** Tells where in the file the text of a parsed page stands. */
package io.github.pressclip.page.html.source;
