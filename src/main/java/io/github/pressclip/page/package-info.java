/** Two readers, one for HTML and one for flattened text, that turn a page into the same sequence of blocks. */
package io.github.pressclip.page;
