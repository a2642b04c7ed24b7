package io.github.pressclip.find.dateline.stamp;

import io.github.pressclip.find.dateline.stamp.Stamp.Kind;

/** Reads the word that tells a stamp's kind behind it, as in Japan and Korea: "2022年9月3日 9:02更新". */
final class LabelBehind {
  /** How many characters of a time may stand between the date and the word. */
  private static final int TIME = 12;

  private LabelBehind() {}

  /** The kind; {@link Kind#BARE} if no such word follows. With a colon behind it the word belongs to the next date. */
  static Kind of(String text, int end) {
    int at = end;
    while (at < text.length() && at - end < TIME
        && (Character.isDigit(text.charAt(at)) || " :時分시분".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    if (at + 2 > text.length() || at + 2 < text.length() && isMore(text.charAt(at + 2))) {
      return Kind.BARE;
    }
    return switch (text.substring(at, at + 2)) {
      case "更新", "수정" -> Kind.UPDATED;
      case "公開", "配信", "掲載", "发布", "發布", "입력", "등록" -> Kind.PUBLISHED;
      default -> Kind.BARE;
    };
  }

  private static boolean isMore(char c) {
    return c == ':' || c == '：' || c == ' ' || Character.isLetterOrDigit(c);
  }
}
