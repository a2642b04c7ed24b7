/** Who wrote a story: the people of its byline, from what the page declares and shows. */
package io.github.pressclip.find.byline;
