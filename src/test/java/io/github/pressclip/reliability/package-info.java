/** What no page, however broken or hostile, may do: crash, hang, eat the memory, reach out, or turn into an article. */
package io.github.pressclip.reliability;
