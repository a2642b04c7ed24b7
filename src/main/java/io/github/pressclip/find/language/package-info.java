/** Which language a text is in, told by its frequent words. */
package io.github.pressclip.find.language;
