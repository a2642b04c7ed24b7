package io.github.pressclip.page;

/**
 * Tells the address of a page from that of its copy in an archive, which holds the page's own whole behind its own:
 * {@code https://archive.example/web/20250603101512/https://www.norrbypost.example/ferry}. A copy of a copy does so
 * twice. It's known by that shape alone.
 */
public final class OwnAddress {
  private static final String SCHEME = "http";

  private OwnAddress() {}

  /**
   * The address under which the site itself has the page.
   *
   * @param address an address; null if none is known
   * @return the same where it isn't that of a copy; null for null
   */
  public static String of(String address) {
    int start = start(address);
    if (start <= 0) {
      return address;
    }
    // Programs that put paths in order take one of two strokes off.
    int strokes = address.indexOf(':', start) + 1;
    String rest = address.substring(strokes + (address.startsWith("//", strokes) ? 2 : 1));
    return address.substring(start, strokes) + "//" + rest;
  }

  /**
   * What the address of a copy has before the page's own: the host of the archive and when the copy was made.
   *
   * @param address an address; null if none is known
   * @return null where it isn't the address of a copy
   */
  public static String before(String address) {
    int start = start(address);
    return start <= 0 ? null : address.substring(0, start);
  }

  /**
   * Where the last address in the path of another begins; 0 if none does. What stands in a query is an address that is
   * told to the page.
   */
  private static int start(String address) {
    int start = 0;
    int length = address == null ? 0 : address.length();
    for (int i = 0; i < length && address.charAt(i) != '?' && address.charAt(i) != '#'; i++) {
      if (address.charAt(i) == '/' && isScheme(address, i + 1)) {
        start = i + 1;
      }
    }
    return start;
  }

  private static boolean isScheme(String address, int at) {
    if (!address.regionMatches(true, at, SCHEME, 0, SCHEME.length())) {
      return false;
    }
    int end = at + SCHEME.length();
    end = address.regionMatches(true, end, "s", 0, 1) ? end + 1 : end;
    return address.startsWith(":/", end);
  }
}
