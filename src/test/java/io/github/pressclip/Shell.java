package io.github.pressclip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs lines of shell with the built command at hand, as {@code $PRESSCLIP}. */
public final class Shell {
  /** Where the build leaves the launcher. */
  static final Path LAUNCHER = Path.of("target/pressclip/bin/pressclip").toAbsolutePath();

  /** For what never ends; a busy machine may take a minute for what takes a second. */
  private static final long PATIENCE_SECONDS = 300;

  private final Path folder;
  private final Map<String, String> environment = new LinkedHashMap<>();

  /**
   * A shell.
   *
   * @param folder where it runs, and keeps what the command prints
   */
  public Shell(Path folder) {
    this.folder = folder;
    set("PRESSCLIP", LAUNCHER.toString());
  }

  /** Sets a variable of the environment; null takes it away. */
  public Shell set(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  /** What a line of shell gave back. */
  public record Outcome(int status, String out, String err) {}

  /** Runs a line; standard input is empty unless the line says otherwise. */
  public Outcome run(String line) throws IOException, InterruptedException {
    Path out = Files.createTempFile(folder, "out", ".txt");
    Path err = Files.createTempFile(folder, "err", ".txt");
    ProcessBuilder builder = new ProcessBuilder("sh", "-c", line)
        .directory(folder.toFile())
        .redirectInput(Path.of("/dev/null").toFile())
        .redirectOutput(out.toFile())
        .redirectError(err.toFile());
    for (Map.Entry<String, String> variable : environment.entrySet()) {
      if (variable.getValue() == null) {
        builder.environment().remove(variable.getKey());
      } else {
        builder.environment().put(variable.getKey(), variable.getValue());
      }
    }
    Process process = builder.start();
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("still running after " + PATIENCE_SECONDS + " s: " + line);
    }
    return new Outcome(
        process.exitValue(), Files.readString(out), Files.readString(err));
  }
}
