/** A page as a sequence of blocks, with what it says of itself; the same whether it came as HTML or as text. */
package io.github.pressclip.page;
