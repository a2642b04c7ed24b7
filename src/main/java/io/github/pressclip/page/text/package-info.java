/** Reads a page that was flattened to text, and takes back what flatteners do to it. */
package io.github.pressclip.page.text;
