package io.github.pressclip.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The streams of a run. Unlike {@link System#out}, they tell when a write fails, and are UTF-8 whatever the locale.
 *
 * @param in standard input
 * @param out standard output: data only
 * @param err standard error: all else
 * @param terminal true if standard input is a person's keyboard
 */
public record Stdio(InputStream in, OutputStream out, OutputStream err, boolean terminal) {

  /** Set by the launcher, which can ask the shell: true or false. */
  private static final String TERMINAL = "pressclip.terminal";

  /** The streams of this process. */
  public static Stdio ofProcess() {
    String told = System.getProperty(TERMINAL);
    boolean terminal = told == null ? System.console() != null : told.equals("true");
    return new Stdio(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        terminal);
  }

  /** Writes to standard output. */
  void print(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /** True if a write failed because nobody reads any more, not because data was lost. */
  static boolean isClosedPipe(IOException failure) {
    return "Broken pipe".equals(failure.getMessage());
  }

  /** Writes one line to standard error, after the command's name. */
  void complain(String message) {
    warn("pressclip: " + message.replace('\r', ' ').replace('\n', ' ') + "\n");
  }

  /** Writes to standard error. What can't be said there can't be said at all; the exit status still tells. */
  void warn(String text) {
    try {
      err.write(text.getBytes(StandardCharsets.UTF_8));
      err.flush();
    } catch (IOException e) {
      return;
    }
  }
}
