/** Reads the files of words that lie beside the classes that use them. */
package io.github.pressclip.find.data;
