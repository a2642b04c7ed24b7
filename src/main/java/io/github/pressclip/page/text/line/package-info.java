/** The lines of a flattened page, and the steps that are taken back before they are read. */
package io.github.pressclip.page.text.line;
