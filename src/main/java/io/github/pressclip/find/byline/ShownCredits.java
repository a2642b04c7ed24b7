package io.github.pressclip.find.byline;

import io.github.pressclip.find.byline.credit.Credit;
import io.github.pressclip.find.byline.credit.CreditWords;
import io.github.pressclip.find.byline.credit.NamesAlone;
import io.github.pressclip.find.byline.credit.Opener;
import io.github.pressclip.find.byline.form.OfficeLine;
import io.github.pressclip.find.byline.house.CreditedAgency;
import io.github.pressclip.find.byline.house.Houses;
import io.github.pressclip.find.byline.line.Above;
import io.github.pressclip.find.byline.line.CreditLine;
import io.github.pressclip.find.byline.name.PersonName;
import io.github.pressclip.find.byline.name.SmallWords;
import io.github.pressclip.find.headline.sign.DateMark;
import io.github.pressclip.page.Block;
import java.util.List;

/** Reads the lines with which a page tells its readers who wrote the story, from the top down. */
final class ShownCredits {
  /** Lines between two bylines that belong together: the office and the house of the first, and what joins them. */
  private static final int NEXT = 4;

  /** Words of such a line at most. */
  private static final int OFFICE = 4;

  private final List<Block> blocks;
  private final Above above;
  private final Houses houses;
  private final CreditedAgency agency;
  private final Authors authors;

  /** The line from which the people are known; null if they are known from elsewhere. */
  private CreditLine named;

  ShownCredits(List<Block> blocks, Above above, Houses houses, CreditedAgency agency, Authors authors) {
    this.blocks = blocks;
    this.above = above;
    this.houses = houses;
    this.agency = agency;
    this.authors = authors;
  }

  /** True if one of the lines made the authors known. */
  boolean tell() {
    return named != null;
  }

  /** Reads a line for people while none are known or more like it may follow, and for an agency. */
  void read(CreditLine line) {
    boolean opened = Opener.after(line.text()) != null;
    String source = opened ? "a line that opens as a byline" : "an element called byline";
    if (authors.isEmpty()) {
      authors.take(List.of(line.text()), source, line.block());
      named = authors.isEmpty() ? null : line;
    } else if (named != null && (opened ? isNext(line) : line.isLike(named))) {
      authors.take(List.of(line.text()), source, line.block());
    } else if (line.namesMoreThan(authors.people()) || opened && named == null && isSignedByOthers(line)) {
      authors.forget();
      authors.take(List.of(line.text()), source, line.block());
    } else {
      agency.read(List.of(line.text()), source, line.block());
    }
  }

  /**
   * True for a line that names people where the page shows its readers nobody of those it declares: these are whoever
   * put the story into the system. Where the line names more, one of them may be another's pen name, unless the page
   * declares a name in another script.
   */
  private boolean isSignedByOthers(CreditLine line) {
    String credit = Opener.after(line.text());
    List<String> signed = Credit.namesOnly(credit) ? Credit.people(credit, false) : List.of();
    boolean whole = NamesAlone.are(credit, signed) || !signed.isEmpty() && OfficeLine.follows(credit, signed);
    boolean latin = !PersonName.hasCase(authors.people().iterator().next()) && PersonName.hasCase(credit);
    if (signed.isEmpty() || !whole || signed.size() > authors.people().size() && !latin
        || !above.holds(line.block().index())) {
      return false;
    }
    for (String name : signed) {
      if (houses.isAgencyOrSite(name) || SmallWords.holdsOne(name, blocks)) {
        return false;
      }
    }
    return Unseen.are(authors.people(), blocks);
  }

  /** True for a line that opens as the last one did, with no more between the two than what the first of them is. */
  private boolean isNext(CreditLine line) {
    int from = named.block().index() + 1;
    int to = line.block().index();
    if (to <= from - 1 || to - from >= NEXT || !Credit.namesOnly(Opener.after(line.text()))
        || Opener.after(named.text()) == null) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (CreditWords.of(blocks.get(i).text()).size() > OFFICE || DateMark.in(blocks.get(i).text())) {
        return false;
      }
    }
    return true;
  }
}
