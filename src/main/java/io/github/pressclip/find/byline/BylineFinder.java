package io.github.pressclip.find.byline;

import io.github.pressclip.find.byline.credit.Credit;
import io.github.pressclip.find.byline.declared.JsonLdAuthors;
import io.github.pressclip.find.byline.declared.MetaAuthors;
import io.github.pressclip.find.byline.form.FirstNamed;
import io.github.pressclip.find.byline.house.CreditedAgency;
import io.github.pressclip.find.byline.house.Houses;
import io.github.pressclip.find.byline.line.Above;
import io.github.pressclip.find.byline.line.AgencyLine;
import io.github.pressclip.find.byline.line.CreditLine;
import io.github.pressclip.find.byline.line.CreditLines;
import io.github.pressclip.find.byline.line.NameLines;
import io.github.pressclip.find.byline.line.NamedLine;
import io.github.pressclip.find.byline.line.SourceNote;
import io.github.pressclip.find.dateline.place.Agencies;
import io.github.pressclip.find.evidence.Evidence;
import io.github.pressclip.page.Block;
import io.github.pressclip.page.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the people who wrote a story. The sources are asked in this order, and the first that names a person has the
 * last word: JSON-LD of the article, an element by the headline that is marked as the author, a line by the headline
 * that opens as a byline does, a meta tag, a name beside the stamp or by itself, the sign-off at the story's end, the
 * line below it that tells its author. Agencies, desks and the site itself are no people.
 */
public final class BylineFinder {
  /** Blocks inside the story's start in which its byline may stand. */
  private static final int INSIDE = 4;

  private static final int ABOVE_HEADLINE = 5;

  /** Lines above the headline that may hold the stamp of its story. */
  private static final int BESIDE = 2;

  /** Lines below the headline among which the byline stands. */
  private static final int HEAD = 5;

  /** Characters of a line that credits and says no more. */
  static final int LONGEST_CREDIT = 100;

  private static final String DECLARED = "JSON-LD of the article";

  private final Page page;
  private final int headline;
  private final int first;
  private final Above above;
  private final List<Block> story;
  private final FirstNamed firstNamed;
  private final Agencies agencies = new Agencies();
  private final CreditedAgency agency = new CreditedAgency(agencies);
  private final List<String> organisations;
  private final Houses houses;
  private final Authors authors;

  private BylineFinder(Page page, List<Block> story, int headline) {
    this.page = page;
    this.story = story;
    this.headline = headline;
    int top = headline >= 0 && headline < story.get(0).index() ? headline : story.get(0).index();
    this.first = Math.max(0, top - ABOVE_HEADLINE);
    this.above = Above.of(story, headline);
    this.firstNamed = new FirstNamed(story, page.metadata().language());
    this.organisations = JsonLdAuthors.organisations(page.metadata());
    this.houses = new Houses(page, agencies, organisations, firstNamed);
    this.authors = new Authors(page, houses, agency);
  }

  /**
   * Reads the byline of a page.
   *
   * @param page the page
   * @param story the blocks of its story, without the headline
   * @param headline the index of the block that shows the headline; -1 if none does
   */
  public static Byline find(Page page, List<Block> story, int headline) {
    if (story.isEmpty()) {
      return new Byline(List.of(), List.of(), null, List.of());
    }
    return new BylineFinder(page, story, headline).find();
  }

  private Byline find() {
    int inside = above.story() + INSIDE;
    int end = Math.min(page.blocks().size(), Math.max(inside, above.end()));
    List<CreditLine> lines = new CreditLines(page.blocks(), above, agency, firstNamed).find(first, end);
    AuthorMarks marks = new AuthorMarks(page, authors);
    ShownCredits shown = new ShownCredits(page.blocks(), above, houses, agency, authors);
    StoryEnd ending = new StoryEnd(page, story, authors);
    authors.take(JsonLdAuthors.people(page.metadata()), DECLARED, null);
    agency.read(organisations, DECLARED, null);
    marks.byHeadline(first, inside);
    for (CreditLine line : lines) {
      shown.read(line);
    }
    metas();
    marks.inStamp(Math.max(first, headline - BESIDE), above);
    if (agency.found() == null) {
      agency.take(AgencyLine.of(page.blocks(), headline, above, agencies));
    }
    List<Block> own = new ArrayList<>(shown.tell() ? List.of() : withOthers());
    for (CreditLine line : lines) {
      own.addAll(line.own());
    }
    own.addAll(beside());
    if (authors.isEmpty()) {
      ending.signedOff();
      ending.below(marks, firstNamed);
    }
    own.addAll(ending.ofAuthors());
    return new Byline(List.copyOf(authors.people()), own, agency(), authors.evidence());
  }

  /** Reads the meta tags of the author, the first that name somebody. */
  private void metas() {
    for (List<String> meta : MetaAuthors.of(page.metadata())) {
      if (authors.isEmpty() && (organisations.isEmpty() || isSeen(meta))) {
        authors.take(meta, "a meta tag of the author", null);
      }
    }
  }

  /**
   * Reads names beside the stamp or above the story where nobody is known.
   *
   * @return the lines that made somebody known
   */
  private List<Block> beside() {
    List<Block> lines = new ArrayList<>();
    if (authors.isEmpty()) {
      for (NamedLine named : NameLines.of(page.blocks(), headline, story, above, firstNamed)) {
        authors.take(List.of(named.names()), "a name beside the stamp or above the story", named.line());
        lines.add(named.line());
      }
    }
    return authors.isEmpty() ? List.of() : lines;
  }

  /**
   * False for authors of a meta tag of whom the page shows its readers nothing: where the article itself declares a
   * house as its author, that tag tells who put it into the system, or its desk.
   */
  private boolean isSeen(List<String> meta) {
    for (String credit : meta) {
      for (String name : Credit.people(credit, true)) {
        if (!Unseen.is(name, page.blocks())) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Adds who stands beside the one declared author in a line of names below the headline: "Ann Smith & Bob Jones".
   *
   * @return that line, if there is one
   */
  private List<Block> withOthers() {
    Block line = authors.people().size() != 1 || headline < 0 ? null
        : Coauthors.line(authors.people().iterator().next(), page.blocks(), headline + 1,
            Math.min(above.story() + 1, headline + 1 + HEAD));
    if (line == null) {
      return List.of();
    }
    authors.take(List.of(line.text()), authors.winner(), line);
    return List.of(line);
  }

  /** The agency that was read; null for the page's own site, which signs its own stories and files no one else's. */
  private Evidence agency() {
    Evidence found = agency.found();
    if (found == null) {
      SourceNote.Named note = SourceNote.of(page.blocks(), story.get(story.size() - 1), agencies);
      found = note == null ? null
          : new Evidence("dateline.agency", note.agency(), true, "named at the story's end", note.line().position());
    }
    return found == null || houses.isSite(found.value()) ? null : found;
  }
}
