package io.github.pressclip.input;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;

/** The charset that a page declares: in a {@code meta} tag, or in the XML declaration it begins with. */
final class Declaration {
  /** How far a declaration is looked for; browsers ask for it in the first kilobyte, and pages don't keep to that. */
  private static final int REACH = 16384;

  private Declaration() {}

  /** The name that is declared, as written; null if there is none. */
  static String find(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, REACH), StandardCharsets.ISO_8859_1);
    if (head.startsWith("<?xml")) {
      String name = value(head, "encoding", 0, head.indexOf("?>"));
      if (name != null) {
        return name;
      }
    }
    int tag = head.indexOf('<');
    while (tag >= 0) {
      if (head.regionMatches(true, tag + 1, "meta", 0, 4)) {
        String name = value(head, "charset", tag, head.indexOf('>', tag));
        if (name != null) {
          return name;
        }
      }
      tag = head.indexOf('<', tag + 1);
    }
    return null;
  }

  /**
   * The charset that a page means by a name, as the WHATWG's Encoding Standard has it: names of narrow charsets mean
   * the wider ones that Windows made of them, and UTF-16 can't be, for the declaration itself was read as ASCII.
   *
   * @return null if Java knows no charset of that name
   */
  static Charset charset(String name) {
    String known = switch (name.toLowerCase(Locale.ROOT)) {
      case "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1", "l1", "ascii", "us-ascii" -> "windows-1252";
      case "iso-8859-9", "latin5" -> "windows-1254";
      case "iso-8859-11", "tis-620" -> "x-windows-874";
      case "gb2312", "gb_2312-80", "gbk", "x-gbk" -> "GB18030";
      case "shift_jis", "shift-jis", "sjis", "x-sjis" -> "windows-31j";
      case "euc-kr", "ks_c_5601-1987", "ksc5601", "korean" -> "x-windows-949";
      case "utf8", "utf-16", "utf-16le", "utf-16be", "unicode" -> "UTF-8";
      default -> name;
    };
    try {
      return Charset.forName(known);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  /** True for a charset that writes everything in ASCII bytes, so that its text passes for UTF-8. */
  static boolean isSevenBit(Charset charset) {
    return charset != null && charset.name().startsWith("ISO-2022");
  }

  /** True if there is an escape byte, with which such a charset leaves ASCII. */
  static boolean escapes(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0x1B) {
        return true;
      }
    }
    return false;
  }

  /** The value after a key and an equals sign, within a tag: {@code charset="utf-8"}, {@code charset = utf-8}. */
  private static String value(String head, String key, int from, int to) {
    int end = to < 0 ? head.length() : to;
    for (int at = from; at + key.length() < end; at++) {
      if (!head.regionMatches(true, at, key, 0, key.length())) {
        continue;
      }
      int start = skipSpace(head, at + key.length(), end);
      if (start >= end || head.charAt(start) != '=') {
        continue;
      }
      start = skipSpace(head, start + 1, end);
      while (start < end && (head.charAt(start) == '"' || head.charAt(start) == '\'')) {
        start++;
      }
      int stop = start;
      while (stop < end && isNamePart(head.charAt(stop))) {
        stop++;
      }
      return stop > start ? head.substring(start, stop) : null;
    }
    return null;
  }

  private static int skipSpace(String head, int from, int end) {
    int at = from;
    while (at < end && head.charAt(at) <= ' ') {
      at++;
    }
    return at;
  }

  /** A character of a charset's name: {@code Shift_JIS}, {@code ISO_8859-1:1987}. */
  private static boolean isNamePart(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "-_.:+".indexOf(c) >= 0;
  }
}
