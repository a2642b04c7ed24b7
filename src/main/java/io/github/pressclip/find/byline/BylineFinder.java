package io.github.pressclip.find.byline;

import io.github.pressclip.find.dateline.Agencies;
import io.github.pressclip.find.evidence.Evidence;
import io.github.pressclip.find.headline.DateMark;
import io.github.pressclip.page.Block;
import io.github.pressclip.page.Metadata;
import io.github.pressclip.page.Metadata.Mark;
import io.github.pressclip.page.Page;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the people who wrote a story. The sources are asked in this order, and the first that names a person has the
 * last word: JSON-LD of the article, an element by the headline that is marked as the author, a line by the headline
 * that opens as a byline does, a meta tag, a name beside the stamp or by itself, the sign-off at the story's end, the
 * line below it that tells its author. Agencies, desks and the site itself are no people.
 */
public final class BylineFinder {
  /** Blocks inside the story's start in which its byline may stand. */
  private static final int INSIDE = 4;

  /** Marks of authors that are read; where there are more, they are those of a list. */
  private static final int MOST = 200;

  private static final int ABOVE_HEADLINE = 5;

  /** Lines above the headline that may hold the stamp of its story. */
  private static final int BESIDE = 2;

  /** Lines between two bylines that belong together: the office and the house of the first, and what joins them. */
  private static final int NEXT = 4;

  /** Words of such a line at most. */
  private static final int OFFICE = 4;

  /** Lines below the headline among which the byline stands. */
  private static final int HEAD = 5;

  /** Lines from the story's last on that may be its sign-off. */
  private static final int SIGN_OFF = 3;

  /** Lines at the end of a story that may be its credits, and the fewest that stand before them. */
  private static final int SIGNED = 2;

  private static final int LEAST = 2;

  /** Characters of such a line. */
  private static final int LONGEST_CREDIT = 100;

  private static final String MARKED = "an element marked as the author";

  private final Page page;
  private final int headline;
  private final int first;
  private final Above above;
  private final List<Block> story;
  private final FirstNamed firstNamed;
  private final Set<String> people = new LinkedHashSet<>();
  private final List<Evidence> evidence = new ArrayList<>();
  private final Agencies agencies = new Agencies();
  private final CreditedAgency agency = new CreditedAgency(agencies);
  private final List<String> organisations;
  private final Houses houses;

  /** The source that the people are from. */
  private String winner;

  /** The line from which the people are known; null if they are known from elsewhere. */
  private CreditLine named;

  private BylineFinder(Page page, List<Block> story, int headline) {
    this.page = page;
    this.story = story;
    this.headline = headline;
    int top = headline >= 0 && headline < story.get(0).index() ? headline : story.get(0).index();
    this.first = Math.max(0, top - ABOVE_HEADLINE);
    this.above = Above.of(story, headline);
    this.firstNamed = new FirstNamed(story, page.metadata().language());
    this.organisations = DeclaredAuthors.organisations(page.metadata());
    this.houses = new Houses(page, agencies, organisations, firstNamed);
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
    Metadata metadata = page.metadata();
    int end = Math.min(page.blocks().size(), Math.max(above.story() + INSIDE, above.end()));
    List<CreditLine> lines = new CreditLines(page.blocks(), above, agency, firstNamed).find(first, end);
    take(DeclaredAuthors.jsonLd(metadata), "JSON-LD of the article", null);
    agency.read(organisations, "JSON-LD of the article", null);
    int asked = 0;
    for (Mark mark : metadata.marks()) {
      boolean near = isAuthor(mark) && mark.block() >= first && mark.block() <= above.story() + INSIDE;
      if (near && asked < MOST && mark.text().length() <= DeclaredAuthors.LONGEST) {
        asked++;
        take(List.of(mark.text()), MARKED, block(mark));
      }
    }
    for (CreditLine line : lines) {
      shown(line);
    }
    for (List<String> meta : DeclaredAuthors.metas(metadata)) {
      if (people.isEmpty() && (organisations.isEmpty() || isSeen(meta))) {
        take(meta, "a meta tag of the author", null);
      }
    }
    calledAuthor();
    agency.beside(page.blocks(), headline, above);
    List<Block> own = new ArrayList<>(withOthers());
    for (CreditLine line : lines) {
      own.addAll(line.own());
    }
    if (people.isEmpty()) {
      List<NameLines.Named> beside = NameLines.of(page.blocks(), headline, story, above, firstNamed);
      for (NameLines.Named named : beside) {
        take(List.of(named.names()), "a name beside the stamp or above the story", named.line());
      }
      if (people.isEmpty()) {
        signedOff();
        below();
      } else {
        for (NameLines.Named named : beside) {
          own.add(named.line());
        }
      }
    }
    for (Block line : lastLines()) {
      String credit = Opener.after(line.text());
      List<String> names = credit == null ? List.of(line.text()) : Credit.people(credit, false);
      if (!names.isEmpty() && people.contains(names.get(0))) {
        own.add(line);
      }
    }
    return new Byline(List.copyOf(people), own, agency(), evidence);
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
    int end = people.size() == 1 && named == null && headline >= 0
        ? Math.min(above.story() + 1, headline + 1 + HEAD) : 0;
    for (int i = headline + 1; i < end; i++) {
      Block block = page.blocks().get(i);
      String text = block.text();
      List<String> all = text.startsWith(people.iterator().next()) ? Credit.people(text, false) : List.of();
      if (all.size() > 1 && text.length() <= LONGEST_CREDIT && all.containsAll(people)
          && NameLines.isWhole(text, all)) {
        take(List.of(text), winner, block);
        return List.of(block);
      }
    }
    return List.of();
  }

