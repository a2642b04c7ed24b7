package io.github.pressclip.find.headline;

import io.github.pressclip.find.dateline.prefix.Openings;
import io.github.pressclip.find.evidence.Evidence;
import io.github.pressclip.find.headline.line.CutTitle;
import io.github.pressclip.find.headline.line.Line;
import io.github.pressclip.find.headline.line.LineForm;
import io.github.pressclip.find.headline.line.LinePlace;
import io.github.pressclip.find.headline.line.Pictograph;
import io.github.pressclip.find.headline.line.Trail;
import io.github.pressclip.find.headline.sign.PictureCredit;
import io.github.pressclip.find.headline.word.Topic;
import io.github.pressclip.page.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The headline of a flattened page: of the lines above the body the one that most speaks for. What speaks for a line is
 * its form, {@link LineForm}, and its place, {@link LinePlace}. The points of both are ten times the weights, rounded,
 * of a logistic ranking of the lines of pages whose headline was known. With the pages split by their sites, sites that
 * it hadn't seen lost less than one page in a hundred, on the worst set four. What tells subtitles, captions,
 * subheadings and beginnings of titles from titles was added later, with points for which neither half of the sites
 * lost a page on balance.
 */
final class PlainHeadline {
  /** How many lines above the body are looked at; menus and section labels stand between headline and body. */
  private static final int ABOVE = 80;

  /** How many lines of what was taken for the body are looked at: the headline may be the first of them. */
  private static final int BELOW = 5;

  /** A line with fewer points is no headline. Paragraphs of wire stories that have none stay below. */
  private static final int ENOUGH = 20;

  /** Lines of more words are paragraphs. */
  private static final int MOST_WORDS = 40;

  /** Losers that are listed as evidence. */
  private static final int CONTENDERS = 4;

  private final List<Line> lines = new ArrayList<>();
  private final int top;
  private final int end;
  private final LinePlace place;
  private final LineForm form;
  private final Openings openings = new Openings(null);
  private final Map<String, Integer> copies = new HashMap<>();

  PlainHeadline(List<Block> blocks, List<Block> body) {
    int first = body.get(0).index();
    top = Math.max(0, first - ABOVE);
    for (Block block : blocks) {
      Line line = Line.of(block);
      lines.add(line);
      if (!line.key().isEmpty()) {
        copies.merge(line.key(), 1, Integer::sum);
      }
    }
    end = Math.min(first + BELOW, lines.size());
    PictureCredit credits = new PictureCredit();
    place = new LinePlace(lines, top, end, first, new Topic(body), credits);
    form = new LineForm(credits);
  }

  /** A line with its points and what they were given for. */
  private record Ranked(Line line, int points, String reason) {}

  Headline find() {
    List<Ranked> ranking = new ArrayList<>();
    for (int i = end - 1; i >= top; i--) {
      if (mayBe(lines.get(i))) {
        Ranked one = rank(i);
        int at = 0;
        while (at < ranking.size() && ranking.get(at).points >= one.points) {
          at++;
        }
        if (at < CONTENDERS) {
          ranking.add(at, one);
        }
      }
    }
    if (ranking.isEmpty() || ranking.get(0).points < ENOUGH) {
      return new Headline(null, List.of(), List.of());
    }
    List<Evidence> evidence = new ArrayList<>();
    for (int i = 0; i < Math.min(CONTENDERS, ranking.size()); i++) {
      Ranked one = ranking.get(i);
      Block block = one.line.block();
      evidence.add(new Evidence("headline", block.text(), i == 0, one.reason, block.position()));
    }
    Line won = ranking.get(0).line;
    Line best = CutTitle.whole(won, lines);
    return new Headline(Pictograph.cut(Trail.cut(best.block().text(), above(best))), shown(best, won), evidence);
  }

  private String above(Line line) {
    int index = line.block().index();
    return index == 0 ? "" : lines.get(index - 1).block().text();
  }

  /** A sentence with its full stop is a headline only where the page repeats it; a stamp or an address never is. */
  private boolean mayBe(Line line) {
    return !line.key().isEmpty() && !isAddress(line.block().text()) && !line.isStamp() && !line.isNumbered()
        && line.words() <= MOST_WORDS
        && (!line.endsSentence() || copies.get(line.key()) > 1) && !openings.isDateline(line.block().text());
  }

  /** "https://norrby.example/harbour/storm": an address and no more. */
  private static boolean isAddress(String text) {
    return text.indexOf(' ') < 0 && (text.startsWith("http://") || text.startsWith("https://"));
  }

  private Ranked rank(int i) {
    StringBuilder reason = new StringBuilder();
    int points = place.points(i, reason) + form.points(lines.get(i), reason);
    return new Ranked(lines.get(i), points, reason.toString());
  }

  /**
   * All lines that show the headline; the body holds none of them. Where a line shows it cut or with its trail, others
   * that say the same above it are no part of the story.
   */
  private List<Block> shown(Line headline, Line won) {
    List<Block> shown = new ArrayList<>();
    for (Line line : lines) {
      boolean below = won == headline || line.block().index() > won.block().index();
      if (line == won || below && line.key().equals(headline.key())) {
        shown.add(line.block());
      }
    }
    return shown;
  }
}
