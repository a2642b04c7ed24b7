package io.github.pressclip.strip.judge;

import io.github.pressclip.strip.feature.Sheet;
import io.github.pressclip.strip.ruling.Judge;
import io.github.pressclip.strip.ruling.Ruling;
import java.util.List;

/**
 * Drops the careers that Japanese papers print below a story of whom somebody makes what: a line with a mark for the
 * house, a name with its reading and the years, a note in brackets. {@code ◇汐見電鉄}, {@code 浜野 誠吉氏（はまの・せいきち）
 * 97年汐見電鉄入社。15年取締役。}, {@code （4月1日就任）}.
 */
public final class CareerJudge implements Judge {
  private static final String MARKS = "◇◆■▽▼";

  /** Characters of a name and its form of address. */
  private static final int LONGEST_NAME = 14;

  /** Characters of a label, of a reading, and of a note in brackets. */
  private static final int LONGEST = 40;

  @Override
  public List<Ruling> review(Sheet sheet, List<Ruling> rulings) {
    boolean career = false;
    int first = rulings.size();
    int above = rulings.size() - 1;
    for (; above >= 0; above--) {
      String text = sheet.block(above).text();
      if (rulings.get(above).kept()) {
        boolean entry = isCareer(text);
        if (!entry && !isLabel(text) && !isNote(text)) {
          break;
        }
        career |= entry;
        first = above;
      }
    }
    if (!career || above < 0) {
      return rulings;
    }
    return Below.drop(rulings, first, "careers", "somebody's career, below the story");
  }

  /** True for a name, its reading in brackets, and a year right behind them. */
  private static boolean isCareer(String text) {
    int open = text.indexOf('（');
    int close = open < 2 || open > LONGEST_NAME ? -1 : text.indexOf('）', open);
    if (close < 0 || close - open > LONGEST || !isReading(text, open + 1, close)) {
      return false;
    }
    int year = text.startsWith(" ", close + 1) ? close + 2 : close + 1;
    int at = year;
    while (at < text.length() && Character.isDigit(text.charAt(at))) {
      at++;
    }
    return at - year >= 2 && at - year <= 4 && at < text.length() && text.charAt(at) == '年';
  }

  /** True for hiragana alone, with a point or a space between the names: はまの・せいきち. */
  private static boolean isReading(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if ((c < 'ぁ' || c > 'ゖ') && c != '・' && c != ' ') {
        return false;
      }
    }
    return to - from >= 2;
  }

  private static boolean isLabel(String text) {
    return text.length() <= LONGEST && MARKS.indexOf(text.charAt(0)) >= 0 && text.indexOf('。') < 0;
  }

  private static boolean isNote(String text) {
    return text.length() <= LONGEST && text.startsWith("（") && text.endsWith("）");
  }
}
