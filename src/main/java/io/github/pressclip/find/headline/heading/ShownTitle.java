package io.github.pressclip.find.headline.heading;

import io.github.pressclip.find.headline.declared.DeclaredTitle;
import io.github.pressclip.find.headline.declared.SiteNames;
import io.github.pressclip.find.headline.declared.TitleGaps;
import io.github.pressclip.find.headline.word.Key;
import io.github.pressclip.find.headline.word.Words;
import java.util.List;

/** Finds what readers see of a declared title on a page none of whose headings is sound enough by itself. */
public final class ShownTitle {
  /** The lowest level of a heading that may tell how a declared title is shown. */
  private static final int LOWEST = 3;

  /** Telling words that two wordings of one headline share; fewer may be a section's name. */
  private static final int KIN = 3;

  /** The least share of them. */
  private static final float KIN_SHARE = .5f;

  private final HeadingJudge judge;
  private final SiteNames sites;
  private final int first;

  /**
   * What readers see on one page.
   *
   * @param judge tells which headings stand by the story
   * @param sites the site's names
   * @param first the index of the body's first block
   */
  public ShownTitle(HeadingJudge judge, SiteNames sites, int first) {
    this.judge = judge;
    this.sites = sites;
    this.first = first;
  }

  /**
   * The heading or line that shows a title.
   *
   * @param title the title
   * @param weighed the page's headings, and its lines that say what a title says
   * @return null if none does
   */
  public Weighed of(DeclaredTitle title, List<Weighed> weighed) {
    Weighed shown = asWhole(title, weighed);
    return shown == null ? storysOwn(title, weighed) : shown;
  }

  /**
   * The best of the page's lines that says a title as a whole, or most of it before the name of a site that nothing
   * else tells, "Ferry rams quay :: Norrby Bay Society": too weak a heading by itself, but what readers see of that
   * title. Null if none does.
   */
  private Weighed asWhole(DeclaredTitle title, List<Weighed> weighed) {
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
      own = opens && Words.share(one.text(), title.cut()) >= KIN_SHARE && Words.shared(one.text(), title.cut()) >= KIN
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
}
