package io.github.pressclip.find.headline.heading;

import io.github.pressclip.find.headline.declared.DeclaredTitle;
import io.github.pressclip.find.headline.declared.SiteNames;
import io.github.pressclip.find.headline.word.Key;
import io.github.pressclip.find.headline.word.Words;
import io.github.pressclip.page.Box;
import io.github.pressclip.page.Family;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

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

  /** Elements around a heading that are asked where it stands. */
  private static final int BOXES = 6;

  /** A name of the site that declared titles of fewer points say is none but the site's name. */
  private static final int AGREED = 5;

  /** What a line gains that is called a title: as much as a main heading in the best place has for being one. */
  private static final int TITLE = 11;

  /** What a lower heading gains where the main heading above it is a label: that one may have as much for its place. */
  private static final int LABELLED = 6;

  private static final Set<Family> ELSEWHERE = EnumSet.of(
      Family.NAVIGATION, Family.RELATED, Family.FOOT, Family.COMMENT, Family.COOKIE, Family.POPUP);

  /** Of these, where copies of the headline stand: no foot, form or pop-up above a story says what it's called. */
  private static final Set<Family> LISTS = EnumSet.of(Family.NAVIGATION, Family.RELATED);

  /** Families whose words page builders use for any element: they raise a suspicion, no more. */
  private static final Set<Family> SUSPECT = EnumSet.of(Family.SIDE, Family.PROMO, Family.NEWSLETTER, Family.SHARE);

  /** What the large parts of a page are called tells how they behave: "cookies-not-set", "offset-nav", "nav-smooth". */
  private static final Set<String> PARTS = Set.of("body", "main", "article", "section", "header");

  private static final Set<String> ASIDE = Set.of("nav", "footer", "aside", "li", "form", "dialog");

  private final int first;
  private final int last;
  private final SiteNames sites;
  private final List<DeclaredTitle> declared;
  private Heading lastAbove;

  /** The last main heading above the body if that is a label; null until it is looked for. */
  private Heading label;
  private boolean labelSought;

  /**
   * A judge of one page's headings.
   *
   * @param first the index of the body's first block
   * @param last the index of its last block
   * @param sites the site's names
   * @param declared the titles that the page declares
   */
  public HeadingJudge(int first, int last, SiteNames sites, List<DeclaredTitle> declared) {
    this.first = first;
    this.last = last;
    this.sites = sites;
    this.declared = declared;
  }

  /** How much the declared titles that say the text of a key count together. */
  public int votes(String key) {
    int votes = 0;
    boolean site = sites.haveKey(key);
    for (DeclaredTitle title : declared) {
      // Every title of a site may end in its name: that says nothing of what this story is called.
      votes += title.says(key) && (!site || title.isWhole(key)) ? title.votes() : 0;
    }
    return votes;
  }

  /** True for a heading above the story that stands in no menu, list or trail. */
  public boolean isByTheStory(Heading heading) {
    return heading.first().index() <= first + 2 && around(heading.box(), ELSEWHERE, true) == null;
  }

  /**
   * Weighs a heading against the page's other headings.
   *
   * @param site what they say of the site
   */
  public Weighed weigh(Heading heading, List<Heading> headings, SiteHeading site) {
    String text = heading.text();
    String key = Key.of(text);
    int exact = votes(key);
    int votes = exact > 0 || heading.level() == 0 ? exact : votesForItsEnd(key);
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
    if (votes < AGREED && sites.haveKey(key)) {
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
    Box elsewhere = around(heading.box(), told ? LISTS : ELSEWHERE, true);
    if (elsewhere != null) {
      points -= 7;
      reason.append(", inside ").append(elsewhere);
    } else if (around(heading.box(), SUSPECT, false) != null) {
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
      if (other.level() > 0 && (votes(key) > 0 || votesForItsEnd(key) > 0)) {
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
      label = main != null && isLabel(Key.of(main.text())) ? main : null;
    }
    return label != null && heading.level() >= 2 && heading.level() <= 3 && isByTheStory(heading)
        && heading.first().index() > label.first().index() && !heading.box().hidden();
  }

  /**
   * True for a main heading that no title holds: "News | Entry" stands above all stories of its site; not "Best
   * ferries", where the title says "Best ferries of the year".
   */
  private boolean isLabel(String key) {
    for (DeclaredTitle title : declared) {
      if (Key.of(title.text()).contains(key) || title.ends(key)) {
        return false;
      }
    }
    return true;
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
    return points + (isClose(heading.text(), key) ? 2 : 0)
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

  /** True if half the telling words of a heading, or of a declared title, stand in the other. */
  private boolean isClose(String text, String key) {
    for (DeclaredTitle title : declared) {
      if (title.says(key) || Words.share(text, title.cut()) >= .5f) {
        return true;
      }
    }
    return false;
  }

  private int votesForItsEnd(String key) {
    int votes = 0;
    for (DeclaredTitle title : declared) {
      votes += title.ends(key) ? title.votes() : 0;
    }
    return votes;
  }

  private static Box around(Box box, Set<Family> places, boolean tags) {
    int reach = BOXES;
    for (Box at = box; at != null && reach > 0; at = at.parent(), reach--) {
      if (tags && ASIDE.contains(at.tag())) {
        return at;
      }
      Set<Family> families = at.families();
      if (PARTS.contains(at.tag()) || families.contains(Family.ARTICLE) || families.contains(Family.HEADLINE)) {
        continue;
      }
      if (!Collections.disjoint(families, places)) {
        return at;
      }
    }
    return null;
  }
}
