package io.github.pressclip.find.byline.line;

import io.github.pressclip.find.byline.credit.Credit;
import io.github.pressclip.find.byline.credit.CreditWords;
import io.github.pressclip.find.byline.credit.NamesAlone;
import io.github.pressclip.find.byline.credit.Opener;
import io.github.pressclip.find.byline.form.NamesInPlaces;
import io.github.pressclip.find.dateline.stamp.StampLabels;
import io.github.pressclip.find.headline.sign.DateMark;
import io.github.pressclip.page.Block;
import java.util.List;

/** Reads the names in a stamp, or on a line beside it. */
final class StampedNames {
  /** Characters from the label of a stamp to the figures behind the month. */
  private static final int MONTH = 12;

  /** Characters; a longer line is no stamp. */
  private static final int LONGEST = 120;

  /** Characters of a label, a time and another such pair. */
  private static final int LABELLED = 60;

  private StampedNames() {}

  static boolean isStamp(Block block) {
    String text = block.text();
    return text.length() <= LONGEST && (DateMark.in(text) || isAge(text) || isLabelled(text));
  }

  /**
   * True for a line that says, in English, how long ago or how long to read: "Published 4 months ago", "2 minutes
   * read".
   */
  private static boolean isAge(String text) {
    return CreditWords.hasDigit(text) && (text.endsWith(" ago") || text.endsWith(" read"));
  }

  /** True for a short line that opens as stamps do, with a time or an age: "Publicerad 14.14". */
  private static boolean isLabelled(String text) {
    return text.length() <= LABELLED && StampLabels.open(text);
  }

  /** The names that are all of a line, or stand with the date in a stamp; null if there are none. */
  static String names(Block block) {
    boolean stamp = isStamp(block);
    if (!stamp && ":：".indexOf(block.text().charAt(block.text().length() - 1)) >= 0) {
      return null; // the label of the stamp
    }
    String inner = stamp ? Opener.afterDate(block.text()) : null;
    String names = inner == null ? behindLabel(block.text()) : inner;
    List<String> people = Credit.people(names, false);
    if (stamp && inner == null && !people.isEmpty()
        && (isSentence(block.text()) || isBeforeTopics(block.text(), people.get(0)))) {
      return null;
    }
    boolean whole = stamp || NamesAlone.are(names, people) || NamesInPlaces.is(names);
    return people.isEmpty() || !whole ? null : names;
  }

  /** "Norrby Harbour In Storm 3 March 2025.": no stamp has a full stop; it's a caption. */
  private static boolean isSentence(String text) {
    return text.endsWith(".") && text.length() > 1 && Character.isDigit(text.charAt(text.length() - 2));
  }

  /** "March 3, 2025 Ann Smith News, Sport, Towns": nothing parts the name behind a date from the first topic. */
  private static boolean isBeforeTopics(String text, String person) {
    int at = text.indexOf(person);
    return at > 0 && CreditWords.hasDigit(text.substring(0, at)) && text.startsWith(",", at + person.length())
        && person.indexOf(' ') != person.lastIndexOf(' ');
  }

  /**
   * The part of a line behind the label of its date: "Güncelleme Tarihi: Ocak 04, 2022"; the whole of any other line.
   */
  private static String behindLabel(String text) {
    int colon = 0;
    while (colon < text.length() && text.charAt(colon) != ':' && !Character.isDigit(text.charAt(colon))) {
      colon++;
    }
    int near = Math.min(text.length(), colon + MONTH);
    boolean dated = colon < text.length() && text.charAt(colon) == ':'
        && CreditWords.hasDigit(text.substring(colon, near));
    return dated ? text.substring(colon + 1).strip() : text;
  }
}
