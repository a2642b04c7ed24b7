package io.github.pressclip.find.byline;

import io.github.pressclip.find.byline.credit.Credit;
import io.github.pressclip.find.byline.credit.NativeOpener;
import io.github.pressclip.find.byline.credit.Opener;
import io.github.pressclip.find.byline.house.CreditedAgency;
import io.github.pressclip.find.byline.house.Houses;
import io.github.pressclip.find.byline.name.PersonName;
import io.github.pressclip.find.byline.name.SmallWords;
import io.github.pressclip.find.evidence.Evidence;
import io.github.pressclip.page.Block;
import io.github.pressclip.page.Page;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Who wrote a story, as far as the sources say that were asked by now. The first that names a person has the last word;
 * what others say later is evidence that lost.
 */
final class Authors {
  /** The source whose names may be words that the page writes small elsewhere. */
  static final String MARKED = "an element marked as the author";

  private final List<Block> blocks;
  private final String language;
  private final Houses houses;
  private final CreditedAgency agency;
  private final Set<String> people = new LinkedHashSet<>();
  private final List<Evidence> evidence = new ArrayList<>();

  /** The source that the people are from. */
  private String winner;

  /**
   * Nobody yet.
   *
   * @param page the page
   * @param houses tells agencies and the site from people
   * @param agency reads the agency that a credit names beside people
   */
  Authors(Page page, Houses houses, CreditedAgency agency) {
    this.blocks = page.blocks();
    this.language = page.metadata().language();
    this.houses = houses;
    this.agency = agency;
  }

  boolean isEmpty() {
    return people.isEmpty();
  }

  /** The people, in the order in which they are credited. */
  Set<String> people() {
    return people;
  }

  /** The source that the people are from; null if none are known. */
  String winner() {
    return winner;
  }

  List<Evidence> evidence() {
    return evidence;
  }

  /** Forgets the people, and what spoke for them, for a source that knows better. */
  void forget() {
    people.clear();
    evidence.clear();
  }

  /**
   * Takes the people of credits, unless people are known from a better source.
   *
   * @param block the line that shows them; null for what is only declared
   */
  void take(List<String> credits, String source, Block block) {
    agency.read(credits, source, block);
    boolean known = !people.isEmpty() && !source.equals(winner);
    for (String credit : credits) {
      String opened = Opener.after(credit);
      String names = agency.parted(opened == null ? credit : opened);
      boolean sure = block == null || !PersonName.hasCase(names) && (opened != null || isShort(credit));
      for (String credited : Credit.people(names, sure)) {
        String name = NativeOpener.cut(houses.withoutSite(credited), language);
        boolean declared = opened != null || block == null || source.equals(MARKED);
        if (!houses.isAgencyOrSite(name) && !people.contains(name)
            && (declared || !SmallWords.holdsOne(name, blocks))) {
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
}
