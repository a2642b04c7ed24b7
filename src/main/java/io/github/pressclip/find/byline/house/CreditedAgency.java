package io.github.pressclip.find.byline.house;

import io.github.pressclip.find.byline.credit.Credit;
import io.github.pressclip.find.byline.credit.Opener;
import io.github.pressclip.find.dateline.place.Agencies;
import io.github.pressclip.find.evidence.Evidence;
import io.github.pressclip.page.Block;
import io.github.pressclip.page.Lower;
import java.util.List;
import java.util.Locale;

/** Finds the agency that a credit names beside people or in their place: "By Ann Smith, AFP", "Von dpa". */
public final class CreditedAgency {
  /** The fewest characters that the name of an agency has behind words that open a byline: "By AP". */
  private static final int OPENED = 2;

  /** The fewest that it has without them: two letters alone are more often somebody's initials. */
  private static final int UNOPENED = 3;

  /** Characters; a longer credit is a sentence. */
  private static final int LONGEST = 40;

  /** Letters of initials. */
  private static final int INITIALS = 4;

  /** Letters of a network's name. */
  private static final int CHANNEL = 3;

  private final Agencies agencies;
  private Evidence found;

  /** None yet; the names of agencies tell which are some. */
  public CreditedAgency(Agencies agencies) {
    this.agencies = agencies;
  }

  /** True for a credit that begins with the name of an agency, or has one beside a paper's: "Le Courrier avec AFP". */
  public boolean opens(String credit) {
    List<String> names = Credit.names(credit);
    boolean first = !names.isEmpty() && agencies.signs(names.get(0), OPENED);
    return first || names.size() == 2 && credit.length() <= LONGEST && agencies.signs(names.get(1), OPENED);
  }

  /** True for a credit without its opening words that names people or an agency, and no more. */
  public boolean isByline(String credit) {
    return Credit.namesOnly(parted(credit)) || opens(credit);
  }

  /**
   * Reads credits; the first agency that is named stays.
   *
   * @param credits with the words that open them or without
   * @param source where they stand, in words
   * @param block the line that they stand on; null for what the page declares
   */
  public void read(List<String> credits, String source, Block block) {
    for (String credit : credits) {
      String opened = Opener.after(credit);
      for (String part : Credit.names(opened == null ? credit : opened)) {
        String name = signed(part);
        if (found == null && !isChannel(credit, name) && agencies.signs(name, opened == null ? UNOPENED : OPENED)) {
          found = new Evidence("dateline.agency", name, true, source, block == null ? null : block.position());
        }
      }
    }
  }

  /**
   * Takes an agency that stands elsewhere than in a credit, unless one is known.
   *
   * @param agency the agency; null if there is none
   */
  public void take(Evidence agency) {
    found = found == null ? agency : found;
  }

  /** A credit with a comma before the agency behind a person's name, for "Ann Smith Reuters" and "Ann Smith/AFP". */
  public String parted(String credit) {
    String agency = behindName(credit);
    if (agency == null) {
      return credit;
    }
    String name = credit.substring(0, credit.length() - agency.length());
    return (name.endsWith("/") ? name.substring(0, name.length() - 1) : name).strip() + ", " + agency;
  }

  /** The agency behind initials, "hjk/dpa", or a person's name, "Ann Smith Reuters"; else the name itself. */
  private String signed(String name) {
    int stroke = name.indexOf('/');
    String behind = stroke > 0 && stroke <= INITIALS ? name.substring(stroke + 1) : "";
    if (Lower.of(name).equals(name) && agencies.signs(behind, UNOPENED)) {
      return behind;
    }
    String agency = behindName(name);
    return agency == null ? name : agency;
  }

  /** "Ann Smith Reuters", and "Ann Smith/AFP" too. */
  private String behindName(String name) {
    int stroke = name.indexOf('/');
    if (stroke > name.indexOf(' ') && name.indexOf(' ') > 0 && agencies.signs(name.substring(stroke + 1), UNOPENED)
        && Credit.namesOnly(name.substring(0, stroke))) {
      return name.substring(stroke + 1);
    }
    for (int space = name.indexOf(' '); space > 0; space = name.indexOf(' ', space + 1)) {
      String behind = name.substring(space + 1);
      boolean words = name.indexOf(' ') < space && Character.isLetter(name.charAt(space - 1));
      if (words && agencies.signs(behind, UNOPENED) && Credit.namesOnly(name.substring(0, space))) {
        return behind;
      }
    }
    return null;
  }

  /**
   * "FOX 41 Digital Team": a network's name and a number are a station, which is the page's own; "dpa 30.04.2024" is an
   * agency.
   */
  private static boolean isChannel(String credit, String name) {
    int at = name.length() != CHANNEL ? 0 : switch (name.toUpperCase(Locale.ROOT)) {
      case "FOX", "ABC", "CBS", "NBC" -> credit.indexOf(name + ' ') + name.length() + 1;
      default -> 0;
    };
    int end = at;
    while (at > name.length() && end < credit.length() && Character.isDigit(credit.charAt(end))) {
      end++;
    }
    return end > at && end - at <= 2
        && (end == credit.length() || credit.startsWith(" ", end) && !credit.endsWith(" ago"));
  }

  /** The agency and where it was named; null if none was. */
  public Evidence found() {
    return found;
  }
}
