package io.github.pressclip.find.headline;

import io.github.pressclip.find.evidence.Evidence;
import io.github.pressclip.find.headline.declared.Agreement;
import io.github.pressclip.find.headline.declared.DeclaredTitle;
import io.github.pressclip.find.headline.declared.SiteNames;
import io.github.pressclip.find.headline.heading.Heading;
import io.github.pressclip.find.headline.heading.HeadingJudge;
import io.github.pressclip.find.headline.heading.ShownTitle;
import io.github.pressclip.find.headline.heading.SiteHeading;
import io.github.pressclip.find.headline.heading.Spelling;
import io.github.pressclip.find.headline.heading.Weighed;
import io.github.pressclip.find.headline.word.Key;
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

  /** Longer texts, in characters, are no headlines. */
  private static final int LONGEST = 300;

  private final List<Block> blocks;
  private final int first;
  private final HeadingJudge judge;
  private final Agreement declared;

  MarkedHeadline(Page page, List<Block> body) {
    blocks = page.blocks();
    first = body.get(0).index();
    SiteNames sites = new SiteNames(page.metadata());
    declared = new Agreement(DeclaredTitle.of(page.metadata(), sites), sites);
    judge = new HeadingJudge(first, body.get(body.size() - 1).index(), declared);
  }

  Headline find() {
    List<Weighed> weighed = new ArrayList<>();
    Weighed best = null;
    List<Heading> headings = headings();
    SiteHeading site = SiteHeading.of(headings, declared.titles());
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
    if (best != null && best.points() >= ENOUGH
        && (best.votes() > 0 || declared.titles().isEmpty() || declared.isKin(best.text()))) {
      boolean behindSite = site.isBefore(best.heading(), Key.of(best.text()));
      text = Spelling.of(best.heading(), behindSite ? "" : before(best.heading()), declared.titles());
    } else if (!declared.titles().isEmpty()) {
      title = declared.agreed();
      shown = new ShownTitle(judge, declared.sites(), first).of(title, weighed);
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

  private List<Heading> headings() {
    List<Heading> headings = new ArrayList<>(Heading.of(blocks));
    int top = Math.max(0, first - 40);
    for (int i = top; i <= first && i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.text().length() <= LONGEST && declared.votes(Key.of(block.text())) > 0) {
        headings.add(new Heading(0, block.markup().box(), List.of(block)));
      }
    }
    return headings;
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
    for (DeclaredTitle one : declared.titles()) {
      if (one != title && !one.key().equals(Key.of(text))) {
        evidence.add(new Evidence("headline", one.text(), false, one.source(), null));
      }
    }
    return evidence;
  }
}
