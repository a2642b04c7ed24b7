package io.github.pressclip.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;

/** Manual page and completions say what {@code --help} says. */
class ShellFilesTest {
  @TempDir Path folder;

  static List<OptionSpec> options() {
    List<OptionSpec> options = new ArrayList<>(CommandModel.create().getCommandSpec().options());
    options.addAll(CheckModel.create().getCommandSpec().options());
    return options;
  }

  @ParameterizedTest
  @MethodSource("options")
  void everyOptionIsInTheManualWithItsDescription(OptionSpec option) {
    String manual = Manual.page("1.0").replace("\\-", "-").replace("\\e", "\\").replace("\\&", "");

    String term = "\\fB" + String.join(", ", option.names());
    int at = manual.indexOf(term + "\\fR\n" + option.description()[0] + "\n");
    int valued = manual.indexOf(term + "=" + option.paramLabel() + "\\fR\n" + option.description()[0] + "\n");
    assertTrue(at >= 0 || valued >= 0, String.join(" ", option.names()));
  }

  @ParameterizedTest
  @MethodSource("options")
  void everyOptionIsCompletedInBothShells(OptionSpec option) {
    for (String name : option.names()) {
      assertTrue(Completions.bash().contains(" " + name + " ") || Completions.bash().contains(name + "'")
          || Completions.bash().contains("'" + name + " "), name);
      assertTrue(Completions.zsh().contains("    '" + name + (option.arity().max() == 0 ? "[" : name.startsWith("--")
          ? "=[" : "+[")), name);
    }
  }

  @ParameterizedTest
  @CsvSource({"true", "false"})
  void helpListsEveryOptionAndEveryStatus(boolean check) {
    CommandLine commandLine = check ? CheckModel.create() : CommandModel.create();
    String help = commandLine.getUsageMessage(Ansi.OFF);
    String manual = Manual.page("1.0");

    for (OptionSpec option : commandLine.getCommandSpec().options()) {
      assertTrue(help.contains(option.longestName()), option.longestName());
    }
    for (Map.Entry<String, String> status : commandLine.getCommandSpec().usageMessage().exitCodeList().entrySet()) {
      assertTrue(help.contains(status.getKey() + "   " + status.getValue()), help);
      assertTrue(manual.contains(status.getValue().replace("-", "\\-")), manual);
    }
  }

  @Test
  void noLineOfTheManualIsTakenForARequestByAccident() {
    for (String line : Manual.page("1.0").split("\n")) {
      assertFalse(line.startsWith("'"), line);
      assertTrue(!line.startsWith(".") || line.matches("\\.(TH|SH|PP|TP|br|nf|fi)( .*)?"), line);
    }
  }

  @Test
  void theFilesLieWhereTheShellLooksForThem() throws IOException {
    ShellFiles.main(new String[] {folder.toString(), "1.0"});

    assertTrue(Files.readString(folder.resolve("man/man1/pressclip.1")).contains("\"pressclip 1.0\""));
    assertEquals(Completions.bash(), Files.readString(folder.resolve("bash-completion/completions/pressclip")));
    assertEquals(Completions.zsh(), Files.readString(folder.resolve("zsh/site-functions/_pressclip")));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      pressclip --f               | --format
      pressclip --format ''       | text json
      pressclip --format j        | json
      pressclip --format = j      | json
      pressclip check --format j  | json junit
      pressclip check --up        | --update
      pressclip --up              | ''
      pressclip ch                | check
      pressclip page.html ch      | ''
      pressclip --output ''       | ''
      pressclip --only d          | dateline
      """)
  void bashCompletes(String line, String words) throws Exception {
    Path script = Files.writeString(folder.resolve("completion"), Completions.bash() + """
        COMP_WORDS=(%s)
        COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
        _pressclip
        echo "${COMPREPLY[@]}"
        """.formatted(line));
    Process bash = new ProcessBuilder("bash", script.toString()).redirectErrorStream(true).start();

    assertEquals(words, new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip());
  }
}
