package io.github.pressclip.find.byline;

import io.github.pressclip.find.byline.credit.Credit;
import io.github.pressclip.find.byline.name.PersonName;
import io.github.pressclip.find.evidence.Evidence;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the reporters that datelines of the Chinese, Japanese and Korean press name: {@code 新华社北京1月4日电（记者林知远、何晚晴）},
 * {@code (서울=연합뉴스) 한도윤 기자 =}, and that of the Arabic, {@code واديان / سمير العوضي / الأناضول}.
 */
public final class FiledBy {
  private static final String[] BEFORE = {"记者", "記者"};
  private static final String AFTER = " 기자";
  private static final String ENDS = "）)】〕]=";

  /** Characters of nearly all names in Chinese, where nothing parts the name from the city. */
  private static final int NAME = 3;

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
      if (people.isEmpty() && !PersonName.hasCase(dateline)) {
        people = betweenStrokes(dateline);
      }
      for (String before : BEFORE) {
        int start = dateline.indexOf(before);
        if (start >= 0 && people.isEmpty()) {
          int end = start;
          while (end < dateline.length() && ENDS.indexOf(dateline.charAt(end)) < 0) {
            end++;
          }
          String credit = dateline.substring(start + before.length(), end);
          people = Credit.people(isWired(credit) ? credit.substring(0, NAME) : credit, false);
        }
      }
    }
    return byline(people);
  }

  /** The reporter between place and agency, in two words or more; a day stands there too. */
  private static List<String> betweenStrokes(String dateline) {
    int first = dateline.indexOf(" / ");
    int second = first < 0 ? -1 : dateline.indexOf(" / ", first + 1);
    String part = second < 0 ? "" : dateline.substring(first + 3, second).strip();
    return part.indexOf(' ') > 0 ? Credit.people(part, true) : List.of();
  }

  /** True for a name, a city and the day of the wire in one: 江若晴雲溪4日電. */
  private static boolean isWired(String credit) {
    boolean wired = credit.endsWith("日電") || credit.endsWith("日电") || credit.endsWith("日訊") || credit.endsWith("日讯");
    return wired && credit.length() > NAME && credit.indexOf(' ') < 0;
  }

  private static Byline byline(List<String> people) {
    List<Evidence> evidence = new ArrayList<>();
    for (String name : people) {
      evidence.add(new Evidence("byline", name, true, "the dateline", null));
    }
    return new Byline(people, List.of(), null, evidence);
  }
}
