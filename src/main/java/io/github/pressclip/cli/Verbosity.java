package io.github.pressclip.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** How much a command says beside its data. Trouble is always told. */
enum Verbosity {
  /** Trouble alone. */
  QUIET,
  /** Trouble, and what a person at a terminal would wonder about. */
  NORMAL,
  /** What was done, too. */
  VERBOSE;

  /**
   * Adds the two options that ask for it.
   *
   * @param quiet what {@code --quiet} keeps back
   * @param verbose what {@code --verbose} tells
   */
  static void addOptions(CommandSpec spec, String quiet, String verbose) {
    spec.addOption(OptionSpec.builder("-q", "--quiet").description(quiet).build());
    spec.addOption(OptionSpec.builder("-v", "--verbose").description(verbose).build());
  }

  /**
   * What a command line asks for.
   *
   * @throws ParameterException if it asks for both
   */
  static Verbosity of(ParseResult parsed, CommandLine commandLine) {
    boolean quiet = parsed.hasMatchedOption("--quiet");
    if (quiet && parsed.hasMatchedOption("--verbose")) {
      throw new ParameterException(commandLine, "--quiet and --verbose can't go together");
    }
    return quiet ? QUIET : parsed.hasMatchedOption("--verbose") ? VERBOSE : NORMAL;
  }
}
