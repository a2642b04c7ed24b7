package io.github.pressclip.strip.judge;

import io.github.pressclip.page.Block;
import io.github.pressclip.page.Box;
import io.github.pressclip.page.Family;
import io.github.pressclip.page.Kind;
import io.github.pressclip.strip.feature.Marker;
import io.github.pressclip.strip.feature.Sheet;
import io.github.pressclip.strip.ruling.Judge;
import io.github.pressclip.strip.ruling.Ruling;
import io.github.pressclip.strip.ruling.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * Drops the next story that a site loads below the one of the page while one scrolls: an {@code article} element below
 * the one that holds the page's title and its story, with a headline of its own and a byline, a stamp or the make of
 * the first headline. Entries of a live blog and posts in a list lie below a title that none of them holds.
 */
public final class NextStoryJudge implements Judge {
  /** Tokens of the story that the first element has to hold. */
  private static final int STORY = 60;

  /** The share of all that is kept that it has to hold: a header with a summary above entries has less. */
  private static final float SHARE = .15f;

  /** Characters of a headline that the title holds. */
  private static final int SHORTEST = 12;

  /** Blocks at the beginning of an article among which its headline and byline stand. */
  private static final int HEAD = 8;

  @Override
  public List<Ruling> review(Sheet sheet, List<Ruling> rulings) {
    if (sheet.tree() == null) {
      return rulings;
    }
    int[] articles = articles(sheet);
    int title = title(sheet, articles);
    if (title < 0) {
      return rulings;
    }
    int own = articles[box(sheet, title).number()];
    Box story = sheet.tree().box(own);
    if (!holdsStory(sheet, rulings, story)) {
      return rulings;
    }
    List<Ruling> reviewed = new ArrayList<>(rulings);
    Box next = null;
    int seen = own;
    for (int i = title + 1; i < rulings.size(); i++) {
      Box box = box(sheet, i);
      int article = articles[box.number()];
      if (article > seen && !story.holds(box)) {
        seen = article;
        next = next != null && next.holds(box) || !isStory(sheet, i, title, sheet.tree().box(article))
            ? next : sheet.tree().box(article);
      }
      if (next != null && rulings.get(i).kept() && next.holds(box)) {
        reviewed.set(i, new Ruling(sheet.block(i), Verdict.DROP, "next", "in another article, below that of the page"));
      }
    }
    return reviewed;
  }

  private static Box box(Sheet sheet, int i) {
    return sheet.block(i).markup().box();
  }

  /** For each element, by its number, that of the innermost article that it is or lies in; -1 if in none. */
  private static int[] articles(Sheet sheet) {
    int[] articles = new int[sheet.tree().size()];
    for (int i = 0; i < articles.length; i++) {
      Box box = sheet.tree().box(i);
      if (box != null) {
        articles[i] = box.tag().equals("article") ? i : box.parent() == null ? -1 : articles[box.parent().number()];
      }
    }
    return articles;
  }

  /** The first heading in an article that the page's title holds; -1 if there is none. */
  private static int title(Sheet sheet, int[] articles) {
    String title = sheet.page().metadata().title();
    for (int i = 0; i < sheet.size() && title != null; i++) {
      Block block = sheet.block(i);
      if (block.kind() == Kind.HEADING && block.text().length() >= SHORTEST
          && articles[block.markup().box().number()] >= 0 && title.contains(block.text())) {
        return i;
      }
    }
    return -1;
  }

  private static boolean holdsStory(Sheet sheet, List<Ruling> rulings, Box story) {
    int all = 0;
    int inside = 0;
    for (int i = 0; i < rulings.size(); i++) {
      if (rulings.get(i).kept()) {
        all += sheet.tally(i).tokens();
        inside += story.holds(box(sheet, i)) ? sheet.tally(i).tokens() : 0;
      }
    }
    return inside >= STORY && inside >= all * SHARE;
  }

  /** True if an article begins with a headline and something that says that it is one. */
  private static boolean isStory(Sheet sheet, int first, int title, Box article) {
    Box made = sheet.block(title).markup().container();
    boolean headline = false;
    boolean signed = false;
    for (int i = first; i < Math.min(sheet.size(), first + HEAD) && article.holds(box(sheet, i)); i++) {
      Block block = sheet.block(i);
      Box own = block.markup().container();
      boolean heading = block.kind() == Kind.HEADING && !block.text().equals(sheet.block(title).text());
      headline |= heading;
      signed |= heading && own.tag().equals(made.tag()) && own.name().equals(made.name())
          || box(sheet, i).isNamedFor(Family.BYLINE, 2) || sheet.opening(i, Marker.STAMP) > 0
          || sheet.tally(i).dated() && StampLine.isStamp(sheet, i);
    }
    return headline && signed;
  }
}
