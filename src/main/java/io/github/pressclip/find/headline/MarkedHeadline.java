package io.github.pressclip.find.headline;

import io.github.pressclip.find.evidence.Evidence;
import io.github.pressclip.page.Block;
import io.github.pressclip.page.Box;
import io.github.pressclip.page.Family;
import io.github.pressclip.page.Page;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The headline of an HTML page. Each heading is weighed by its level, by its place against the body, and by how many of
 * the titles that the page declares say the same. What the page shows wins over what it declares, unless what it shows
 * has nothing to do with it.
 */
final class MarkedHeadline {
  /** Points by level of heading, h1 to h6; 0 for a block that is no heading. */
  private static final int[] LEVELS = {0, 4, 2, 1, 0, 0, 0};

  /** A heading with fewer points isn't taken for the headline while a title is declared. */
  private static final int ENOUGH = 4;

  /** Longer texts, in characters, are no headlines. */
  private static final int LONGEST = 300;

  private static final Set<Family> ELSEWHERE = EnumSet.of(
      Family.NAVIGATION, Family.RELATED, Family.FOOT, Family.SIDE, Family.COMMENT, Family.PROMO, Family.NEWSLETTER,
      Family.COOKIE, Family.POPUP, Family.SHARE);
  private static final Set<String> ASIDE = Set.of("nav", "footer", "aside", "li", "form", "dialog");

  private final List<Block> blocks;
  private final int first;
  private final int last;
  private final SiteNames sites;
  private final List<DeclaredTitle> declared;

  MarkedHeadline(Page page, List<Block> body) {
    blocks = page.blocks();
    first = body.get(0).index();
    last = body.get(body.size() - 1).index();
    sites = new SiteNames(page.metadata());
    declared = DeclaredTitle.of(page.metadata(), sites);
  }

  /** A heading and what speaks for it. */
  private record Weighed(Heading heading, String text, int votes, int points, String reason) {}

  Headline find() {
    List<Weighed> weighed = new ArrayList<>();
    Weighed best = null;
    for (Heading heading : headings()) {
      Weighed one = weigh(heading);
      weighed.add(one);
      if (best == null || one.points > best.points) {
        best = one;
      }
    }
    String text = null;
    DeclaredTitle title = null;
    if (best != null && best.points >= ENOUGH && (best.votes > 0 || declared.isEmpty() || isKin(best.text))) {
      text = Spelling.of(best.text, before(best.heading), declared);
    } else if (!declared.isEmpty()) {
      title = agreed();
      text = title.cut();
    } else if (best != null && best.points > 0) {
      text = best.text;
    }
    return new Headline(text, title == null && text != null ? best.heading.blocks() : List.of(), evidence(weighed, best, title, text));
  }

  private List<Heading> headings() {
    List<Heading> headings = new ArrayList<>(Heading.of(blocks));
    int top = Math.max(0, first - 40);
    for (int i = top; i <= first && i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.text().length() <= LONGEST && votes(Key.of(block.text())) > 0) {
        headings.add(new Heading(0, block.markup().box(), List.of(block)));
      }
    }
    return headings;
  }

  private Weighed weigh(Heading heading) {
    String text = heading.text();
    int votes = votes(Key.of(text));
    int points = LEVELS[heading.level()] + votes;
    String reason = heading.level() == 0 ? "a line above the body" : "a heading h" + heading.level();
    if (votes > 0) {
      reason += ", as declared";
    }
    if (text.length() > LONGEST) {
      points -= 10;
      reason += ", too long";
    }
    String where = elsewhere(heading.box());
    if (where != null) {
      points -= 6;
      reason += ", inside " + where;
    }
    if (sites.names(text) && votes < 5) {
      points -= 8;
      reason += ", the site's name";
    }
    if (heading.first().index() > last) {
      points -= 10;
      reason += ", after the body";
    } else if (heading.first().index() > first + 2) {
      points -= 5;
      reason += ", inside the body";
    }
    if (heading.box().hidden()) {
      points -= 4;
      reason += ", hidden";
    }
    return new Weighed(heading, text, votes, points, reason);
  }

  private int votes(String key) {
    int votes = 0;
    for (DeclaredTitle title : declared) {
      if (title.says(key)) {
        votes += title.votes();
      }
    }
    return votes;
  }

  private static String elsewhere(Box box) {
    int reach = 6;
    for (Box at = box; at != null && reach > 0; at = at.parent(), reach--) {
      if (ASIDE.contains(at.tag())) {
        return at.toString();
      }
      for (Family family : at.families()) {
        if (ELSEWHERE.contains(family) && !at.families().contains(Family.ARTICLE) && !at.families().contains(Family.HEADLINE)) {
          return at.toString();
        }
      }
    }
    return null;
  }

  /** True if a heading shares a word of some length with a declared title: another wording, not another thing. */
  private boolean isKin(String text) {
    for (DeclaredTitle title : declared) {
      if (Words.shared(text, title.cut()) > 0) {
        return true;
      }
    }
    return false;
  }

  /** The declared title that most of the others agree with; of equals the most trusted. */
  private DeclaredTitle agreed() {
    DeclaredTitle best = null;
    int most = -1;
    for (DeclaredTitle title : declared) {
      int votes = votes(Key.of(title.cut())) + (sites.names(title.cut()) ? -10 : 0);
      if (votes > most || best == null) {
        best = title;
        most = votes;
      }
    }
    return best;
  }

  private String before(Heading heading) {
    int index = heading.first().index();
    return index == 0 ? "" : blocks.get(index - 1).text();
  }

  private List<Evidence> evidence(List<Weighed> weighed, Weighed best, DeclaredTitle title, String text) {
    List<Evidence> evidence = new ArrayList<>();
    if (text == null) {
      return evidence;
    }
    if (title != null) {
      evidence.add(new Evidence("headline", text, true, title.source() + ", where no heading fits", 0, 0));
    } else {
      Block at = best.heading.first();
      evidence.add(new Evidence("headline", text, true, best.reason, at.line(), at.column()));
    }
    for (Weighed one : weighed) {
      boolean contender = one.heading.level() == 1 || one.votes > 0;
      if (contender && (title != null || one != best)) {
        Block at = one.heading.first();
        evidence.add(new Evidence("headline", one.text, false, one.reason, at.line(), at.column()));
      }
    }
    for (DeclaredTitle one : declared) {
      if (one != title && !Key.of(one.cut()).equals(Key.of(text))) {
        evidence.add(new Evidence("headline", one.text(), false, one.source(), 0, 0));
      }
    }
    return evidence;
  }
}
