package io.github.pressclip.find.headline;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells the heading that is the site's name, a link to its front page, where the title is that name and another
 * heading: {@code Norrby Notebook: Ferry rams quay}, {@code Ferry rams quay - Norrby Notebook}. Blogs write no more of
 * their name than that.
 *
 * @param names the keys of first parts of a title that a linked heading says while another heading says the rest
 * @param rests the keys of these rests
 * @param banners the keys of last parts of a title that a linked main heading says while a heading below says the rest
 * @param stories the keys of these rests
 */
record SiteHeading(Set<String> names, Set<String> rests, Set<String> banners, Set<String> stories) {

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
    Map<String, Set<String>> banners = banners(headings, declared);
    Set<String> stories = new HashSet<>();
    banners.values().forEach(stories::addAll);
    return new SiteHeading(names, rests, banners.keySet(), stories);
  }

  /** The linked main headings that end a title, each with what headings below it say of the rest of that title. */
  private static Map<String, Set<String>> banners(List<Heading> headings, List<DeclaredTitle> declared) {
    Map<String, Set<String>> banners = new HashMap<>();
    for (int i = 0; i < headings.size(); i++) {
      String key = headings.get(i).level() == 1 && isLink(headings.get(i)) ? Key.of(headings.get(i).text()) : "";
      Set<String> befores = key.isEmpty() ? Set.of() : befores(key, declared);
      for (Heading below : befores.isEmpty() ? List.<Heading>of() : headings.subList(i + 1, headings.size())) {
        String rest = Key.of(below.text());
        if (below.level() > 1 && befores.contains(rest)) {
          banners.computeIfAbsent(key, name -> new HashSet<>()).add(rest);
        }
      }
    }
    return banners;
  }

  /** The keys of what stands before a name that ends a title. */
  private static Set<String> befores(String name, List<DeclaredTitle> declared) {
    Set<String> befores = new HashSet<>();
    for (DeclaredTitle title : declared) {
      for (int[] gap : SiteNames.gaps(title.text())) {
        if (Key.of(title.text().substring(gap[1])).equals(name)) {
          befores.add(Key.of(title.text().substring(0, gap[0])));
        }
      }
    }
    befores.remove("");
    return befores;
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
    return (names.contains(key) || heading.level() == 1 && banners.contains(key)) && isLink(heading);
  }

  /** True for the heading that says the rest. */
  boolean isBefore(Heading heading, String key) {
    return rests.contains(key) && heading.level() > 0 && !isLink(heading)
        || stories.contains(key) && heading.level() > 1;
  }

  private static boolean isLink(Heading heading) {
    return heading.level() > 0 && heading.first().markup().linkShare() > .5f;
  }
}
