package io.github.pressclip.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A run of the command inside the test: what it gave the shell. */
record Invocation(int status, String out, String err) {

  /** Runs the command with nothing on standard input. */
  static Invocation of(String... arguments) {
    return piped(new byte[0], arguments);
  }

  /** Runs the command with these bytes on standard input. */
  static Invocation piped(byte[] input, String... arguments) {
    return run(new ByteArrayInputStream(input), false, arguments);
  }

  /** Runs the command at a terminal where nobody types. */
  static Invocation atTerminal(String... arguments) {
    return run(InputStream.nullInputStream(), true, arguments);
  }

  private static Invocation run(InputStream in, boolean terminal, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = new PressclipCommand(new Stdio(in, out, err, terminal)).run(arguments);
    return new Invocation(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
