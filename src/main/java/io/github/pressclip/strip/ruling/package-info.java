/** What is decided about a block, and who may decide. */
package io.github.pressclip.strip.ruling;
