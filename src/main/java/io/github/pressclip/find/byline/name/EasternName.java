package io.github.pressclip.find.byline.name;

import io.github.pressclip.page.Scripts;

/** Tells a person's name in Chinese characters, kana or Hangul from that of a paper and from what stands beside it. */
final class EasternName {
  /** How names of papers, sites and agencies end in East Asia, and what it writes beside a story that is no name. */
  private static final String[] BODIES = {
    "报", "報", "网", "網", "社", "新闻", "新聞", "电视台", "電視台", "报道", "報導", "報道", "综合", "綜合", "编辑部", "編輯部", "編集部", "分享", " 图",
    " 圖", "摄", "攝", "撮影", "뉴스", "일보", "신문", "기자단", "취재팀", "편집국", "온라인"
  };

  private EasternName() {}

  /**
   * Two to five characters, or more with a space; of Korean names only a family name of one syllable stands by itself.
   */
  static boolean is(String text) {
    int length = text.length();
    int space = text.indexOf(' ');
    for (String body : BODIES) {
      if (text.endsWith(body)) {
        return false;
      }
    }
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      boolean letter = Character.isLetter(c) && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN;
      if (!letter && c != '・' && c != '·' && c != ' ') {
        return false;
      }
    }
    return space < 0 ? length >= 2 && length <= 5 : length <= 8 && (space == 1 || !Scripts.isHangul(text.charAt(0)));
  }
}
