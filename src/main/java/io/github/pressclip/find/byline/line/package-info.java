/** The lines that name people or an agency, by their place: by the headline, beside the stamp, below the story. */
package io.github.pressclip.find.byline.line;
