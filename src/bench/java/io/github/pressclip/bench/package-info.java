/** How fast pressclip is when it is warm, beside others and on pages of growing length. */
package io.github.pressclip.bench;
