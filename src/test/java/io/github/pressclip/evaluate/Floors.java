package io.github.pressclip.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The floors in a file: one a line; what follows a {@code #} is a remark. */
final class Floors {
  private Floors() {}

  static List<Floor> read(Path file) throws IOException {
    List<Floor> floors = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      int remark = line.indexOf('#');
      String floor = remark < 0 ? line : line.substring(0, remark);
      if (!floor.isBlank()) {
        floors.add(Floor.of(floor));
      }
    }
    return floors;
  }

  /** What is broken in rows; floors of sets that weren't measured are left alone. */
  static List<String> broken(List<Floor> floors, List<Row> rows) {
    List<String> broken = new ArrayList<>();
    for (Floor floor : floors) {
      rows.stream().filter(floor::isOf).forEach(row -> floor.broken(row).ifPresent(broken::add));
    }
    return broken;
  }
}
