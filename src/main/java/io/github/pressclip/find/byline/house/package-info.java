/** The houses that stand where a byline names people: agencies, and the page's own site. */
package io.github.pressclip.find.byline.house;
