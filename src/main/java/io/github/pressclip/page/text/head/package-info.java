/** What tools that keep pages note above and below a text: front matter, labels. */
package io.github.pressclip.page.text.head;
