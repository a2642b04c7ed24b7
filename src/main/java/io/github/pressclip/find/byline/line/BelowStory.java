package io.github.pressclip.find.byline.line;

import io.github.pressclip.find.byline.credit.Credit;
import io.github.pressclip.find.byline.credit.CreditWords;
import io.github.pressclip.find.byline.credit.Opener;
import io.github.pressclip.find.byline.form.FirstNamed;
import io.github.pressclip.find.byline.name.PersonName;
import io.github.pressclip.find.byline.name.SmallWords;
import io.github.pressclip.page.Block;
import io.github.pressclip.page.Box;
import io.github.pressclip.page.Family;
import io.github.pressclip.page.Kind;
import io.github.pressclip.page.Lower;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the line right below a story that says who wrote it: {@code Written by Ann Smith}, {@code About the author}
 * above {@code Ann Smith}. "By" alone proves something on the very next line at most: further down it stands in the
 * teasers of other stories too.
 */
public final class BelowStory {
  /** Lines below the story that are looked at. */
  private static final int REACH = 15;

  /** Characters; a longer line is no byline. */
  private static final int LONGEST = 100;

  /** Lines below a name among which what its bearer is may stand. */
  private static final int BIOGRAPHY = 2;

  /**
   * Words that stand above the author's name alone, in lower case; whoever wrote it is told by those that open a byline
   * too.
   */
  private static final Set<String> HEADINGS = Set.of(
      "about the author", "about the writer", "author", "written by", "article by", "story by", "über den autor",
      "über die autorin", "zur person", "à propos de l'auteur", "à propos de l’auteur", "sobre el autor",
      "sobre la autora", "sobre o autor", "sobre a autora");

  /** Words that stand behind the author's name in the element that is called so, in lower case. */
  private static final Set<String> LABELS = Set.of("author", "autor", "autorin", "auteur", "autore", "autora");

  /** What a byline below the story opens with, in lower case. */
  private static final List<String> OPENERS = List.of(
      "written by ", "article by ", "story by ", "this post was written by ", "this article was written by ",
      "author: ", "geschrieben von ", "verfasst von ", "escrito por ", "écrit par ", "rédigé par ", "scritto da ",
      "geschreven door ");

  /** Lines right below the story, before any heading, in which blogs sign. */
  private static final int NEAR = 3;

  /** Elements around a line that are asked whether they are called a byline. */
  private static final int BOXES = 3;

  /** "Posted by Ann Smith at 9:15 PM"; further down, readers post. */
  private static final String POSTED = "posted by ";

  private static final Set<Family> OTHERS = EnumSet.of(Family.RELATED, Family.COMMENT, Family.NAVIGATION);

  private BelowStory() {}

  /**
   * The line that names the author, its opening words left out.
   *
   * @param blocks all lines of the page
   * @param last the index of the story's last line
   * @param firstNamed tells who has a first name that is known
   * @return null if none does
   */
  public static NamedLine of(List<Block> blocks, int last, FirstNamed firstNamed) {
    boolean headed = false;
    int near = near(blocks, last);
    for (int i = last + 1; i < Math.min(blocks.size(), last + 1 + REACH); i++) {
      Block block = blocks.get(i);
      String text = block.text();
      if (text.length() > LONGEST || isOfOthers(block)) {
        headed = false;
        continue;
      }
      String credit = headed ? text : opened(text);
      credit = credit == null && i < near ? signed(block, i == last + 1) : credit;
      credit = credit == null && isCalledByline(block) ? beforeLabel(text) : credit;
      credit = credit == null && firstNamed.is(text) && isBiography(blocks, i) ? text : credit;
      if (credit != null && Credit.namesOnly(credit) && !SmallWords.holdsOne(Credit.names(credit).get(0), blocks)) {
        return new NamedLine(block, credit);
      }
      headed = HEADINGS.contains(bare(text));
    }
    return null;
  }

  /**
   * True for a name above what its bearer is, or above one line that says so in short, and then that: "Ann Smith",
   * "Staff Writer", "Ann Smith is a baker of the town and has written for us since the cinema closed."
   */
  private static boolean isBiography(List<Block> blocks, int at) {
    String name = blocks.get(at).text();
    if (name.indexOf(' ') < 0 || !PersonName.is(name, false)) {
      return false;
    }
    for (int i = at + 1; i < Math.min(blocks.size(), at + 1 + BIOGRAPHY); i++) {
      String text = blocks.get(i).text();
      if (text.length() > LONGEST) {
        return text.startsWith(name + ' ') && Character.isLowerCase(text.charAt(name.length() + 1));
      }
    }
    return false;
  }

  /**
   * The index behind the last line that stands right below a story, with no heading of other stories or comments before
   * it.
   */
  public static int near(List<Block> blocks, int last) {
    int end = last + 1;
    while (end < Math.min(blocks.size(), last + 1 + NEAR) && blocks.get(end).kind() != Kind.HEADING
        && !isOfOthers(blocks.get(end))) {
      end++;
    }
    return end;
  }

  /**
   * Whom a line right below the story signs: "Posted by Ann Smith on 3 March 2025", "By Ann Smith" in an element called
   * a byline or on the very next line.
   */
  private static String signed(Block block, boolean next) {
    String text = block.text();
    if (text.regionMatches(true, 0, POSTED, 0, POSTED.length())) {
      return CreditWords.hasDigit(text) ? text.substring(POSTED.length()) : null;
    }
    return next || isCalledByline(block) ? Opener.after(text) : null;
  }

  /** The name before the label of what somebody is to the story: "Ann Smith Author"; null if none ends the line. */
  private static String beforeLabel(String text) {
    int space = text.lastIndexOf(' ');
    String name = space < 0 ? "" : text.substring(0, space);
    return name.indexOf(' ') > 0 && LABELS.contains(bare(text.substring(space + 1))) && PersonName.is(name, false)
        ? name : null;
  }

  private static boolean isCalledByline(Block block) {
    return block.markup() != null && block.markup().box().isNamedFor(Family.BYLINE, BOXES);
  }

  private static String opened(String text) {
    for (String opener : OPENERS) {
      if (text.regionMatches(true, 0, opener, 0, opener.length())) {
        return text.substring(opener.length());
      }
    }
    return null;
  }

  private static String bare(String text) {
    String lower = Lower.of(text);
    return lower.endsWith(":") ? lower.substring(0, lower.length() - 1).strip() : lower;
  }

  private static boolean isOfOthers(Block block) {
    Box box = block.markup() == null ? null : block.markup().box();
    for (int reach = 6; box != null && reach > 0; box = box.parent(), reach--) {
      if (!Collections.disjoint(box.families(), OTHERS)) {
        return true;
      }
    }
    return false;
  }
}
