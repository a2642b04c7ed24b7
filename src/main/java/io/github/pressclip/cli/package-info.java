/** The command line: options, streams and exit status. */
package io.github.pressclip.cli;
