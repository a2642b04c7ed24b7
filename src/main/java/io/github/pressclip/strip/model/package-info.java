/** Judges blocks by what training learned of the pages of other sites. */
package io.github.pressclip.strip.model;
