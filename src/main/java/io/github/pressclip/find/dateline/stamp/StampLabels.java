package io.github.pressclip.find.dateline.stamp;

import io.github.pressclip.data.DataFile;
import io.github.pressclip.find.dateline.date.Parts;
import io.github.pressclip.find.dateline.stamp.Stamp.Kind;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Knows the words before a date that tell publication from change, in many languages. */
public final class StampLabels {
  /** How far before a date its label is looked for, in characters. */
  private static final int REACH = 80;

  /** No label of the data file has more characters. */
  private static final int LONGEST_LABEL = 30;

  /** The kinds by their labels, read when first asked and never changed. */
  private static final class Labels {
    private static final Map<String, Kind> KINDS = new HashMap<>(1024);

    static {
      for (DataFile.Line line : DataFile.lines(StampLabels.class, "labels.txt")) {
        for (String label : Parts.of(line.value(), ',')) {
          KINDS.put(label, Kind.valueOf(line.key().toUpperCase(Locale.ROOT)));
        }
      }
    }
  }

  private StampLabels() {}

  /**
   * True for a line that begins with such a word and a number close behind it: "Publicerad 14.14", "Publié il y a 3
   * heures".
   */
  public static boolean open(String line) {
    int digit = 0;
    while (digit < line.length() && digit <= LONGEST_LABEL && !Character.isDigit(line.charAt(digit))) {
      digit++;
    }
    boolean numbered = digit > 0 && digit <= LONGEST_LABEL && digit < line.length();
    String before = numbered ? line.substring(0, digit).toLowerCase(Locale.ROOT) : "";
    for (int end = before.length(); end > 0; end--) {
      if (isEdge(before, end) && isStorys(Labels.KINDS.get(before.substring(0, end)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isStorys(Kind kind) {
    return kind == Kind.PUBLISHED || kind == Kind.UPDATED;
  }

  /** The kind that the last label of a text tells; a label stands no further than {@link #REACH} from its date. */
  public static Kind kind(String before) {
    String text = before.substring(Math.max(0, before.length() - REACH)).toLowerCase(Locale.ROOT);
    for (int end = text.length(); end > 0; end--) {
      if (!isEdge(text, end) || !Character.isLetter(text.charAt(end - 1))) {
        continue;
      }
      for (int start = Math.max(0, end - LONGEST_LABEL); start < end; start++) {
        Kind kind = isEdge(text, start) ? Labels.KINDS.get(text.substring(start, end)) : null;
        if (kind != null) {
          return kind;
        }
      }
    }
    return Kind.BARE;
  }

  /** True between two characters that can't belong to one word; Chinese and Japanese have no spaces between words. */
  private static boolean isEdge(String text, int at) {
    return at == 0 || at == text.length()
        || !Character.isLetter(text.charAt(at - 1)) || !Character.isLetter(text.charAt(at))
        || Character.isIdeographic(text.charAt(at));
  }
}
