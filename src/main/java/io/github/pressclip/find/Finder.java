package io.github.pressclip.find;

import io.github.pressclip.article.Article;
import io.github.pressclip.article.Quote;
import io.github.pressclip.find.byline.Byline;
import io.github.pressclip.find.byline.BylineFinder;
import io.github.pressclip.find.byline.FiledBy;
import io.github.pressclip.find.dateline.DatelineFinder;
import io.github.pressclip.find.dateline.Filed;
import io.github.pressclip.find.evidence.Evidence;
import io.github.pressclip.find.headline.Headline;
import io.github.pressclip.find.headline.HeadlineFinder;
import io.github.pressclip.find.quotes.QuoteFinder;
import io.github.pressclip.find.quotes.Run;
import io.github.pressclip.find.standfirst.Standfirst;
import io.github.pressclip.find.standfirst.StandfirstFinder;
import io.github.pressclip.page.Block;
import io.github.pressclip.page.Kind;
import io.github.pressclip.page.Page;
import io.github.pressclip.strip.Stripped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the facts of a story in a stripped page. */
public final class Finder {
  /** Blocks; a copy of the headline further above the story may stand in a menu. */
  private static final int CLOSE = 25;

  private Finder() {}

  /**
   * Reads headline, standfirst, byline, dateline and quotes; what isn't there is null or empty.
   *
   * @param address the page's address; null to take the one that the page names
   */
  public static Found find(Stripped stripped, String address) {
    Headline headline = HeadlineFinder.find(stripped);
    List<Block> story = Without.of(stripped.body(), headline.blocks());
    Byline byline = BylineFinder.find(stripped.page(), story, indexOf(headline, story));
    story = Without.of(story, byline.blocks());
    Standfirst standfirst =
        StandfirstFinder.find(stripped.page(), story, headline.blocks(), byline.blocks(), byline.people());
    story = Without.of(story, standfirst.blocks());
    Filed filed =
        DatelineFinder.find(stripped, story, shownAt(headline, story, stripped.page()), bylineAt(byline, story),
        byline.agency(), address);
    if (byline.people().isEmpty() && filed.dateline() != null) {
      byline = FiledBy.of(filed.dateline().text());
    }
    List<String> body = filed.body();
    String language = stripped.page().metadata().language();
    List<Quote> quotes = new ArrayList<>();
    List<Run> runs = QuoteFinder.find(body, headings(body, story), language);
    for (Run run : runs) {
      if (run.quote() != null) {
        quotes.add(run.quote());
      }
    }
    List<Evidence> evidence = new ArrayList<>(headline.evidence());
    evidence.addAll(standfirst.evidence());
    evidence.addAll(byline.evidence());
    evidence.addAll(filed.evidence());
    evidence.addAll(QuoteEvidence.of(runs, body, story));
    return new Found(
        new Article(headline.text(), filed.takenOff(standfirst.text()), byline.people(), filed.dateline(), body,
            quotes), evidence);
  }

  /** The numbers of the paragraphs of a body that are headings in the story it was read from. */
  private static Set<Integer> headings(List<String> body, List<Block> story) {
    Set<String> texts = new HashSet<>();
    for (Block block : story) {
      if (block.kind() == Kind.HEADING) {
        texts.add(block.text());
      }
    }
    Set<Integer> headings = new HashSet<>();
    for (int i = 0; i < body.size() && !texts.isEmpty(); i++) {
      if (texts.contains(body.get(i))) {
        headings.add(i);
      }
    }
    return headings;
  }

  /**
   * The index of the block that shows the headline, of several the first that stands close above the story, or else the
   * last above it; -1 if none does.
   */
  private static int indexOf(Headline headline, List<Block> story) {
    int index = headline.blocks().isEmpty() ? -1 : headline.blocks().get(0).index();
    int first = story.isEmpty() ? 0 : story.get(0).index();
    for (Block block : headline.blocks()) {
      if (block.index() < first && first - index > CLOSE) {
        index = block.index();
      }
    }
    return index;
  }

  /** The index of the last line above the story that holds the byline; -1 if none does. */
  private static int bylineAt(Byline byline, List<Block> story) {
    int index = -1;
    for (Block block : byline.blocks()) {
      index = story.isEmpty() || block.index() > story.get(0).index() ? index : block.index();
    }
    return index;
  }

  /** The block that shows the headline, even where it was read from what the page declares; -1 if none does. */
  private static int shownAt(Headline headline, List<Block> story, Page page) {
    if (!headline.blocks().isEmpty() || headline.text() == null) {
      return indexOf(headline, story);
    }
    for (Block block : page.blocks()) {
      if (block.text().equals(headline.text())) {
        return block.index();
      }
    }
    return -1;
  }
}
