package io.github.pressclip.cli;

import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Makes the manual page from what {@code --help} is made of. */
final class Manual {
  private final StringBuilder page = new StringBuilder();

  private Manual() {}

  /**
   * The page in roff, for man(1).
   *
   * @param version the version of pressclip
   */
  static String page(String version) {
    Manual manual = new Manual();
    CommandSpec clip = CommandModel.create().getCommandSpec();
    CommandSpec check = CheckModel.create().getCommandSpec();
    manual.request("TH PRESSCLIP 1 \"\" \"pressclip " + version + "\" \"User Commands\"");
    manual.section("NAME");
    manual.text("pressclip - cut the article out of a scraped news page");
    manual.section("SYNOPSIS");
    manual.synopsis(clip);
    manual.section("DESCRIPTION");
    manual.paragraphs(clip.usageMessage().description());
    manual.arguments(clip);
    manual.section("OPTIONS");
    manual.options(clip);
    manual.section("EXIT STATUS");
    manual.statuses(clip);
    manual.section("GOLDEN FILES");
    manual.paragraphs(check.usageMessage().description());
    manual.arguments(check);
    manual.options(check);
    manual.text("The exit status of pressclip check:");
    manual.statuses(check);
    manual.section("ENVIRONMENT");
    for (Map.Entry<String, String> variable : Help.ENVIRONMENT.entrySet()) {
      manual.item(variable.getKey(), variable.getValue());
    }
    manual.section("EXAMPLES");
    manual.verbatim(clip.usageMessage().footer());
    manual.verbatim(check.usageMessage().footer());
    return manual.page.toString();
  }

  private void synopsis(CommandSpec spec) {
    for (String line : spec.usageMessage().customSynopsis()) {
      text(line.strip());
      request("br");
    }
  }

  private void paragraphs(String[] paragraphs) {
    for (String paragraph : paragraphs) {
      if (!paragraph.isEmpty()) {
        text(paragraph);
      }
    }
  }

  private void arguments(CommandSpec spec) {
    for (PositionalParamSpec argument : spec.positionalParameters()) {
      item(argument.paramLabel(), description(argument.description()));
    }
  }

  private void options(CommandSpec spec) {
    for (OptionSpec option : spec.options()) {
      String label = option.arity().max() == 0 ? "" : "=" + option.paramLabel();
      item(String.join(", ", option.names()) + label, description(option.description()));
    }
  }

  private void statuses(CommandSpec spec) {
    for (Map.Entry<String, String> status : spec.usageMessage().exitCodeList().entrySet()) {
      item(status.getKey().strip(), status.getValue());
    }
  }

  private static String description(String[] lines) {
    return String.join(" ", List.of(lines));
  }

  private void section(String title) {
    request("SH " + title);
  }

  private void item(String term, String meaning) {
    request("TP");
    page.append("\\fB").append(escape(term)).append("\\fR\n");
    page.append(escape(meaning)).append('\n');
  }

  private void text(String paragraph) {
    request("PP");
    page.append(escape(paragraph)).append('\n');
  }

  private void verbatim(String[] lines) {
    request("PP");
    request("nf");
    for (String line : lines) {
      page.append(escape(line)).append('\n');
    }
    request("fi");
  }

  private void request(String request) {
    page.append('.').append(request).append('\n');
  }

  /** A line that begins with a dot or an apostrophe would be taken for a request, a hyphen for a place to break. */
  private static String escape(String text) {
    String escaped = text.replace("\\", "\\e").replace("-", "\\-");
    return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
  }
}
