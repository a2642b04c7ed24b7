package io.github.pressclip.cli;

import io.github.pressclip.input.Source;
import io.github.pressclip.write.Part;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The options of {@code pressclip check} and their values. */
final class CheckModel {
  private CheckModel() {}

  /** A new parser of the command line, its first word left out. */
  static CommandLine create() {
    CommandSpec spec = CommandSpec.create().name("check");
    spec.addPositional(PositionalParamSpec.builder().index("0..*").arity("1..*").paramLabel("PATH").required(true)
        .type(List.class).auxiliaryTypes(String.class).description("A page, or a folder to search through.").build());
    spec.addOption(CommandModel.choice("--only", "PART", Part.values()).arity("1").type(List.class)
        .auxiliaryTypes(Part.class).splitRegex(",")
        .description("Compare these parts alone, separated by commas: headline, standfirst, byline, dateline, body, "
            + "quotes.").build());
    spec.addOption(OptionSpec.builder("--min-f1").paramLabel("F1").type(Double.class).converters(new Share())
        .description("Let a body differ as long as the F1 of its runs of four words is at least this: 0.98. The figure "
            + "is printed.").build());
    spec.addOption(OptionSpec.builder("--update")
        .description("Write what the pages give into the golden files that differ or are missing. Refused where CI is "
            + "set.").build());
    spec.addOption(CommandModel.choice("--format", "FORMAT", CheckFormat.values())
        .description("text for people, json for programs, junit for CI servers; text if not given.").build());
    spec.addOption(OptionSpec.builder("-o", "--output").paramLabel("FILE").type(String.class)
        .description(
            "Write the report to this file, whole or not at all, in place of standard output; the closing line "
            + "goes to standard error.").build());
    spec.addOption(OptionSpec.builder("--max-bytes").paramLabel("SIZE").type(Long.class).converters(new ByteCount())
        .description("The largest page to read, packed or unpacked: 500K, 64M, 1G; 64M if not given.").build());
    Verbosity.addOptions(spec,
        "Print what isn't the same and nothing else: no closing line, and no word of files written.",
        "Tell on standard error of each page how it stands to its golden file.");
    spec.addOption(OptionSpec.builder("-h", "--help").usageHelp(true).description("Print this help.").build());
    describe(spec.usageMessage());
    return new CommandLine(spec).setExpandAtFiles(false);
  }

  private static void describe(UsageMessageSpec usage) {
    usage.width(100);
    usage.sortOptions(false);
    usage.customSynopsis("pressclip check [OPTIONS] PATH...");
    usage.synopsisHeading("Usage: ");
    usage.description(
        "",
        "Compares what pages give with what their golden files expect: story.html with story.expected.json beside it, "
            + "or a page alone in its folder with expected.json. Prints a diff for each page that differs, and a "
            + "closing line.",
        "");
    Map<String, String> codes = new LinkedHashMap<>();
    codes.put("0", "All pages are the same as their golden files, or were made so by --update.");
    codes.put("1", "Something differs, a page has no golden file, or a golden file no page.");
    codes.put("2", "Anything else: a wrong option, no pages, a file that can't be read or written.");
    usage.optionListHeading("%nOptions:%n");
    usage.exitCodeListHeading("%nExit status:%n");
    usage.exitCodeList(codes);
    usage.footerHeading("%nExamples:%n");
    usage.footer(
        "  pressclip check pages                         all pages under a folder",
        "  pressclip check --update pages/new.html       make the golden file of a page",
        "  pressclip check --only headline,dateline p    two parts alone",
        "  pressclip check --min-f1 0.98 pages           bodies may differ a little",
        "  pressclip check --format junit -o r.xml p     a report for the CI server");
  }

  /**
   * The values that a command line gives, defaults where it gives none.
   *
   * @throws ParameterException if they don't go together
   */
  static CheckOptions options(ParseResult parsed, CommandLine commandLine) {
    List<Part> only = parsed.matchedOptionValue("--only", List.of());
    Set<Part> parts = only.isEmpty() ? EnumSet.allOf(Part.class) : EnumSet.copyOf(only);
    return new CheckOptions(
        parsed.matchedPositionalValue(0, List.of()),
        parts,
        parsed.matchedOptionValue("--min-f1", null),
        parsed.hasMatchedOption("--update"),
        parsed.matchedOptionValue("--format", CheckFormat.TEXT),
        CommandModel.output(parsed),
        parsed.matchedOptionValue("--max-bytes", Source.DEFAULT_MAX_BYTES),
        Verbosity.of(parsed, commandLine));
  }
}
