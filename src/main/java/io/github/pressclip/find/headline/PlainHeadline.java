package io.github.pressclip.find.headline;

import io.github.pressclip.find.dateline.Openings;
import io.github.pressclip.find.evidence.Evidence;
import io.github.pressclip.page.Block;
import io.github.pressclip.page.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The headline of a flattened page: of the lines above the body the one that most speaks for. What speaks for a line is
 * the length of a title, words that the body repeats, a copy of it elsewhere on the page, a stamp or a byline soon after
 * it. The points are ten times the weights, rounded, of a logistic ranking of the lines of pages whose headline was
 * known; trained on one set of sites it did as well on another.
 */
final class PlainHeadline {
  /** How many lines above the body are looked at; menus and section labels stand between headline and body. */
  private static final int ABOVE = 60;

  /** How many lines of what was taken for the body are looked at: the headline may be the first of them. */
  private static final int BELOW = 3;

  /** A line with fewer points is no headline. Paragraphs of wire stories that have none stay below. */
  private static final int ENOUGH = 20;

  /** Lines of more words are paragraphs. */
  private static final int MOST_WORDS = 40;

  /** Datelines are no longer, in characters. */
  private static final int DATELINE = 70;

  /** Losers that are listed as evidence. */
  private static final int CONTENDERS = 4;

  private final List<Line> lines = new ArrayList<>();
  private final int first;
  private final int top;
  private final Topic topic;
  private final Openings openings = new Openings(null);
  private final Map<String, Integer> copies = new HashMap<>();

  PlainHeadline(List<Block> blocks, List<Block> body) {
    first = body.get(0).index();
    top = Math.max(0, first - ABOVE);
    topic = new Topic(body);
    for (Block block : blocks) {
      Line line = Line.of(block);
      lines.add(line);
      if (!line.key().isEmpty()) {
        copies.merge(line.key(), 1, Integer::sum);
      }
    }
  }

  /** A line with its points and what they were given for. */
  private record Weighed(Line line, int points, String reason) {}

  Headline find() {
    int earliest = earliest();
    List<Weighed> ranked = new ArrayList<>();
    for (int i = Math.min(first + BELOW, lines.size()) - 1; i >= top; i--) {
      if (mayBe(lines.get(i))) {
        Weighed weighed = weigh(i, i == earliest);
        int at = 0;
        while (at < ranked.size() && ranked.get(at).points >= weighed.points) {
          at++;
        }
        if (at < CONTENDERS) {
          ranked.add(at, weighed);
        }
      }
    }
    if (ranked.isEmpty() || ranked.get(0).points < ENOUGH) {
      return new Headline(null, List.of(), List.of());
    }
    List<Evidence> evidence = new ArrayList<>();
    for (int i = 0; i < Math.min(CONTENDERS, ranked.size()); i++) {
      Weighed one = ranked.get(i);
      Block block = one.line.block();
      evidence.add(new Evidence("headline", block.text(), i == 0, one.reason, block.line(), block.column()));
    }
    Block block = ranked.get(0).line.block();
    return new Headline(block.text(), shown(ranked.get(0).line), evidence);
  }

  /** A sentence with its full stop is a headline only where the page repeats it. */
  private boolean mayBe(Line line) {
    return !line.key().isEmpty() && line.words() <= MOST_WORDS && (!line.endsSentence() || copies.get(line.key()) > 1)
        && !openings.isDateline(line.block().text());
  }

  /** All lines that show the headline; the body holds none of them. */
  private List<Block> shown(Line headline) {
    List<Block> shown = new ArrayList<>();
    for (Line line : lines) {
      if (line.key().equals(headline.key())) {
        shown.add(line.block());
      }
    }
    return shown;
  }

  /** The first title-like line whose words the body uses; -1 if there is none. */
  private int earliest() {
    for (int i = top; i < Math.min(first + BELOW, lines.size()); i++) {
      Line line = lines.get(i);
      if (line.titleLike() && line.words() >= 5 && !line.credit() && topic.sum(Topic.of(line.block().text())) >= 2) {
        return i;
      }
    }
    return -1;
  }

