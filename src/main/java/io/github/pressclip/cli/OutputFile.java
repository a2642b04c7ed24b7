package io.github.pressclip.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/**
 * Writes a file whole or not at all: into a new file beside it, which then takes its name. Who reads it meanwhile sees
 * the old content or the new. A device or a pipe can't be replaced so; it is written to.
 */
final class OutputFile {
  private OutputFile() {}

  /**
   * Writes a text as UTF-8.
   *
   * @throws IOException if it can't be written; the file is then as it was
   */
  static void write(Path file, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    boolean exists = Files.exists(file);
    // A symbolic link stays one: what it points to is replaced.
    Path target = exists ? file.toRealPath() : file;
    if (Files.isDirectory(target)) {
      throw new IOException("it is a folder");
    }
    if (exists && !Files.isRegularFile(target)) {
      try (OutputStream device = Files.newOutputStream(target, StandardOpenOption.WRITE)) {
        device.write(bytes);
      }
      return;
    }
    Path part = target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    // For a run that is interrupted, which doesn't come to the end of this method.
    part.toFile().deleteOnExit();
    try {
      Files.write(part, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      if (exists) {
        keepPermissions(target, part);
      }
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /**
   * True if a file to write is one that is read.
   *
   * @param output its name; null for standard output
   */
  static boolean isSame(String output, String input) {
    try {
      return output != null && Files.isSameFile(Path.of(output), Path.of(input));
    } catch (IOException | InvalidPathException e) {
      // A file that isn't there yet is no other's.
      return false;
    }
  }

  /** Why a file could not be written, without the names and classes that Java puts before it. */
  static String reason(Exception failure) {
    if (failure instanceof NoSuchFileException) {
      return "no such folder";
    }
    if (failure instanceof AccessDeniedException) {
      return "permission denied";
    }
    String reason = failure instanceof FileSystemException system ? system.getReason() : null;
    return reason == null ? failure.getMessage() : reason;
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    try {
      Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(from);
      Files.setPosixFilePermissions(to, permissions);
    } catch (UnsupportedOperationException e) {
      // A file system without them has none to keep.
    }
  }
}
