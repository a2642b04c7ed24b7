package io.github.pressclip.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Makes the completions for bash and zsh from what {@code --help} is made of. */
final class Completions {
  private Completions() {}

  /** A script to be sourced by bash. */
  static String bash() {
    return """
        # Completes pressclip's command line in bash.
        _pressclip() {
          local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} words=
          COMPREPLY=()
          # bash takes --option=value apart at the equals sign.
          if [[ $cur == = ]]; then
            cur=
          elif [[ $prev == = ]]; then
            prev=${COMP_WORDS[COMP_CWORD-2]}
          fi
          if [[ $COMP_CWORD -gt 1 && ${COMP_WORDS[1]} == check ]]; then
        """
        + bashCases(CheckModel.create().getCommandSpec())
        + "  else\n"
        + bashCases(CommandModel.create().getCommandSpec())
        + """
            [[ $COMP_CWORD -eq 1 && -n $cur && check == "$cur"* ]] && words=check
          fi
          # Without words, bash offers files.
          [[ -n $words ]] && COMPREPLY=($(compgen -W "$words" -- "$cur"))
          return 0
        }
        complete -o default -F _pressclip pressclip
        """;
  }

  private static String bashCases(CommandSpec spec) {
    StringBuilder cases = new StringBuilder("    case $prev in\n");
    List<String> all = new ArrayList<>();
    for (OptionSpec option : spec.options()) {
      all.addAll(List.of(option.names()));
      if (option.arity().max() > 0) {
        cases.append("      ").append(String.join("|", option.names())).append(") ");
        String words = words(option);
        cases.append(words.isEmpty() ? ":" : "words='" + words + "'").append(" ;;\n");
      }
    }
    return cases.append("      *) [[ $cur == -* ]] && words='").append(String.join(" ", all)).append("' ;;\n")
        .append("    esac\n").toString();
  }

  /** A function to be put into a folder of zsh's {@code fpath}, as {@code _pressclip}. */
  static String zsh() {
    return """
        #compdef pressclip
        # Completes pressclip's command line in zsh.
        if (( CURRENT > 2 )) && [[ $words[2] == check ]]; then
          shift words
          (( CURRENT-- ))
          _arguments -s \\
        """
        + zshArguments(CheckModel.create().getCommandSpec())
        + """
        else
          _arguments -s \\
        """
        + zshArguments(CommandModel.create().getCommandSpec())
        + """
          (( CURRENT == 2 )) && compadd check
        fi
        """;
  }

  private static String zshArguments(CommandSpec spec) {
    StringBuilder arguments = new StringBuilder();
    for (OptionSpec option : spec.options()) {
      for (String name : option.names()) {
        boolean valued = option.arity().max() > 0;
        arguments.append("    '").append(name).append(!valued ? "" : name.startsWith("--") ? "=" : "+")
            .append('[').append(brief(option)).append(']');
        if (valued) {
          String words = words(option);
          arguments.append(':').append(option.paramLabel()).append(':');
          arguments.append(words.isEmpty() ? isFile(option.paramLabel()) ? "_files" : "" : "(" + words + ")");
        }
        arguments.append("' \\\n");
      }
    }
    for (PositionalParamSpec argument : spec.positionalParameters()) {
      arguments.append("    '").append(argument.arity().max() > 1 ? "*" : "").append(':').append(argument.paramLabel())
          .append(":_files'\n");
    }
    return arguments.toString();
  }

  private static boolean isFile(String label) {
    return label.equals("FILE") || label.equals("PATH");
  }

  private static String words(OptionSpec option) {
    return option.completionCandidates() == null ? "" : String.join(" ", option.completionCandidates());
  }

  /** The first sentence of a description, without what means something in a zsh argument. */
  private static String brief(OptionSpec option) {
    String text = option.description()[0];
    int end = text.indexOf(". ");
    String first = text.substring(0, end < 0 ? text.length() - 1 : end);
    return first.replace("'", "").replace("[", "").replace("]", "").replace(":", " -");
  }
}