  /** The last lines of a story that are short enough to say who wrote it and no more. */
  private List<Block> lastLines() {
    List<Block> lines = new ArrayList<>();
    for (int i = story.size() - 1; i >= Math.max(LEAST, story.size() - SIGNED); i--) {
      String text = story.get(i).text();
      if (text.length() <= LONGEST_CREDIT && !text.endsWith(".")) {
        lines.add(story.get(i));
      }
    }
    return lines;
  }

  /** Reads the last line of a story, "By Ann Smith" below its last paragraph. */
  private void signedOff() {
    for (Block line : lastLines()) {
      String credit = Opener.after(line.text());
      List<String> names = credit == null ? List.of() : Credit.people(credit, false);
      if (!names.isEmpty() && NameLines.isWhole(credit, names) && !SmallWords.holdsOne(names.get(0), page.blocks())) {
        take(List.of(line.text()), "the story's last line", line);
      }
    }
  }

  /** Reads the part of a line with a date, by the headline, that is called the author. */
  private void calledAuthor() {
    int from = Math.max(first, headline - BESIDE);
    for (Mark mark : page.metadata().marks()) {
      boolean near = people.isEmpty() && mark.name().equals(Metadata.CALLED_AUTHOR) && mark.block() >= from
          && mark.block() <= above.story() && above.holds(mark.block());
      Block line = near ? block(mark) : null;
      if (line != null && line.text().length() > mark.text().length() && line.text().contains(mark.text())
          && !line.markup().box().hidden() && DateMark.in(line.text())) {
        take(List.of(mark.text()), "a part of a line that is called the author", line);
      }
    }
  }

  private static boolean isAuthor(Mark mark) {
    return mark.name().equals("author") || mark.name().equals("creator");
  }

  private Block block(Mark mark) {
    return mark.block() < page.blocks().size() ? page.blocks().get(mark.block()) : null;
  }

  /** Reads a line for people while none are known or more like it may follow, and for an agency. */
  private void shown(CreditLine line) {
    boolean opened = Opener.after(line.text()) != null;
    String source = opened ? "a line that opens as a byline" : "an element called byline";
    if (people.isEmpty()) {
      take(List.of(line.text()), source, line.block());
      named = people.isEmpty() ? null : line;
    } else if (named != null && (opened ? isNext(line) : line.isLike(named))) {
      take(List.of(line.text()), source, line.block());
    } else if (line.namesMoreThan(people) || opened && named == null && isSignedByOthers(line)) {
      people.clear();
      evidence.clear();
      take(List.of(line.text()), source, line.block());
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
    boolean whole = NameLines.isWhole(credit, signed) || !signed.isEmpty() && OfficeLine.follows(credit, signed);
    boolean latin = !PersonName.hasCase(people.iterator().next()) && PersonName.hasCase(credit);
    if (signed.isEmpty() || !whole || signed.size() > people.size() && !latin || !above.holds(line.block().index())) {
      return false;
    }
    for (String name : signed) {
      if (houses.isAgencyOrSite(name) || SmallWords.holdsOne(name, page.blocks())) {
        return false;
      }
    }
    return Unseen.are(people, page.blocks());
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
      if (CreditWords.of(page.blocks().get(i).text()).size() > OFFICE || DateMark.in(page.blocks().get(i).text())) {
        return false;
      }
    }
    return true;
  }

  /** Takes the people of credits, unless people are known from a better source. */
  private void take(List<String> credits, String source, Block block) {
    agency.read(credits, source, block);
    boolean known = !people.isEmpty() && !source.equals(winner);
    for (String credit : credits) {
      String opened = Opener.after(credit);
      String names = agency.parted(opened == null ? credit : opened);
      boolean sure = block == null || !PersonName.hasCase(names) && (opened != null || isShort(credit));
      for (String credited : Credit.people(names, sure)) {
        String name = houses.withoutSite(credited);
        boolean declared = opened != null || block == null || source.equals(MARKED);
        if (!houses.isAgencyOrSite(name) && !people.contains(name)
            && (declared || !SmallWords.holdsOne(name, page.blocks()))) {
          evidence.add(new Evidence("byline", name, !known, source, block == null ? null : block.position()));
          if (!known) {
            winner = source;
            people.add(name);
          }
        }
      }
    }
  }

  /**
   * True for two to four words, of a script without capitals the longest name that an element may be called a byline
   * for.
   */
  private static boolean isShort(String credit) {
    int spaces = 0;
    for (int i = 0; i < credit.length(); i++) {
      spaces += credit.charAt(i) == ' ' ? 1 : 0;
    }
    return spaces > 0 && spaces < 4;
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

  /** Reads the sign-off, or else the line below the story that tells its author. */
  private void below() {
    int last = story.get(story.size() - 1).index();
    for (int i = last; i < Math.min(page.blocks().size(), last + SIGN_OFF); i++) {
      String reporters = SignOff.reporters(page.blocks().get(i).text());
      if (reporters != null) {
        take(List.of(reporters), "the sign-off", page.blocks().get(i));
      }
    }
    int near = BelowStory.near(page.blocks(), last);
    for (Mark mark : page.metadata().marks()) {
      if (people.isEmpty() && isAuthor(mark) && mark.block() > last && mark.block() < near) {
        take(List.of(mark.text()), MARKED, block(mark));
      }
    }
    NameLines.Named below = people.isEmpty() ? BelowStory.of(page.blocks(), last, firstNamed) : null;
    if (below != null) {
      take(List.of(below.names()), "a line below the story that names its author", below.line());
    }
  }
}
