/** Takes a credit apart: the words that open it, the names in it, and what ends them. */
package io.github.pressclip.find.byline.credit;
