/** The headline of a story and the standfirst under it, from what the page shows and what it says about itself. */
package io.github.pressclip.find.headline;
