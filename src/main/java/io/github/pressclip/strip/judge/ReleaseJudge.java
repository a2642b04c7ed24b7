package io.github.pressclip.strip.judge;

import io.github.pressclip.strip.feature.Sheet;
import io.github.pressclip.strip.ruling.Judge;
import io.github.pressclip.strip.ruling.Ruling;
import java.util.List;

/**
 * Drops what senders put below their press releases: who they are, what their lawyers say, whom to call. It begins with
 * a line that announces such a part, holds no other parts down to the end, and something in it proves that a release
 * ends here: a mark of its end, a telephone or an address below the word for a contact, a note of the law or to
 * editors. That the sender says of itself who it is proves nothing alone, for the story may be about it, unless the
 * page calls itself a release.
 */
public final class ReleaseJudge implements Judge {
  /** Tokens of the story above; a shorter one is no release. */
  private static final int STORY = 30;

  /** Tokens of what a sender says of itself; what is longer is the story. */
  private static final int LONGEST_ABOUT = 300;

  /** So many names of senders are looked for in the story, so that a list of such lines costs no more. */
  private static final int MOST_NAMES = 12;

  /** Tokens of a line among contacts: a name, an office, a street. */
  private static final int LONGEST_CONTACT = 24;

  /** Blocks below the word for a contact among which a telephone or an address stands. */
  private static final int NEAR = 10;

  /** Digits of a telephone. */
  private static final int TELEPHONE = 6;

  /** Tokens of a line with a telephone. */
  private static final int LONGEST_TELEPHONE = 16;

  @Override
  public List<Ruling> review(Sheet sheet, List<Ruling> rulings) {
    int start = start(sheet, rulings);
    if (start < 0) {
      return rulings;
    }
    return Below.drop(rulings, start, "releases", "what a sender puts below its releases");
  }

  /** The block that begins what stands below a release; -1 if nothing does. */
  private static int start(Sheet sheet, List<Ruling> rulings) {
    int start = -1;
    int story = 0;
    int tail = 0;
    int about = 0;
    int names = 0;
    int ends = 0;
    boolean proven = false;
    ReleaseLabel part = null;
    for (int i = 0; i < rulings.size(); i++) {
      boolean kept = rulings.get(i).kept();
      int tokens = kept ? sheet.tally(i).tokens() : 0;
      ReleaseLabel label = story + tail >= STORY ? label(sheet.block(i).text(), kept || start >= 0) : null;
      ends += label == ReleaseLabel.END ? 1 : 0;
      if (label == ReleaseLabel.ABOUT
          && (names++ >= MOST_NAMES || !isNamedAbove(sheet, rulings, start < 0 ? i : start, i))) {
        label = null;
      }
      if (label != null) {
        start = start < 0 ? i : start;
        part = label;
        about = 0;
        proven |= label != ReleaseLabel.ABOUT && (label != ReleaseLabel.CONTACT || isReached(sheet, i));
      } else if (part == ReleaseLabel.CONTACT && tokens > LONGEST_CONTACT
          || part == ReleaseLabel.ABOUT && about + tokens > LONGEST_ABOUT) {
        start = -1;
        part = null;
        proven = false;
      }
      about += tokens;
      story += start < 0 ? tail + tokens : 0;
      tail = start < 0 ? 0 : tail + tokens;
    }
    proven = proven || part == ReleaseLabel.ABOUT && ReleaseSign.on(sheet, start);
    // Three crosses part the chapters of a story, too.
    return proven && (part != ReleaseLabel.END || ends == 1 && tail < story) ? start : -1;
  }

  /** What a line announces: of one that was dropped above all others of them only that the release ends. */
  private static ReleaseLabel label(String line, boolean any) {
    return any ? ReleaseLabel.of(line) : ReleaseLabel.isEnd(line) ? ReleaseLabel.END : null;
  }

  /** True if the story says the name of whom the line tells. */
  private static boolean isNamedAbove(Sheet sheet, List<Ruling> rulings, int end, int line) {
    String name = ReleaseLabel.name(sheet.block(line).text());
    for (int i = 0; i < end; i++) {
      if (rulings.get(i).kept() && sheet.block(i).text().contains(name)) {
        return true;
      }
    }
    return false;
  }

  /** True if a telephone or an address stands in a line or in the next ones. */
  private static boolean isReached(Sheet sheet, int line) {
    for (int i = line; i < Math.min(sheet.size(), line + NEAR); i++) {
      String text = sheet.block(i).text();
      if (sheet.tally(i).tokens() <= LONGEST_CONTACT && sheet.tally(i).hasAddress()
          || sheet.tally(i).tokens() <= LONGEST_TELEPHONE && digits(text) >= TELEPHONE) {
        return true;
      }
    }
    return false;
  }

  private static int digits(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
    }
    return digits;
  }
}
