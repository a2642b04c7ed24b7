/** The model that is printed: plain records that know nothing of where they came from. */
package io.github.pressclip.article;
