package io.github.pressclip.find.headline;

import io.github.pressclip.find.evidence.Evidence;
import io.github.pressclip.find.headline.declared.DeclaredTitle;
import io.github.pressclip.find.headline.declared.SiteNames;
import io.github.pressclip.find.headline.declared.TitleGaps;
import io.github.pressclip.find.headline.heading.Heading;
import io.github.pressclip.find.headline.heading.HeadingJudge;
import io.github.pressclip.find.headline.heading.SiteHeading;
import io.github.pressclip.find.headline.heading.Spelling;
import io.github.pressclip.find.headline.heading.Weighed;
import io.github.pressclip.find.headline.word.Key;
import io.github.pressclip.find.headline.word.Words;
import io.github.pressclip.page.Block;
import io.github.pressclip.page.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * The headline of an HTML page. Each heading is weighed by its level, by its place against the body, and by how many of
 * the titles that the page declares say the same. What the page shows wins over what it declares, unless what it shows
 * has nothing to do with it.
 */
final class MarkedHeadline {
  /** A heading with fewer points isn't taken for the headline while a title is declared. */
  private static final int ENOUGH = 4;

  /** The lowest level of a heading that may tell how a declared title is shown. */
  private static final int LOWEST = 3;

  /** Telling words that two wordings of one headline share; fewer may be a section's name. */
  private static final int KIN = 3;

  /** Longer texts, in characters, are no headlines. */
  private static final int LONGEST = 300;

  private final List<Block> blocks;
  private final int first;
  private final HeadingJudge judge;
  private final SiteNames sites;
  private final List<DeclaredTitle> declared;

  MarkedHeadline(Page page, List<Block> body) {
    blocks = page.blocks();
    first = body.get(0).index();
    sites = new SiteNames(page.metadata());
    declared = DeclaredTitle.of(page.metadata(), sites);
    judge = new HeadingJudge(first, body.get(body.size() - 1).index(), sites, declared);
  }

  Headline find() {
    List<Weighed> weighed = new ArrayList<>();
    Weighed best = null;
    List<Heading> headings = headings();
    SiteHeading site = SiteHeading.of(headings, declared);
    for (Heading heading : headings) {
      Weighed one = judge.weigh(heading, headings, site);
      weighed.add(one);
      if (best == null || one.points() > best.points()) {
        best = one;
      }
    }
    String text = null;
    DeclaredTitle title = null;
    Weighed shown = null;
    if (best != null && best.points() >= ENOUGH && (best.votes() > 0 || declared.isEmpty() || isKin(best.text()))) {
      boolean behindSite = site.isBefore(best.heading(), Key.of(best.text()));
      text = Spelling.of(best.heading(), behindSite ? "" : before(best.heading()), declared);
    } else if (!declared.isEmpty()) {
      title = agreed();
      shown = shown(title, weighed);
      shown = shown == null ? storysOwn(title, weighed) : shown;
      text = shown == null ? title.cut() : shown.text();
    } else if (best != null && best.points() > 0) {
      text = best.text();
    }
    text = text == null ? null : withoutLooseMark(text);
    if (shown != null && (shown.heading().level() > 0 || shown.heading().first().index() == first)) {
      best = shown; // any other line may be that of a trail of pages, far from what readers see as the headline
      title = null;
    }
    return new Headline(text, title == null && text != null ? best.heading().blocks() : List.of(),
        evidence(weighed, best, title, text));
  }

  /** Without the dash or bar at the end that stands before a site's name in titles, where no name follows. */
  private static String withoutLooseMark(String text) {
    int end = text.length() - 2;
    boolean loose = end > 0 && text.charAt(end) == ' ' && "-–—|".indexOf(text.charAt(end + 1)) >= 0;
    return loose ? text.substring(0, end).strip() : text;
  }

  /**
   * The best of the page's lines that says a title as a whole, or most of it before the name of a site that nothing
   * else tells, "Ferry rams quay :: Norrby Bay Society": too weak a heading by itself, but what readers see of that
   * title. Null if none does.
   */
  private Weighed shown(DeclaredTitle title, List<Weighed> weighed) {
    Weighed best = null;
    String whole = Key.of(title.text());
    for (Weighed one : weighed) {
      String key = Key.of(one.text());
      boolean said = title.isWhole(key)
          || title.says(key) && whole.startsWith(key)
              && (key.length() * 2 >= whole.length() || isBeforeSite(title.text(), key));
      // Further down the levels, and in menus, are other things of that name.
      boolean sound = one.points() > 0 && !one.heading().box().hidden() && one.heading().level() <= LOWEST
          && judge.isByTheStory(one.heading());
      if (said && sound && (best == null || one.points() > best.points())) {
        best = one;
      }
    }
    return best;
  }

  /**
   * The heading with which the story begins, or right above that, where no main one stands above it, if half of a
   * declared title's telling words stand in it: what readers see where the title is made for search engines. Null if
   * there is none.
   */
  private Weighed storysOwn(DeclaredTitle title, List<Weighed> weighed) {
    Weighed own = null;
    for (Weighed one : weighed) {
      if (one.heading().level() == 1 && one.heading().first().index() <= first + 2) {
        return null;
      }
      int above = first - one.heading().last().index();
      boolean opens = one.heading().level() == 2 && above >= 0 && above <= 1;
      own = opens && Words.share(one.text(), title.cut()) >= .5f && Words.shared(one.text(), title.cut()) >= KIN
          ? one : own;
    }
    return own;
  }

  /** True if the text of a key stands at a title's beginning, right before the site's name and what follows that. */
  private boolean isBeforeSite(String title, String key) {
    List<int[]> gaps = TitleGaps.of(title);
    for (int i = 0; i < gaps.size(); i++) {
      int end = i + 1 < gaps.size() ? gaps.get(i + 1)[0] : title.length();
      if (Key.of(title.substring(0, gaps.get(i)[0])).equals(key)) {
        return sites.names(title.substring(gaps.get(i)[1], end));
      }
    }
    return false;
  }

  private List<Heading> headings() {
    List<Heading> headings = new ArrayList<>(Heading.of(blocks));
    int top = Math.max(0, first - 40);
    for (int i = top; i <= first && i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.text().length() <= LONGEST && judge.votes(Key.of(block.text())) > 0) {
        headings.add(new Heading(0, block.markup().box(), List.of(block)));
      }
    }
    return headings;
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
      int votes = judge.votes(title.key()) + (sites.names(title.cut()) ? -10 : 0);
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
      evidence.add(new Evidence("headline", text, true, title.source() + ", where no heading fits", null));
    } else {
      Block at = best.heading().first();
      evidence.add(new Evidence("headline", text, true, best.reason(), at.position()));
    }
    for (Weighed one : weighed) {
      boolean contender = one.heading().level() == 1 || one.votes() > 0;
      if (contender && (title != null || one != best)) {
        Block at = one.heading().first();
        evidence.add(new Evidence("headline", one.text(), false, one.reason(), at.position()));
      }
    }
    for (DeclaredTitle one : declared) {
      if (one != title && !one.key().equals(Key.of(text))) {
        evidence.add(new Evidence("headline", one.text(), false, one.source(), null));
      }
    }
    return evidence;
  }
}
