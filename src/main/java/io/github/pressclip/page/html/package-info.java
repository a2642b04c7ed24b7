/** Reads an HTML page. */
package io.github.pressclip.page.html;
