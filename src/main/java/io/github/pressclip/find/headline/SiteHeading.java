package io.github.pressclip.find.headline;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
    Map<String, Set<String>> parts = parts(declared);
    Set<String> names = new HashSet<>();
    for (Heading heading : parts.isEmpty() ? List.<Heading>of() : headings) {
      String key = isLink(heading) ? Key.of(heading.text()) : "";
      if (parts.containsKey(key)) {
        names.add(key);
      }
    }
    Set<String> rests = new HashSet<>();
    for (Heading heading : names.isEmpty() ? List.<Heading>of() : headings) {
      if (heading.level() > 0 && !isLink(heading)) {
        rests.add(Key.of(heading.text()));
      }
    }
    names.removeIf(name -> Collections.disjoint(parts.get(name), rests));
    Set<String> said = new HashSet<>();
    for (String name : names) {
      said.addAll(parts.get(name));
    }
    rests.retainAll(said);
    return new SiteHeading(names, rests);
  }

  /** The keys of what may be a site's name at the beginning of a title, each with the keys of what may follow it. */
  private static Map<String, Set<String>> parts(List<DeclaredTitle> declared) {
    Map<String, Set<String>> parts = new HashMap<>();
    for (DeclaredTitle title : declared) {
      for (int[] gap : SiteNames.gaps(title.text())) {
        String name = Key.of(title.text().substring(0, gap[0]));
        parts.computeIfAbsent(name, key -> new HashSet<>()).add(Key.of(title.text().substring(gap[1])));
      }
    }
    parts.remove("");
    return parts;
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
