package io.github.pressclip.find.byline;

import io.github.pressclip.find.evidence.Evidence;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the reporters that datelines of the Chinese, Japanese and Korean press name: {@code 新华社北京1月4日电（记者林知远、何晚晴）},
 * {@code (서울=연합뉴스) 한도윤 기자 =}.
 */
public final class FiledBy {
  private static final String[] BEFORE = {"记者", "記者"};
  private static final String AFTER = " 기자";
  private static final String ENDS = "）)】=";

  private FiledBy() {}

  /**
   * The byline that a dateline holds.
   *
   * @param dateline the dateline as written; null if there is none
   * @return its people; without any if it names nobody
   */
  public static Byline of(String dateline) {
    List<String> people = List.of();
    if (dateline != null) {
      int role = dateline.indexOf(AFTER);
      if (role > 0) {
        int start = role;
        while (start > 0 && ENDS.indexOf(dateline.charAt(start - 1)) < 0) {
          start--;
        }
        people = Credit.people(dateline.substring(start, role), false);
      }
      for (String before : BEFORE) {
        int start = dateline.indexOf(before);
        if (start >= 0 && people.isEmpty()) {
          int end = start;
          while (end < dateline.length() && ENDS.indexOf(dateline.charAt(end)) < 0) {
            end++;
          }
          people = Credit.people(dateline.substring(start + before.length(), end), false);
        }
      }
    }
    List<Evidence> evidence = new ArrayList<>();
    for (String name : people) {
      evidence.add(new Evidence("byline", name, true, "the dateline", null));
    }
    return new Byline(people, List.of(), null, evidence);
  }
}
