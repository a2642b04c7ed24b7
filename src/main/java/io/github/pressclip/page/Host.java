package io.github.pressclip.page;

/** The host of a page, by its address. */
public final class Host {
  private Host() {}

  /**
   * The host as the address writes it, {@code www.norrby-post.example} of {@code https://www.norrby-post.example:80/1};
   * of a copy in an archive that of the page: {@link OwnAddress}.
   *
   * @param given an address; null if none is known
   * @return null for null, and for what names no host
   */
  public static String of(String given) {
    String address = OwnAddress.of(given);
    int start = address == null ? -1 : address.indexOf("//");
    if (start < 0) {
      return null;
    }
    int end = start + 2;
    while (end < address.length() && "/:?#".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    return address.substring(start + 2, end);
  }
}
