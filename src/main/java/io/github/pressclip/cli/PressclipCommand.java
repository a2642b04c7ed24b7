package io.github.pressclip.cli;

import io.github.pressclip.Clipping;
import io.github.pressclip.Pressclip;
import io.github.pressclip.article.Article;
import io.github.pressclip.input.Decoded;
import io.github.pressclip.input.Decoder;
import io.github.pressclip.input.Format;
import io.github.pressclip.input.Source;
import io.github.pressclip.write.ExplainWriter;
import io.github.pressclip.write.JsonWriter;
import io.github.pressclip.write.TextWriter;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code pressclip [OPTIONS] [FILE]}: one page in, its article out. */
public final class PressclipCommand {
  private final Stdio stdio;

  /**
   * A command that is ready to run.
   *
   * @param stdio where it reads, prints and complains
   */
  public PressclipCommand(Stdio stdio) {
    this.stdio = stdio;
  }

  /**
   * Runs the command. Whatever goes wrong is told in one line on standard error.
   *
   * @param arguments the command line
   * @return the exit status, one of {@link ExitCode}
   */
  public int run(String... arguments) {
    try {
      CommandLine commandLine = CommandModel.create();
      ParseResult parsed = commandLine.parseArgs(arguments);
      if (parsed.isUsageHelpRequested()) {
        return print(commandLine.getUsageMessage(Ansi.OFF), ExitCode.ARTICLE);
      }
      if (parsed.isVersionHelpRequested()) {
        return print(Help.version(), ExitCode.ARTICLE);
      }
      return clip(CommandModel.options(parsed, commandLine));
    } catch (ParameterException e) {
      return trouble(CommandModel.complaint(e) + "; pressclip --help lists the options");
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return trouble("a fault of pressclip itself, please report it with the page: " + e);
    }
  }

  private int clip(Options options) {
    if (options.file() == null && stdio.terminal()) {
      stdio.warn(Help.SHORT);
      return ExitCode.TROUBLE;
    }
    boolean piped = options.file() == null || options.file().equals("-");
    String name = piped ? "standard input" : options.file();
    Decoded page;
    try {
      byte[] bytes = piped
          ? Source.read(stdio.in(), options.maxBytes())
          : Source.read(options.file(), options.maxBytes());
      page = Decoder.decode(bytes, options.encoding());
    } catch (IOException e) {
      return trouble(name + ": " + e.getMessage());
    }
    Format kind = options.input() == null ? Format.of(page.text()) : options.input();
    Clipping clipping = Pressclip.clip(page.text(), kind);
    if (clipping.article().isEmpty()) {
      stdio.complain(name + ": no article on this page" + (options.explain() ? "" : "; --explain tells why"));
    }
    int status = clipping.article().isEmpty() ? ExitCode.NO_ARTICLE : ExitCode.ARTICLE;
    if (options.explain()) {
      return deliver(explanation(page, kind, clipping, options), status, options);
    }
    return clipping.article().isEmpty() ? status : deliver(article(clipping.article().get(), options), status, options);
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

  private int deliver(String content, int status, Options options) {
    if (options.output() == null) {
      return print(content, status);
    }
    try {
      OutputFile.write(Path.of(options.output()), content);
      return status;
    } catch (IOException | InvalidPathException e) {
      return trouble(options.output() + ": can't be written: " + OutputFile.reason(e));
    }
  }

  private int print(String content, int status) {
    try {
      stdio.print(content);
      return status;
    } catch (IOException e) {
      // Whoever read from the pipe has had enough: head -1 is no failure.
      return Stdio.isClosedPipe(e) ? status : trouble("standard output can't be written: " + e.getMessage());
    }
  }

  private int trouble(String message) {
    stdio.complain(message);
    return ExitCode.TROUBLE;
  }
}
