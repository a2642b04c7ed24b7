package io.github.pressclip.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Hands what a command made to the shell and says how that went.
 *
 * @param stdio the streams of the run
 */
record Delivery(Stdio stdio) {

  /**
   * Writes to a file, or prints.
   *
   * @param file the file; null for standard output
   * @param status the exit status if that goes well
   * @return the exit status
   */
  int deliver(String content, String file, int status) {
    if (file == null) {
      return print(content, status);
    }
    if (file.isEmpty()) {
      return trouble("no name of a file after -o");
    }
    try {
      OutputFile.write(Path.of(file), content);
      return status;
    } catch (IOException | InvalidPathException e) {
      return trouble(file + ": can't be written: " + OutputFile.reason(e));
    }
  }

  /** Prints to standard output; returns the exit status, the one given if that goes well. */
  int print(String content, int status) {
    try {
      stdio.print(content);
      return status;
    } catch (IOException e) {
      // Whoever read from the pipe has had enough: head -1 is no failure.
      return Stdio.isClosedPipe(e) ? status : trouble("standard output can't be written: " + e.getMessage());
    }
  }

  /** Tells in one line on standard error what went wrong. */
  int trouble(String message) {
    stdio.complain(message);
    return ExitCode.TROUBLE;
  }
}
