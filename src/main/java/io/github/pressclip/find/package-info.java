/** Finds the facts of a story in its blocks: headline, standfirst, byline, dateline and quotes. */
package io.github.pressclip.find;
