/** Where, through whom and when a story was filed. */
package io.github.pressclip.find.dateline;
