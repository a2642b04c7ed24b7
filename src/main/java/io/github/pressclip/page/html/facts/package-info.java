/** What an HTML page says of itself: metadata, JSON-LD, marks, scripts. */
package io.github.pressclip.page.html.facts;
