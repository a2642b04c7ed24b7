package io.github.pressclip.find.quotes.eastasia;

import io.github.pressclip.page.Scripts;

/** 조합 대표 윤서라 씨는 "…"고 말했다. */
final class Korean implements Grammar {
  /** Read once, when the first article in Korean is. */
  private static final WordFile WORDS = WordFile.read("ko");

  /** The longest name, and how long most are: 남궁하늘, 윤서라. */
  private static final int LONGEST = 4;
  private static final int USUAL = 3;

  @Override
  public Reporter reporter(String before, String after) {
    String tie = WORDS.beginning("tie", after);
    String report = tie == null ? "" : after.substring(tie.length()).strip();
    String cue = WORDS.ending("say", report);
    String name = report.equals(cue) ? name(before) : null;
    return name == null ? null : new Reporter(name, cue, false);
  }

  /** The name that the words right before a run end in, 윤서라 씨는, 윤서라 대표는; null if nothing tells that it is one. */
  private String name(String before) {
    String mark = WORDS.ending("subject", before);
    String person = mark == null ? "" : before.substring(0, before.length() - mark.length());
    Titled titled = Titled.read(person, WORDS);
    if (titled == null) {
      return null;
    }
    String front = titled.front().strip();
    String name = front.substring(front.lastIndexOf(' ') + 1);
    return isName(name) && (titled.office() == null || isNoBody(name, titled.office())) ? name : null;
  }

  /** True if what stands before an office isn't the body that has it: 도서관 관장, 위원회 위원장. */
  private boolean isNoBody(String name, String office) {
    return name.length() == USUAL && WORDS.ending("no name", name) == null
        && name.charAt(USUAL - 1) != office.charAt(0);
  }

  private boolean isName(String text) {
    if (text.length() < 2 || text.length() > LONGEST || WORDS.beginning("surname", text) == null) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (!Scripts.isHangul(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
