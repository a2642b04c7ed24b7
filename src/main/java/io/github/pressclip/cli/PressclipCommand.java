package io.github.pressclip.cli;

import io.github.pressclip.Clipping;
import io.github.pressclip.Pressclip;
import io.github.pressclip.input.Format;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "pressclip")
public final class PressclipCommand implements java.util.concurrent.Callable<Integer> {
  @Parameters Path file;

  @Override
  public Integer call() throws Exception {
    String content = Files.readString(file, StandardCharsets.UTF_8);
    Clipping clipping = Pressclip.clip(content, Format.of(content));
    clipping.rulings().forEach(r -> System.out.println(r.verdict() + " " + r.block().line() + ":" + r.block().column() + " " + r.block().kind() + " " + r.block().text()));
    return 0;
  }
}
