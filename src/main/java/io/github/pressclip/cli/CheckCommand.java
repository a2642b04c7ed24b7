package io.github.pressclip.cli;

import io.github.pressclip.Pressclip;
import io.github.pressclip.article.Article;
import io.github.pressclip.check.CheckReport;
import io.github.pressclip.check.Checker;
import io.github.pressclip.check.Golden;
import io.github.pressclip.check.GoldenFinder;
import io.github.pressclip.check.JunitReport;
import io.github.pressclip.check.Outcome;
import io.github.pressclip.check.Status;
import io.github.pressclip.check.Totals;
import io.github.pressclip.check.Yardstick;
import io.github.pressclip.input.Decoded;
import io.github.pressclip.input.Decoder;
import io.github.pressclip.input.Format;
import io.github.pressclip.input.Source;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code pressclip check [OPTIONS] PATH...}: pages in, where they differ from their golden files out. */
final class CheckCommand {
  /** The first word of its command line. */
  static final String NAME = "check";

  private static final int ALL_SAME = 0;
  private static final int NOT_ALL_SAME = 1;

  private final Stdio stdio;
  private final Delivery delivery;
  private final Map<String, String> environment;

  /**
   * A command that is ready to run.
   *
   * @param stdio where it prints and complains
   * @param environment the variables of the process
   */
  CheckCommand(Stdio stdio, Map<String, String> environment) {
    this.stdio = stdio;
    this.delivery = new Delivery(stdio);
    this.environment = environment;
  }

  /**
   * Runs the command.
   *
   * @param arguments the command line after its first word
   * @return 0 if all is the same, 1 if something differs, 2 for trouble
   */
  int run(List<String> arguments) {
    CommandLine commandLine = CheckModel.create();
    try {
      ParseResult parsed = commandLine.parseArgs(arguments.toArray(new String[0]));
      if (parsed.isUsageHelpRequested()) {
        return delivery.print(commandLine.getUsageMessage(Ansi.OFF), ALL_SAME);
      }
      return check(CheckModel.options(parsed, commandLine));
    } catch (ParameterException e) {
      return delivery.trouble(e.getMessage() + "; pressclip check --help lists the options");
    } catch (InvalidPathException e) {
      return delivery.trouble(e.getInput() + ": is no name of a file");
    } catch (IOException e) {
      return delivery.trouble(unfindable(e));
    } catch (InterruptedException e) {
      return delivery.trouble("interrupted");
    }
  }

  private int check(CheckOptions options) throws IOException, InterruptedException {
    if (options.update() && isSet("CI")) {
      return delivery.trouble("--update is refused where CI is set, for a check that writes what it compares with "
          + "can't fail; update on a workstation");
    }
    List<Path> paths = new ArrayList<>();
    for (String path : options.paths()) {
      paths.add(Path.of(path));
    }
    List<Golden> goldens = GoldenFinder.find(paths);
    if (goldens.isEmpty()) {
      return delivery.trouble(
          "no pages in " + String.join(" ", options.paths())
              + "; a page ends in .html, .htm, .xhtml, .mhtml, .mht or .txt");
    }
    Yardstick yardstick = new Yardstick(options.parts(), options.minF1());
    return report(Checker.check(goldens, yardstick, page -> clip(page, options)), options);
  }

  private static String unfindable(IOException failure) {
    if (failure instanceof NoSuchFileException missing) {
      return missing.getFile() + ": no such file or folder; check the name";
    }
    if (failure instanceof AccessDeniedException denied) {
      return denied.getFile() + ": can't be read; check its permissions";
    }
    return "the pages can't be searched for: " + failure.getMessage();
  }

  private static Optional<Article> clip(Path page, CheckOptions options) throws IOException {
    Decoded decoded = Decoder.decode(Source.read(page.toString(), options.maxBytes()), null);
    return Pressclip.clip(decoded.text(), Format.of(decoded.text()), decoded.address()).article();
  }

  private int report(List<Outcome> checked, CheckOptions options) {
    List<Outcome> outcomes = options.update() ? new GoldenUpdate(stdio, options).write(checked) : checked;
    Totals totals = new Totals(outcomes);
    boolean same = totals.of(Status.SAME) == outcomes.size();
    int status = same ? ALL_SAME : totals.of(Status.TROUBLE) == 0 ? NOT_ALL_SAME : ExitCode.TROUBLE;
    if (options.verbosity() == Verbosity.VERBOSE) {
      for (Outcome outcome : outcomes) {
        stdio.complain(outcome.status().word() + ": " + outcome.golden().name());
      }
    }
    if (options.output() != null && options.verbosity() != Verbosity.QUIET) {
      stdio.complain(totals.line());
    }
    return delivery.deliver(layOut(outcomes, options), options.output(), status);
  }

  private String layOut(List<Outcome> outcomes, CheckOptions options) {
    boolean closing = options.verbosity() != Verbosity.QUIET;
    return switch (options.format()) {
      case TEXT -> CheckReport.text(outcomes, options.output() == null && Screen.isColoured(environment), closing);
      case JSON -> CheckReport.json(outcomes);
      case JUNIT -> JunitReport.of(outcomes);
    };
  }

  private boolean isSet(String variable) {
    String value = environment.getOrDefault(variable, "");
    return !value.isEmpty() && !value.equals("false");
  }
}
