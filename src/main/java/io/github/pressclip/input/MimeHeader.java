package io.github.pressclip.input;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The header that a {@link WebArchive} begins with; by itself, so that other pages load nothing of MIME. */
final class MimeHeader {
  /** How far it is looked at; browsers write half a kilobyte. */
  private static final int REACH = 4096;

  private MimeHeader() {}

  /**
   * True if a file begins with the header of a MIME message that holds a page: a first line such as {@code From: …}.
   */
  static boolean announcesPage(byte[] bytes) {
    int colon = 0;
    while (colon < bytes.length && isNamePart(bytes[colon])) {
      colon++;
    }
    if (colon == 0 || colon == bytes.length || bytes[colon] != ':') {
      return false;
    }
    String start = new String(bytes, 0, Math.min(bytes.length, REACH), StandardCharsets.ISO_8859_1)
        .replace("\r\n", "\n");
    int end = start.indexOf("\n\n");
    String header = "\n" + (end < 0 ? start : start.substring(0, end)).toLowerCase(Locale.ROOT);
    int type = header.indexOf("\ncontent-type:");
    return type >= 0 && header.contains("\nmime-version:")
        && (header.startsWith("multipart/related", afterSpace(header, type))
            || header.startsWith("text/html", afterSpace(header, type)));
  }

  private static boolean isNamePart(byte b) {
    return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b == '-';
  }

  /** Where the value of a field begins. */
  private static int afterSpace(String header, int field) {
    int at = header.indexOf(':', field) + 1;
    while (at < header.length() && header.charAt(at) <= ' ') {
      at++;
    }
    return at;
  }
}
