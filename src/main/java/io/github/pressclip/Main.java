package io.github.pressclip;

import io.github.pressclip.cli.PressclipCommand;
import picocli.CommandLine;

/** Starts the command line; the only caller of {@code System.exit}. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new PressclipCommand()).execute(arguments));
  }
}
