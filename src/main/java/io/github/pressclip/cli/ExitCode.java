package io.github.pressclip.cli;

/** What a run tells the shell, as {@code grep} and {@code diff} do. */
public final class ExitCode {
  /** The page holds an article. */
  public static final int ARTICLE = 0;
  /** The page was read and holds none. */
  public static final int NO_ARTICLE = 1;
  /** Anything else: a wrong option, a file that can't be read, a failed write, a fault of pressclip. */
  public static final int TROUBLE = 2;

  private ExitCode() {}
}
