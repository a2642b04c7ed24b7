package io.github.pressclip.find.headline.heading;

import io.github.pressclip.find.headline.declared.DeclaredTitle;
import io.github.pressclip.find.headline.declared.TitleGaps;
import io.github.pressclip.find.headline.word.Key;
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
public record SiteHeading(Set<String> names, Set<String> rests, Set<String> banners, Set<String> stories) {

  /** What the headings and the declared titles of a page say of its site. */
  public static SiteHeading of(List<Heading> headings, List<DeclaredTitle> declared) {
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
    Set<String> banners = new HashSet<>();
    Set<String> stories = new HashSet<>();
    banners(headings, declared, banners, stories);
    return new SiteHeading(names, rests, banners, stories);
  }

  /** Gathers the linked main headings that end a title, and what headings below them say of the rest of that title. */
  private static void banners(
      List<Heading> headings, List<DeclaredTitle> declared, Set<String> banners, Set<String> stories) {
    Map<String, Set<String>> ends = ends(declared);
    Map<String, Integer> below = new HashMap<>();
    for (int i = 0; i < headings.size() && !ends.isEmpty(); i++) {
      if (headings.get(i).level() > 1) {
        below.put(Key.of(headings.get(i).text()), i);
      }
    }
    for (int i = 0; i < headings.size() && !below.isEmpty(); i++) {
      boolean main = headings.get(i).level() == 1 && isLink(headings.get(i));
      String key = main ? Key.of(headings.get(i).text()) : "";
      for (String rest : ends.getOrDefault(key, Set.of())) {
        if (!rest.isEmpty() && below.getOrDefault(rest, -1) > i) {
          banners.add(key);
          stories.add(rest);
        }
      }
    }
  }

  /** The keys of what may be a site's name at the end of a title, each with the keys of what may stand before it. */
  private static Map<String, Set<String>> ends(List<DeclaredTitle> declared) {
    Map<String, Set<String>> ends = new HashMap<>();
    for (DeclaredTitle title : declared) {
      for (int[] gap : TitleGaps.of(title.text())) {
        String before = Key.of(title.text().substring(0, gap[0]));
        String end = Key.of(title.text().substring(gap[1]));
        Set<String> befores = ends.get(end);
        if (befores == null) {
          befores = new HashSet<>();
          ends.put(end, befores);
        }
        befores.add(before);
      }
    }
    ends.remove("");
    return ends;
  }

  /** The keys of what may be a site's name at the beginning of a title, each with the keys of what may follow it. */
  private static Map<String, Set<String>> parts(List<DeclaredTitle> declared) {
    Map<String, Set<String>> parts = new HashMap<>();
    for (DeclaredTitle title : declared) {
      for (int[] gap : TitleGaps.of(title.text())) {
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

  /**
   * True for the heading that says the rest of a title behind the site's name.
   *
   * @param key the {@link Key} of its text
   */
  public boolean isBefore(Heading heading, String key) {
    return rests.contains(key) && heading.level() > 0 && !isLink(heading)
        || stories.contains(key) && heading.level() > 1;
  }

  private static boolean isLink(Heading heading) {
    return heading.level() > 0 && heading.first().markup().linkShare() > .5f;
  }
}
