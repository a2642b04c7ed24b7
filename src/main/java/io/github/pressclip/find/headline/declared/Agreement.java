package io.github.pressclip.find.headline.declared;

import io.github.pressclip.find.headline.word.Key;
import io.github.pressclip.find.headline.word.Words;
import java.util.List;

/**
 * What the titles that a page declares agree on: how many of them speak for a text.
 *
 * @param titles the titles, the more trusted first
 * @param sites the site's names
 */
public record Agreement(List<DeclaredTitle> titles, SiteNames sites) {
  /** The least share of telling words that two wordings of one headline have in common. */
  private static final float CLOSE = .5f;

  /** How much the declared titles that say the text of a key count together. */
  public int votes(String key) {
    int votes = 0;
    boolean site = sites.haveKey(key);
    for (DeclaredTitle title : titles) {
      // Every title of a site may end in its name: that says nothing of what this story is called.
      votes += title.says(key) && (!site || title.isWhole(key)) ? title.votes() : 0;
    }
    return votes;
  }

  /** How much the declared titles count together that are the end of the text of a key, behind a kicker. */
  public int votesForItsEnd(String key) {
    int votes = 0;
    for (DeclaredTitle title : titles) {
      votes += title.ends(key) ? title.votes() : 0;
    }
    return votes;
  }

  /**
   * True if a title holds the text of a key, or is its end behind a kicker: "Best ferries", where the title says "Best
   * ferries of the year"; not "News | Entry", which stands above all stories of its site.
   */
  public boolean holds(String key) {
    for (DeclaredTitle title : titles) {
      if (Key.of(title.text()).contains(key) || title.ends(key)) {
        return true;
      }
    }
    return false;
  }

  /**
   * True if a title says the text of a key, or half the telling words of that text or of a title stand in the other.
   *
   * @param text the text
   * @param key its key
   */
  public boolean isClose(String text, String key) {
    for (DeclaredTitle title : titles) {
      if (title.says(key) || Words.share(text, title.cut()) >= CLOSE) {
        return true;
      }
    }
    return false;
  }

  /** True if a text shares a word of some length with a declared title: another wording, not another thing. */
  public boolean isKin(String text) {
    for (DeclaredTitle title : titles) {
      if (Words.shared(text, title.cut()) > 0) {
        return true;
      }
    }
    return false;
  }

  /** The declared title that most of the others agree with; of equals the most trusted; null if none is declared. */
  public DeclaredTitle agreed() {
    DeclaredTitle best = null;
    int most = -1;
    for (DeclaredTitle title : titles) {
      int votes = votes(title.key()) + (sites.names(title.cut()) ? -10 : 0);
      if (votes > most || best == null) {
        best = title;
        most = votes;
      }
    }
    return best;
  }
}