  private Weighed weigh(int i, boolean earliest) {
    Line line = lines.get(i);
    String text = line.block().text();
    StringBuilder reason = new StringBuilder("a line ").append(i < first ? "above the body" : "of the body");
    int points = length(line.words()) + form(line, text);
    Set<String> words = Topic.of(text);
    if (!words.isEmpty()) {
      float sum = topic.sum(words);
      points += Math.round(12 * sum / words.size() + 27 * Math.min(12, sum) / 12);
      reason.append(sum >= 3 ? ", its words recur in the body" : "");
    }
    if (line.words() >= 3) {
      if (copies.get(line.key()) > 1) {
        points += 5;
        reason.append(", repeated");
      }
      if (isPart(i)) {
        points += 21;
        reason.append(", part of another line");
      }
    }
    int stamp = stampAfter(i);
    if (stamp > 0) {
      points += stamp == 1 ? 28 : stamp <= 4 ? 18 : 7;
      reason.append(", a stamp follows");
    }
    if (creditAfter(i)) {
      points += 18;
      reason.append(", a byline follows");
    }
    if (earliest) {
      points += 7;
    }
    points += surroundings(i);
    if (i >= first) {
      points -= 21;
    }
    points -= Math.round(.6f * Math.min(30, Math.abs(first - i)));
    if (i == 0 && opens()) {
      points += 60;
      reason.append(", the story's first");
    }
    return new Weighed(line, points, reason.toString());
  }

  private static int length(float words) {
    if (words < 2) {
      return -13;
    }
    if (words < 3) {
      return -6;
    }
    if (words < 5) {
      return 0;
    }
    return words < 9 ? 15 : words < 21 ? 18 : -5;
  }

  private static int form(Line line, String text) {
    int points = 0;
    if (line.endsSentence()) {
      points -= 38;
    } else if (":,;：，；".indexOf(line.end()) >= 0) {
      points -= 10;
    }
    if (line.dated()) {
      points -= 7;
    }
    if (line.credit()) {
      points -= 4;
    }
    if (line.block().kind() == Kind.LIST_ITEM) {
      points -= 24;
    }
    int upper = 0;
    int letters = 0;
    boolean marks = false;
    for (int k = 0; k < text.length(); k++) {
      char c = text.charAt(k);
      letters += Character.isLetter(c) ? 1 : 0;
      upper += Character.isUpperCase(c) ? 1 : 0;
      marks |= "|•·>»©@".indexOf(c) >= 0;
    }
    if (marks) {
      points -= 14;
    }
    if (letters > 0 && upper > .8 * letters) {
      points -= 10;
    }
    return Character.isLowerCase(text.charAt(0)) ? points - 3 : points;
  }

  private int surroundings(int i) {
    int points = 0;
    if (i > 0 && lines.get(i - 1).words() <= 3) {
      points += 11;
    }
    points += lines.get(i).block().blankBefore() > 0 ? 4 : 0;
    if (i + 1 < lines.size()) {
      points += lines.get(i + 1).block().blankBefore() > 0 ? 9 : 0;
      points += lines.get(i + 1).words() >= 15 ? 6 : 0;
    }
    return points;
  }

  private boolean isPart(int i) {
    String key = lines.get(i).key();
    for (int k = Math.max(0, i - 30); k < Math.min(lines.size(), i + 30); k++) {
      String other = lines.get(k).key();
      if (other.length() > key.length() && other.contains(key)) {
        return true;
      }
    }
    return false;
  }

  /** How many lines after a line the first stamp stands, up to 8; 0 if none does. */
  private int stampAfter(int i) {
    for (int k = i + 1; k <= Math.min(i + 8, lines.size() - 1); k++) {
      if (lines.get(k).dated()) {
        return k - i;
      }
    }
    return 0;
  }

  private boolean creditAfter(int i) {
    for (int k = i + 1; k <= Math.min(i + 4, lines.size() - 1); k++) {
      if (lines.get(k).credit() && lines.get(k).words() < 25) {
        return true;
      }
    }
    return false;
  }

  /** True if the page begins with a story and no menu: a title-like line, then a dateline or prose. */
  private boolean opens() {
    Line line = lines.get(0);
    if (line.endsSentence() || line.words() > 30 || line.words() < 2 || lines.size() < 2) {
      return false;
    }
    Line next = lines.get(1);
    if (next.block().blankBefore() > 0 && hasDash(next.block().text())) {
      return true;
    }
    boolean prose = next.words() >= 12 || next.block().blankBefore() > 0 && first <= 1;
    return first <= 12 && (prose || next.dated() || next.credit());
  }

  /** True for a dash near the start of a line, as datelines end: "TARNBY, March 3 -", "Tarnby, 3 mar (EFE).-". */
  private static boolean hasDash(String text) {
    int reach = Math.min(text.length() - 1, DATELINE);
    for (int i = 4; i < reach; i++) {
      if ("-–—".indexOf(text.charAt(i)) >= 0 && !Character.isLetterOrDigit(text.charAt(i + 1))
          && !Character.isLetterOrDigit(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }
}
