package io.github.pressclip.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the files that the shell wants beside a command: manual page and completions. The build calls it. */
public final class ShellFiles {
  private ShellFiles() {}

  /**
   * Writes the files.
   *
   * @param arguments the folder to write to, in which they lie as under {@code /usr/share}, and the version of
   *     pressclip
   * @throws IOException if one can't be written
   */
  public static void main(String[] arguments) throws IOException {
    Path share = Path.of(arguments[0]);
    write(share.resolve("man/man1/pressclip.1"), Manual.page(arguments[1]));
    write(share.resolve("bash-completion/completions/pressclip"), Completions.bash());
    write(share.resolve("zsh/site-functions/_pressclip"), Completions.zsh());
  }

  private static void write(Path file, String content) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
