/** Reads the files of words and the models that lie in the jar, beside the classes that use them. */
package io.github.pressclip.data;
