/** Cuts the article out of one scraped news page; {@link io.github.pressclip.Pressclip} is the whole flow. */
package io.github.pressclip;
