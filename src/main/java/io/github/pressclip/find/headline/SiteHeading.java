package io.github.pressclip.find.headline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells the heading that is the site's name, a link to its front page, where the title is that name and another
 * heading: {@code Norrby Notebook: Ferry rams quay}. Blogs write no more of their name than that.
 *
 * @param names the keys of first parts of a title that a linked heading says while another heading says the rest
 * @param rests the keys of these rests
 */
record SiteHeading(Set<String> names, Set<String> rests) {

  /** What the headings and the declared titles of a page say of its site. */
  static SiteHeading of(List<Heading> headings, List<DeclaredTitle> declared) {
    Set<String> linked = new HashSet<>();
    Set<String> plain = new HashSet<>();
    for (Heading heading : headings) {
      if (heading.level() > 0) {
        (isLink(heading) ? linked : plain).add(Key.of(heading.text()));
      }
    }
    Set<String> names = new HashSet<>();
    Set<String> rests = new HashSet<>();
    for (DeclaredTitle title : linked.isEmpty() ? List.<DeclaredTitle>of() : declared) {
      for (int[] gap : SiteNames.gaps(title.text())) {
        String name = Key.of(title.text().substring(0, gap[0]));
        String rest = Key.of(title.text().substring(gap[1]));
        if (linked.contains(name) && plain.contains(rest)) {
          names.add(name);
          rests.add(rest);
        }
      }
    }
    return new SiteHeading(names, rests);
  }

  /** True for the heading that is the site's name. */
  boolean is(Heading heading, String key) {
    return names.contains(key) && isLink(heading);
  }

  /** True for the heading that says the rest. */
  boolean isBefore(Heading heading, String key) {
    return rests.contains(key) && heading.level() > 0 && !isLink(heading);
  }

  private static boolean isLink(Heading heading) {
    return heading.level() > 0 && heading.first().markup().linkShare() > .5f;
  }
}
