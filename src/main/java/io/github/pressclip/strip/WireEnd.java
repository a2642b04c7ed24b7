package io.github.pressclip.strip;

import java.util.Locale;
import java.util.Set;

/** Tells the last line of a wire story, which says that it is the last: {@code Lusa/Fim}, {@code Xinhua Enditem}. */
final class WireEnd {
  /** In small letters. */
  private static final Set<String> ENDS = Set.of("fim", "fin", "fine", "ende", "end", "enditem", "kraj");

  private WireEnd() {}

  /** True for a name with a capital, a stroke or a space, and the word. */
  static boolean is(String line) {
    int at = Math.max(line.indexOf('/'), line.indexOf(' '));
    return at > 1 && Character.isUpperCase(line.charAt(0)) && (line.charAt(at) == '/' || line.endsWith("Enditem"))
        && ENDS.contains(line.substring(at + 1).strip().toLowerCase(Locale.ROOT));
  }
}
