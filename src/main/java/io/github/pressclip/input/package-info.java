/** Bytes in, text out: reading, unpacking, decoding, and telling HTML from plain text. */
package io.github.pressclip.input;
