package io.github.pressclip;

import io.github.pressclip.cli.ExitCode;
import io.github.pressclip.cli.PressclipCommand;
import io.github.pressclip.cli.Stdio;

/** Starts the command line; the only caller of {@code System.exit}. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    // No option is a date or comes from a database, and picocli looks up how to read those by reflection.
    System.setProperty("picocli.converters.excludes", "java\\..*");
    // No option is a closure of Groovy, and picocli looks through all jars for Groovy's class.
    System.setProperty("picocli.disable.closures", "true");
    int status = new PressclipCommand(Stdio.ofProcess()).run(arguments);
    // A launcher that can't be sure whether the VM starts, which ends with 1 if it doesn't, asks for another status of
    // a page without an article.
    status = status == ExitCode.NO_ARTICLE ? Integer.getInteger("pressclip.absent", status) : status;
    // From Java 21 on, System.exit first looks for a logger to tell it to, which takes 10 ms.
    if (status != 0) {
      System.exit(status);
    }
  }
}
