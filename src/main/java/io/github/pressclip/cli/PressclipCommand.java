package io.github.pressclip.cli;

import io.github.pressclip.Clipping;
import io.github.pressclip.Pressclip;
import io.github.pressclip.article.Article;
import io.github.pressclip.input.Decoded;
import io.github.pressclip.input.Decoder;
import io.github.pressclip.input.Format;
import io.github.pressclip.input.InputException;
import io.github.pressclip.input.Source;
import io.github.pressclip.write.ExplainWriter;
import io.github.pressclip.write.JsonWriter;
import io.github.pressclip.write.TextWriter;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code pressclip [OPTIONS] [FILE]}: one page in, its article out. */
public final class PressclipCommand {
  private final Stdio stdio;
  private final Delivery delivery;

  /**
   * A command that is ready to run.
   *
   * @param stdio where it reads, prints and complains
   */
  public PressclipCommand(Stdio stdio) {
    this.stdio = stdio;
    this.delivery = new Delivery(stdio);
  }

  /**
   * Runs the command. Whatever goes wrong is told in one line on standard error.
   *
   * @param arguments the command line
   * @return the exit status, one of {@link ExitCode}
   */
  public int run(String... arguments) {
    try {
      if (arguments.length > 0 && arguments[0].equals(CheckCommand.NAME)) {
        return new CheckCommand(stdio, System.getenv()).run(List.of(arguments).subList(1, arguments.length));
      }
      CommandLine commandLine = CommandModel.create();
      ParseResult parsed = commandLine.parseArgs(arguments);
      if (parsed.isUsageHelpRequested()) {
        return delivery.print(commandLine.getUsageMessage(Ansi.OFF), ExitCode.ARTICLE);
      }
      if (parsed.isVersionHelpRequested()) {
        return delivery.print(Help.version(), ExitCode.ARTICLE);
      }
      return clip(CommandModel.options(parsed, commandLine));
    } catch (ParameterException e) {
      return delivery.trouble(CommandModel.complaint(e) + "; pressclip --help lists the options");
    } catch (OutOfMemoryError e) {
      return delivery.trouble(InputException.TOO_LARGE);
    } catch (RuntimeException | StackOverflowError e) {
      return delivery.trouble("a fault of pressclip itself, please report it with the page: " + e);
    }
  }

  private int clip(Options options) {
    if (options.file() == null && stdio.terminal()) {
      stdio.warn(Help.SHORT);
      return ExitCode.TROUBLE;
    }
    boolean piped = options.file() == null || options.file().equals("-");
    String name = piped ? "standard input" : options.file().isEmpty() ? "''" : options.file();
    if (!piped && OutputFile.isSame(options.output(), options.file())) {
      return delivery.trouble(name + ": is the page itself; name another file after -o");
    }
    Decoded page;
    try {
      byte[] bytes = piped
          ? Source.read(stdio.in(), options.maxBytes())
          : Source.read(options.file(), options.maxBytes());
      page = Decoder.decode(bytes, options.encoding());
    } catch (IOException e) {
      return delivery.trouble(name + ": " + e.getMessage());
    }
    Format kind = options.input() == null ? Format.of(page.text()) : options.input();
    String address = options.base() == null ? page.address() : options.base();
    Clipping clipping = Pressclip.clip(page.text(), kind, address);
    if (options.verbosity() == Verbosity.VERBOSE) {
      for (String line : Account.of(page, kind, clipping)) {
        stdio.complain(name + ": " + line);
      }
    }
    if (clipping.article().isEmpty() && options.verbosity() != Verbosity.QUIET) {
      stdio.complain(name + ": no article on this page" + (options.explain() ? "" : "; --explain tells why"));
    }
    int status = clipping.article().isEmpty() ? ExitCode.NO_ARTICLE : ExitCode.ARTICLE;
    if (options.explain()) {
      return delivery.deliver(explanation(page, kind, clipping, options), options.output(), status);
    }
    return clipping.article().isEmpty()
        ? status
        : delivery.deliver(article(clipping.article().get(), options), options.output(), status);
  }

  private static String article(Article article, Options options) {
    if (options.format() == OutputFormat.JSON) {
      return options.only() == null ? JsonWriter.write(article) : JsonWriter.write(article, options.only());
    }
    return options.only() == null ? TextWriter.write(article) : TextWriter.write(article, options.only());
  }

  private static String explanation(Decoded page, Format kind, Clipping clipping, Options options) {
    return options.format() == OutputFormat.JSON
        ? ExplainWriter.json(page, kind, clipping.rulings(), clipping.evidence())
        : ExplainWriter.text(page, kind, clipping.rulings(), clipping.evidence());
  }
}
