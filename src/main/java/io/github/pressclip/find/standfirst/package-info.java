/** The summary that stands under the headline of a story. */
package io.github.pressclip.find.standfirst;
