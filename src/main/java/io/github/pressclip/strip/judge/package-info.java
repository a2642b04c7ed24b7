/** Judges that overrule the model where a plain rule is surer, and the signs that they go by. */
package io.github.pressclip.strip.judge;
