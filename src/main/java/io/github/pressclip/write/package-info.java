/** Writes an article or the reasons behind it, as text for people or as JSON. */
package io.github.pressclip.write;
