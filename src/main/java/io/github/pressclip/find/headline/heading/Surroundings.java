package io.github.pressclip.find.headline.heading;

import io.github.pressclip.page.Box;
import io.github.pressclip.page.Family;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Tells what a heading stands in, menus, lists of other stories, columns, by the elements around it. */
final class Surroundings {
  /** Elements around a heading that are asked where it stands. */
  private static final int BOXES = 6;

  private static final Set<Family> ELSEWHERE = EnumSet.of(
      Family.NAVIGATION, Family.RELATED, Family.FOOT, Family.COMMENT, Family.COOKIE, Family.POPUP);

  /** Of these, where copies of the headline stand: no foot, form or pop-up above a story says what it's called. */
  private static final Set<Family> LISTS = EnumSet.of(Family.NAVIGATION, Family.RELATED);

  /** Families whose words page builders use for any element: they raise a suspicion, no more. */
  private static final Set<Family> SUSPECT = EnumSet.of(Family.SIDE, Family.PROMO, Family.NEWSLETTER, Family.SHARE);

  /** What the large parts of a page are called tells how they behave: "cookies-not-set", "offset-nav", "nav-smooth". */
  private static final Set<String> PARTS = Set.of("body", "main", "article", "section", "header");

  private static final Set<String> ASIDE = Set.of("nav", "footer", "aside", "li", "form", "dialog");

  private Surroundings() {}

  /** The element around a heading in which no story has its headline; null if it stands in none. */
  static Box elsewhere(Box heading) {
    return around(heading, ELSEWHERE, true);
  }

  /** The menu or the list around a heading, in which a copy of the headline may stand; null if it stands in none. */
  static Box list(Box heading) {
    return around(heading, LISTS, true);
  }

  /** True for a heading in an element that is called as other parts of a page are, which proves little. */
  static boolean isSuspect(Box heading) {
    return around(heading, SUSPECT, false) != null;
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
