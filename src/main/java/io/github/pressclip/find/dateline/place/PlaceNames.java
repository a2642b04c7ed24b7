package io.github.pressclip.find.dateline.place;

import io.github.pressclip.data.DataFile;
import io.github.pressclip.find.dateline.date.Parts;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names that show by one of their words that they are places, from the data file {@code placewords.txt}. */
public final class PlaceNames {
  private PlaceNames() {}

  /** The data file, read when first asked and never changed. */
  private static final class Table {
    private static final Set<String> FIRST = new HashSet<>();
    private static final Set<String> LAST = new HashSet<>();
    private static final Set<String> REGIONS = new HashSet<>(512);

    static {
      for (DataFile.Line line : DataFile.lines(PlaceNames.class, "placewords.txt")) {
        switch (line.key()) {
          case "first" -> FIRST.addAll(Parts.of(line.value(), ' '));
          case "last" -> LAST.addAll(Parts.of(line.value(), ' '));
          default -> REGIONS.addAll(Parts.of(line.value(), ' '));
        }
      }
    }
  }

  /** True for a name of several words of which one is a place's: "SAN TARNBY", "OSTVIK TOWNSHIP". */
  public static boolean isPlace(String name) {
    int first = name.indexOf(' ');
    if (first < 0) {
      return false;
    }
    String capitals = name.toUpperCase(Locale.ROOT);
    return Table.FIRST.contains(capitals.substring(0, first))
        || Table.LAST.contains(capitals.substring(capitals.lastIndexOf(' ') + 1));
  }

  /** True for a name of up to three words, a comma, and a state or a province: "Westmere, Calif.", "Tarnby, OH". */
  public static boolean hasState(String name) {
    int comma = name.indexOf(", ");
    return comma > 0 && Table.REGIONS.contains(name.substring(comma + 2))
        && PlaceWords.words(name, 0, comma) <= 3;
  }

  /** True for the abbreviation of a state, with its point. */
  static boolean isState(String word) {
    return Table.REGIONS.contains(word);
  }
}
