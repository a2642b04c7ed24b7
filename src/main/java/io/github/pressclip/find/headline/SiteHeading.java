package io.github.pressclip.find.headline;

import java.util.List;

/**
 * Tells the heading that is the site's name, a link to its front page, where the title is that name and another heading:
 * {@code Norrby Notebook: Ferry rams quay}. Blogs write no more of their name than that.
 */
final class SiteHeading {
  private SiteHeading() {}

  /** True for the heading that says the first part of a title, if another says the rest. */
  static boolean is(Heading heading, List<Heading> headings, List<DeclaredTitle> declared) {
    return isLink(heading) && pairs(heading, headings, declared, true);
  }

  /** True for the heading that says the rest. */
  static boolean isBefore(Heading heading, List<Heading> headings, List<DeclaredTitle> declared) {
    return heading.level() > 0 && !isLink(heading) && pairs(heading, headings, declared, false);
  }

  private static boolean pairs(Heading heading, List<Heading> headings, List<DeclaredTitle> declared, boolean site) {
    String key = Key.of(heading.text());
    for (DeclaredTitle title : declared) {
      if (!title.says(key)) {
        continue;
      }
      for (int[] gap : SiteNames.gaps(title.text())) {
        String head = Key.of(title.text().substring(0, gap[0]));
        String rest = Key.of(title.text().substring(gap[1]));
        if (key.equals(site ? head : rest) && isShown(site ? rest : head, headings, !site)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isShown(String key, List<Heading> headings, boolean link) {
    for (Heading heading : headings) {
      if (heading.level() > 0 && isLink(heading) == link && key.equals(Key.of(heading.text()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLink(Heading heading) {
    return heading.level() > 0 && heading.first().markup().linkShare() > .5f;
  }
}
