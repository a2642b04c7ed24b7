/** Signs that a line is no headline: a date, the credit of a picture, tags, a request to readers. */
package io.github.pressclip.find.headline.sign;
