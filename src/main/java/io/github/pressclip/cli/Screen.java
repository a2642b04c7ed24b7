package io.github.pressclip.cli;

import java.util.Map;

/** Tells whether what is printed may be coloured. */
final class Screen {
  /** Set by the launcher, which can ask the shell: true if standard output is a terminal. */
  private static final String PROPERTY = "pressclip.screen";

  private Screen() {}

  /**
   * True at a terminal that shows colours and whose user wants them.
   *
   * @param environment the variables of the process: {@code NO_COLOR} (no-color.org) and {@code TERM}
   */
  static boolean isColoured(Map<String, String> environment) {
    return "true".equals(System.getProperty(PROPERTY))
        && environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }
}
