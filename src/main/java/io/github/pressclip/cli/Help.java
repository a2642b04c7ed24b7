package io.github.pressclip.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Model.UsageMessageSpec;

/** What {@code --help} says beside the options. */
final class Help {
  /** Printed when there is neither a file nor a pipe. */
  static final String SHORT = """
      Usage: pressclip [OPTIONS] [FILE]
      Cuts the article out of a scraped news page. Name a page or pipe one in; pressclip --help tells more.
      """;

  /** The variables of the environment that change something, and what. */
  static final Map<String, String> ENVIRONMENT = environment();

  private Help() {}

  private static Map<String, String> environment() {
    Map<String, String> variables = new LinkedHashMap<>();
    variables.put("JAVA_HOME", "The Java to run; else the first java on PATH.");
    variables.put("PRESSCLIP_OPTS", "Further options for the Java VM, separated by spaces: -Xmx2g.");
    variables.put("NO_COLOR", "Set to anything, it keeps check from colouring what it prints on a terminal.");
    variables.put("CI", "Set to anything but false, it keeps check --update from writing golden files.");
    return variables;
  }

  /** What {@code --version} prints; the manifest of the jar tells the version. */
  static String version() {
    String version = Help.class.getPackage().getImplementationVersion();
    return "pressclip " + (version == null ? "(not from a jar)" : version) + "\n";
  }

  static void describe(UsageMessageSpec usage) {
    usage.width(100);
    usage.sortOptions(false);
    usage.customSynopsis("pressclip [OPTIONS] [FILE]", "       pressclip check [OPTIONS] PATH...");
    usage.synopsisHeading("Usage: ");
    usage.description(
        "",
        "Cuts the article out of one scraped news page, HTML or flattened to text, and prints its headline, dateline, "
            + "standfirst, byline, body, and the quotes with who said them. gzip-packed pages are unpacked.",
        "");
    Map<String, String> codes = new LinkedHashMap<>();
    codes.put("0", "The page holds an article.");
    codes.put("1", "The page was read and holds none; nothing is printed or written.");
    codes.put("2", "Anything else: a wrong option, a page that can't be read, a failed write.");
    usage.optionListHeading("%nOptions:%n");
    usage.exitCodeListHeading("%nExit status:%n");
    usage.exitCodeList(codes);
    usage.footerHeading("%nExamples:%n");
    usage.footer(
        "  pressclip page.html                           the article, for a person",
        "  curl -s ADDRESS | pressclip --only headline   the headline of a page that another program fetches",
        "  pressclip --format json -o story.json p.html  the article as JSON, in a file",
        "  pressclip --only quotes --format json p.html  who said what, as a JSON list",
        "  pressclip --explain p.html | grep ^drop       what was left out, and why",
        "  pressclip check pages                         pages held against their golden files",
        "",
        "pressclip check --help tells more of golden files. A page that is called check is ./check.");
  }
}
