package io.github.pressclip.strip.judge;

/**
 * Tells captions of East Asia's press by their end, which says whose picture it is, or where and when it was taken:
 * {@code 汐見市の橋（市提供）}, {@code 舊大橋。（記者江若晴攝）}, {@code 橋の上で（4日、汐見市で）}, {@code ▲舊大橋。（圖／縣府）}.
 */
final class EasternCredit {
  /** Characters; a longer text is a paragraph. */
  private static final int LONGEST = 120;

  /** Characters from the word for a reporter to the end, the name between them. */
  private static final int LONGEST_REPORTER = 14;

  /** How the last bracket of a caption ends. */
  private static final String[] ENDS = {
    "提供", "撮影", "攝", "摄", "攝影", "摄影", "資料圖片", "资料图片", "資料照片", "资料照片", "資料照", "資料圖", "제공", "자료사진"
  };

  /** How it begins. */
  private static final String[] STARTS = {"圖／", "图／", "圖/", "图/", "圖：", "图：", "사진=", "写真＝", "写真："};

  private EasternCredit() {}

  /** True for a text with such an end. */
  static boolean ends(String text) {
    int length = text.length();
    if (length < 4 || length > LONGEST) {
      return false;
    }
    char last = text.charAt(length - 1);
    if (last == '）' || last == ')') {
      int open = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
      return open > 1 && isSign(text.substring(open + 1, length - 1), text.charAt(0));
    }
    boolean photographed = text.endsWith("撮影") || text.endsWith("／攝影") || text.endsWith("/攝影") || text.endsWith("／摄影");
    int reporter = "图圖摄攝".indexOf(last) >= 0 ? Math.max(text.lastIndexOf("记者"), text.lastIndexOf("記者")) : -1;
    return photographed || reporter > 0 && length - reporter < LONGEST_REPORTER;
  }

  private static boolean isSign(String bracket, char first) {
    if (first == '▲' || first == '△') {
      return true;
    }
    for (String end : ENDS) {
      if (bracket.endsWith(end)) {
        return true;
      }
    }
    for (String start : STARTS) {
      if (bracket.startsWith(start)) {
        return true;
      }
    }
    return bracket.endsWith("で") && bracket.indexOf('日') > 0;
  }
}
