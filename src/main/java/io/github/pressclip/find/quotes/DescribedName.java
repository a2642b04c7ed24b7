package io.github.pressclip.find.quotes;

import io.github.pressclip.find.quotes.passage.Mention;
import io.github.pressclip.find.quotes.passage.Passage;
import io.github.pressclip.find.quotes.passage.Token;
import io.github.pressclip.find.quotes.word.Tag;

/** Tells by the words in it and around it that a name is somebody's or a body's. */
final class DescribedName {
  /** How far behind a name and its comma what somebody is may stand, in tokens. */
  private static final int APPOSITION = 6;

  private DescribedName() {}

  /** True for a name with a word that tells somebody or a body: "the Housing Board", "Ann Lee's team". */
  static boolean is(Mention name) {
    Passage passage = name.passage();
    boolean single = name.to() - name.from() == 1;
    boolean body = name.last().is(Tag.ORGANISATION);
    // "Democrats", "NATO"; "Center" alone may be any
    if (single ? body && (name.last().is(Tag.ROLE) || isInCapitals(name.last().text()))
        : body || name.last().is(Tag.ROLE) || name.first().is(Tag.ARTICLE) && name.last().is(Tag.TITLE)) {
      return true;
    }
    // "Transcript as follows:" leads to a paragraph that is a quote as a whole
    if (name.last().is(Tag.ROLE) && passage.at(passage.size() - 1).is(':')) {
      return true;
    }
    if (single) {
      return false;
    }
    // "the Journal's Ngo Lan", "activist Ngo Lan"
    Token before = name.from() > 0 && !name.first().is(Tag.ARTICLE) ? passage.at(name.from() - 1) : null;
    if (before != null && (before.is(Tag.GENITIVE) || before.is(Tag.ROLE) && !before.is(Tag.CAPITAL))) {
      return true;
    }
    // "Ngo Thi Lan, the director of the fund, calls it …"
    int i = name.to();
    if (i >= passage.size() || !passage.at(i).is(',')) {
      return false;
    }
    for (i++; i < passage.size() && i < name.to() + APPOSITION && passage.at(i).isWord(); i++) {
      if (passage.at(i).any(Tag.ROLE.bit | Tag.TITLE.bit)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInCapitals(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isUpperCase(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
