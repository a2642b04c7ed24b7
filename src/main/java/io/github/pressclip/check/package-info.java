/** Golden files: what is expected of pages, held against what is found on them. */
package io.github.pressclip.check;
