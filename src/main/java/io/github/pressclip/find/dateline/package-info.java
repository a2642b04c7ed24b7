/** Where, through whom and when a story was filed: dateline prefixes, stamps, and the days that a page declares. */
package io.github.pressclip.find.dateline;
