package io.github.pressclip.cli;

import io.github.pressclip.input.Format;
import io.github.pressclip.input.Source;
import io.github.pressclip.write.Part;
import java.nio.charset.Charset;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The options of {@code pressclip} and their values. The model is built by hand, for picocli takes a tenth of a second
 * to read one from annotations.
 */
final class CommandModel {
  private CommandModel() {}

  /** A new parser of the command line. */
  static CommandLine create() {
    CommandSpec spec = CommandSpec.create().name("pressclip");
    spec.addPositional(PositionalParamSpec.builder().index("0").arity("0..1").paramLabel("FILE").type(String.class)
        .description("The scraped page. Without it, or with -, standard input.").build());
    spec.addOption(choice("--format", "FORMAT", OutputFormat.values())
        .description("text for people or json for programs; text if not given.").build());
    spec.addOption(choice("--only", "PART", Part.values())
        .description(
            "Print one part and nothing else: headline, standfirst, byline, dateline, body or quotes.").build());
    spec.addOption(OptionSpec.builder("--explain")
        .description("Print the decisions in place of the article: each block of the page with its line and column, "
            + "kept or dropped and why; then what each field was chosen from.").build());
    spec.addOption(OptionSpec.builder("-o", "--output").paramLabel("FILE").type(String.class)
        .description(
            "Write to this file, whole or not at all, in place of standard output, which is also called -.").build());
    spec.addOption(choice("--input", "KIND", Format.values())
        .description("Take the page for html or for text; else its content tells.").build());
    spec.addOption(OptionSpec.builder("--encoding").paramLabel("CHARSET").type(Charset.class)
        .converters(new CharsetValue()).description("The charset of the page; else its bytes tell.").build());
    spec.addOption(OptionSpec.builder("--base").paramLabel("URL").type(String.class)
        .description("The address that the page was scraped from; else what the page itself names. The day and the "
            + "country in it count; of a copy in an archive of the web those of the page's own address, which it "
            + "holds.").build());
    spec.addOption(OptionSpec.builder("--max-bytes").paramLabel("SIZE").type(Long.class).converters(new ByteCount())
        .description("The largest page to read, packed or unpacked: 500K, 64M, 1G; 64M if not given.").build());
    Verbosity.addOptions(spec,
        "Say nothing on standard error but what went wrong: a page without an article is told by the "
        + "exit status alone.", "Tell on standard error how the page was read and what was found on it.");
    spec.addOption(OptionSpec.builder("-h", "--help").usageHelp(true).description("Print this help.").build());
    spec.addOption(OptionSpec.builder("-V", "--version").versionHelp(true).description("Print the version.").build());
    Help.describe(spec.usageMessage());
    return new CommandLine(spec).setExpandAtFiles(false);
  }

  /**
   * The values that a command line gives, defaults where it gives none.
   *
   * @throws ParameterException if they don't go together
   */
  static Options options(ParseResult parsed, CommandLine commandLine) {
    if (parsed.hasMatchedOption("--explain") && parsed.hasMatchedOption("--only")) {
      throw new ParameterException(commandLine, "--explain is about the whole page and can't go with --only");
    }
    return new Options(
        parsed.matchedPositionalValue(0, null),
        parsed.matchedOptionValue("--format", OutputFormat.TEXT),
        parsed.matchedOptionValue("--only", null),
        parsed.hasMatchedOption("--explain"),
        output(parsed),
        parsed.matchedOptionValue("--input", null),
        parsed.matchedOptionValue("--encoding", null),
        parsed.matchedOptionValue("--base", null),
        parsed.matchedOptionValue("--max-bytes", Source.DEFAULT_MAX_BYTES),
        Verbosity.of(parsed, commandLine));
  }

  /** The file that a command line has the output written to; null for standard output, which it may call -. */
  static String output(ParseResult parsed) {
    String file = parsed.matchedOptionValue("--output", null);
    return "-".equals(file) ? null : file;
  }

  /** What is wrong with a command line, without a full stop. */
  static String complaint(ParameterException failure) {
    if (failure instanceof UnmatchedArgumentException unmatched) {
      List<String> rest = unmatched.getUnmatched();
      if (unmatched.isUnknownOption()) {
        // What follows it may be its value, or the page.
        return "Unknown option: '" + rest.get(0) + "'";
      }
      if (CheckCommand.NAME.equals(file(failure))) {
        return "options of check follow it: pressclip check [OPTIONS] " + String.join(" ", rest);
      }
      return "one page a run, but '" + String.join("', '", rest) + (rest.size() == 1 ? "' follows" : "' follow");
    }
    return failure.getMessage();
  }

  /** The page that a command line with a mistake names; null if none. */
  private static String file(ParameterException failure) {
    return failure.getCommandLine().getParseResult() == null
        ? null : failure.getCommandLine().getParseResult().matchedPositionalValue(0, null);
  }

  /** An option that takes one of a few words. */
  static <E extends Enum<E>> OptionSpec.Builder choice(String name, String label, E[] values) {
    Choice<E> choice = new Choice<>(values);
    return OptionSpec.builder(name).paramLabel(label).type(values[0].getDeclaringClass())
        .converters(choice).completionCandidates(choice);
  }
}
