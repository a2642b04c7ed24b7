package io.github.pressclip.find.headline.heading;

import io.github.pressclip.find.headline.declared.Agreement;
import io.github.pressclip.find.headline.word.Key;
import io.github.pressclip.page.Box;
import io.github.pressclip.page.Family;
import java.util.List;

/**
 * Weighs the headings of a page. The headline is the last main heading above the body more often than it's what the
 * page declares; a main heading in a breadcrumb, a menu or a list is a copy for search engines, and readers see
 * another.
 */
public final class HeadingJudge {
  /** Points by level of heading, h1 to h6; -1 for a block that is no heading. */
  private static final int[] LEVELS = {-1, 4, 2, 1, 0, 0, 0};

  /** Longer texts, in characters, are no headlines. */
  private static final int LONGEST = 300;

  /** A name of the site that declared titles of fewer points say is none but the site's name. */
  private static final int AGREED = 5;

  /** What a line gains that is called a title: as much as a main heading in the best place has for being one. */
  private static final int TITLE = 11;

  /** What a lower heading gains where the main heading above it is a label: that one may have as much for its place. */
  private static final int LABELLED = 6;

  private final int first;
  private final int last;
  private final Agreement declared;
  private Heading lastAbove;

  /** The last main heading above the body if that is a label; null until it is looked for. */
  private Heading label;
  private boolean labelSought;

  /**
   * A judge of one page's headings.
   *
   * @param first the index of the body's first block
   * @param last the index of its last block
   * @param declared what the titles that the page declares agree on
   */
  public HeadingJudge(int first, int last, Agreement declared) {
    this.first = first;
    this.last = last;
    this.declared = declared;
  }

  /** True for a heading above the story that stands in no menu, list or trail. */
  boolean isByTheStory(Heading heading) {
    return heading.first().index() <= first + 2 && Surroundings.elsewhere(heading.box()) == null;
  }

  /**
   * Weighs a heading against the page's other headings.
   *
   * @param headings all of them, in reading order
   * @param site what they say of the site
   */
  public Weighed weigh(Heading heading, List<Heading> headings, SiteHeading site) {
    String text = heading.text();
    String key = Key.of(text);
    int exact = declared.votes(key);
    int votes = exact > 0 || heading.level() == 0 ? exact : declared.votesForItsEnd(key);
    int points = LEVELS[heading.level()] + votes;
    StringBuilder reason =
        new StringBuilder(heading.level() == 0 ? "a line above the body" : "a heading h" + heading.level());
    if (votes > 0) {
      reason.append(exact > 0 ? ", as declared" : ", its end as declared");
    }
    if (text.length() > LONGEST) {
      points -= 10;
      reason.append(", too long");
    }
    if (votes < AGREED && declared.sites().haveKey(key)) {
      points -= 8;
      reason.append(", the site's name");
    }
    if (heading.first().markup().linkShare() > .5f && exact == 0) {
      points -= 3;
      reason.append(", a link");
    }
    if (site.is(heading, key)) {
      points -= 8;
      reason.append(", the site's name before what another heading says");
    } else if (site.isBefore(heading, key)) {
      points += 4;
      reason.append(", behind the site's name");
    }
    if (heading.box().hidden()) {
      points -= 4;
      reason.append(", hidden");
    }
    boolean told = heading.level() == 1 && exact > 0 && heading.first().index() <= first + 2;
    Box elsewhere = told ? Surroundings.list(heading.box()) : Surroundings.elsewhere(heading.box());
    if (elsewhere != null) {
      points -= 7;
      reason.append(", inside ").append(elsewhere);
    } else if (Surroundings.isSuspect(heading.box())) {
      points -= 2;
    }
    if (votes >= AGREED && heading.level() == 0 && isTitleAbove(heading, headings)) {
      points += TITLE;
      reason.append(", called a title, right above a heading that says something else");
    }
    if (exact >= AGREED && elsewhere == null && isBelowALabel(heading, headings)) {
      points += LABELLED;
      reason.append(", below a main heading that no title declares");
    }
    points += place(heading, key, headings, elsewhere != null, reason);
    return new Weighed(heading, text, votes, points, reason.toString());
  }

  /** True for a line that is called a title, right above a main heading, where no heading is what titles declare. */
  private boolean isTitleAbove(Heading line, List<Heading> headings) {
    boolean above = false;
    for (Heading other : headings) {
      String key = Key.of(other.text());
      if (other.level() > 0 && (declared.votes(key) > 0 || declared.votesForItsEnd(key) > 0)) {
        return false;
      }
      above |= other.level() == 1 && other.first().index() == line.last().index() + 1;
    }
    return above && line.box().families().contains(Family.HEADLINE);
  }

  /** True for a heading of the second or third level between the label of a section and the story. */
  private boolean isBelowALabel(Heading heading, List<Heading> headings) {
    if (!labelSought) {
      labelSought = true;
      Heading main = lastAbove(headings);
      label = main != null && !declared.holds(Key.of(main.text())) ? main : null;
    }
    return label != null && heading.level() >= 2 && heading.level() <= 3 && isByTheStory(heading)
        && heading.first().index() > label.first().index() && !heading.box().hidden();
  }

  private int place(Heading heading, String key, List<Heading> headings, boolean elsewhere, StringBuilder reason) {
    int index = heading.first().index();
    if (index > last) {
      reason.append(", after the body");
      return -10;
    }
    if (index > first + 2) {
      reason.append(", inside the body");
      return -5;
    }
    if (heading.level() != 1 || elsewhere || heading.first().markup().linkShare() > .5f) {
      return 0;
    }
    reason.append(", above the body");
    int points = 2 + (heading == lastAbove(headings) ? 2 : 0);
    return points + (declared.isClose(heading.text(), key) ? 2 : 0)
        + (heading.box().families().contains(Family.HEADLINE) ? 1 : 0);
  }

  /** The last main heading above the body, or close to its beginning; known from the first heading on that asks. */
  private Heading lastAbove(List<Heading> headings) {
    for (int i = headings.size() - 1; i >= 0 && lastAbove == null; i--) {
      Heading heading = headings.get(i);
      lastAbove = heading.level() == 1 && heading.first().index() <= first + 2 ? heading : null;
    }
    return lastAbove;
  }
}
