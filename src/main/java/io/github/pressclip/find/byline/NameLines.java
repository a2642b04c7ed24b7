package io.github.pressclip.find.byline;

import io.github.pressclip.find.dateline.EmbeddedPost;
import io.github.pressclip.find.headline.DateMark;
import io.github.pressclip.find.headline.PictureCredit;
import io.github.pressclip.page.Block;
import io.github.pressclip.page.Family;
import io.github.pressclip.page.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the lines between headline and story that hold a person's name and no opener: beside the stamp or with it,
 * {@code Ann Smith} above {@code 3 March 2025, 19:40}, {@code 3 March 2025 | Ann Smith}; else those anywhere there, or
 * right above the headline, that begin with a first name. People of whom the story tells are in captions there; they
 * are left out.
 */
final class NameLines {
  /** Lines; a name further from the stamp may be a caption or a label. */
  private static final int REACH = 2;

  /** Lines above the headline in which a name alone may stand; further above are other stories. */
  private static final int ABOVE_HEADLINE = 3;

  /** Blocks at the end of a story that may say who its author is. */
  private static final int BIOGRAPHY = 2;

  /** Characters from the label of a stamp to the figures behind the month. */
  private static final int MONTH = 12;

  /** Characters; a longer line is no stamp and no name. */
  private static final int LONGEST = 120;

  /** Elements around a line that may be called a trail of pages. */
  private static final int BOXES = 3;

  private final PictureCredit credits = new PictureCredit();
  private final List<Block> blocks;
  private final List<Block> story;
  private final Above above;
  private final int start;
  private final int end;

  private NameLines(List<Block> blocks, List<Block> story, Above above, int start, int end) {
    this.blocks = blocks;
    this.story = story;
    this.above = above;
    this.start = start;
    this.end = end;
  }

  /**
   * A line that names people.
   *
   * @param line the line
   * @param names the part of it that holds the names
   */
  record Named(Block line, String names) {}

  /**
   * The lines, in order; empty if there are none.
   *
   * @param blocks the page's lines
   * @param headline the index of the line that shows the headline; -1 if none does
   * @param story the blocks of the story
   * @param above the lines above the story in which its byline may stand
   * @param firstNamed tells lines that begin with a first name
   */
  static List<Named> of(List<Block> blocks, int headline, List<Block> story, Above above, FirstNamed firstNamed) {
    if (headline < 0 || headline > above.story() + 1) {
      return List.of();
    }
    boolean flat = blocks.get(0).markup() == null;
    // between standfirst and story of HTML stand captions; a byline is marked there
    int end = Math.min(blocks.size(), Math.max(flat ? above.end() : above.story(), headline + 1) + REACH);
    NameLines neighbours = new NameLines(blocks, story, above, headline + 1, end);
    List<Named> stamped = neighbours.find(headline + 1, null);
    return stamped.isEmpty() ? neighbours.find(Math.max(0, headline + 1 - ABOVE_HEADLINE), firstNamed) : stamped;
  }

  /**
   * The first lines that hold names.
   *
   * @param from the index of the first line that is looked at
   * @param named tells the lines that begin with a first name, which may stand anywhere; null to look beside stamps
   */
  private List<Named> find(int from, FirstNamed named) {
    List<Named> found = new ArrayList<>();
    for (int i = from; i < end; i++) {
      Block block = blocks.get(i);
      boolean subheading = i >= above.story() && block.kind() == Kind.HEADING;
      if (!above.holds(i) || subheading || !isLine(block) || credits.ends(block.text())) {
        continue;
      }
      String names = named != null ? named.in(block.text()) : isStamped(i) || isBeforeOffice(i) ? names(block) : null;
      if (names != null && !isTold(names)) {
        found.add(new Named(block, names));
      } else if (!found.isEmpty()) {
        break;
      }
    }
    return found;
  }

  /** "Ann Smith" above "Staff Writer". */
  private boolean isBeforeOffice(int i) {
    return i + 1 < end && OfficeLine.is(blocks.get(i + 1).text());
  }

  private static boolean isLine(Block block) {
    boolean hidden = block.markup() != null && block.markup().box().hidden();
    boolean menu = block.markup() != null && block.markup().box().isNamedFor(Family.NAVIGATION, BOXES);
    return block.text().length() <= LONGEST && block.kind() != Kind.BUTTON && !hidden && !menu
        && !EmbeddedPost.signs(block.text());
  }

  private boolean isStamped(int i) {
    for (int k = Math.max(start, i - REACH); k <= Math.min(end - 1, i + REACH); k++) {
      if (isStamp(blocks.get(k))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isStamp(Block block) {
    return block.text().length() <= LONGEST && (DateMark.in(block.text()) || isAge(block.text()));
  }

  /**
   * True for a line that says, in English, how long ago or how long to read: "Published 4 months ago", "2 minutes
   * read".
   */
  private static boolean isAge(String text) {
    return CreditWords.hasDigit(text) && (text.endsWith(" ago") || text.endsWith(" read"));
  }

  /** The names that are all of a line, or stand with the date in a stamp; null if there are none. */
  private static String names(Block block) {
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
    boolean whole = stamp || isWhole(names, people) || NamesInPlaces.is(names);
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

  /** True if the story tells of one of the people, or one is a single word, which without spaces may be anything. */
  private boolean isTold(String names) {
    for (String person : Credit.people(names, false)) {
      String family = person.substring(person.lastIndexOf(' ') + 1);
      if (family.equals(person)) {
        return !Credit.endsInRole(names);
      }
      for (int i = 0; i < Math.max(1, story.size() - BIOGRAPHY); i++) {
        String told = story.get(i).text();
        // With comments behind it, a biography isn't among the last; who comes up that late is nobody of whom the story
        // tells.
        boolean biography = i > story.size() / 3 && told.startsWith(person);
        if (told.length() > LONGEST && told.contains(family) && !biography) {
          return true;
        }
      }
    }
    return false;
  }

  /** True if a line is the names and what joins them, or one name and its sign in a network: "Ann Smith @annsmith". */
  static boolean isWhole(String text, List<String> people) {
    int sign = text.indexOf('@');
    if (sign > 0 && people.size() == 1 && text.indexOf(' ', sign) < 0) {
      String name = text.substring(0, sign).strip();
      return name.equals(people.get(0)) || name.equals(people.get(0) + ',');
    }
    if (people.size() == 1 && text.equals(people.get(0) + ' ' + people.get(0))) {
      return true; // the description of a picture before the name
    }
    int letters = 0;
    for (String person : people) {
      letters += person.length();
    }
    return letters + 6 * people.size() >= text.length();
  }
}
