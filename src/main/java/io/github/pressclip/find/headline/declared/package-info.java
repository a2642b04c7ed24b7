/** What a page declares for machines: the titles of its story and the names of its site. */
package io.github.pressclip.find.headline.declared;
