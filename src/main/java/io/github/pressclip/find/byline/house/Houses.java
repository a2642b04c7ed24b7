package io.github.pressclip.find.byline.house;

import io.github.pressclip.find.byline.declared.JsonLdAuthors;
import io.github.pressclip.find.byline.form.FirstNamed;
import io.github.pressclip.find.byline.name.PersonName;
import io.github.pressclip.find.byline.name.SmallWords;
import io.github.pressclip.find.dateline.place.Agencies;
import io.github.pressclip.find.headline.declared.SiteNames;
import io.github.pressclip.page.Page;
import java.util.List;

/**
 * Tells the houses that stand where a byline names people: agencies, the page's own site, what it declares as a body.
 */
public final class Houses {
  private final Page page;
  private final Agencies agencies;
  private final List<String> organisations;
  private final FirstNamed firstNamed;
  private final List<String> owners;
  private SiteNames sites;

  /**
   * The houses of a page.
   *
   * @param organisations the authors that the page declares as organisations
   * @param firstNamed tells who is surely a person
   */
  public Houses(Page page, Agencies agencies, List<String> organisations, FirstNamed firstNamed) {
    this.page = page;
    this.agencies = agencies;
    this.organisations = organisations;
    this.firstNamed = firstNamed;
    this.owners = JsonLdAuthors.owners(page.metadata());
  }

  /** True for a name of the page's own site. */
  public boolean isSite(String name) {
    return sites().names(name);
  }

  /**
   * True for an agency or the site. A site that has a person's name is that person's own: its author is no less one,
   * nor is whoever is declared as an organisation by a system that declares all authors so.
   */
  public boolean isAgencyOrSite(String name) {
    return agencies.knows(name)
        || (organisations.contains(name) || isSite(name)) && !owners.contains(name) && !firstNamed.is(name);
  }

  /** "Norrby Mail Ann Smith", "Ann Smith NM": the paper's name may stand beside its author's with no mark between. */
  public String withoutSite(String name) {
    if (name.indexOf(' ') < 0 || isAgencyOrSite(name)) {
      return name;
    }
    for (int space = name.indexOf(' '); space > 0; space = name.indexOf(' ', space + 1)) {
      String before = name.substring(0, space);
      String behind = name.substring(space + 1);
      if (isSite(before) && isPersonOnly(behind)) {
        return behind;
      }
      if (isSite(behind) && isPersonOnly(before)) {
        return before;
      }
    }
    return name;
  }

  private boolean isPersonOnly(String name) {
    return PersonName.is(name, false) && !SmallWords.holdsOne(name, page.blocks());
  }

  /** Made when first asked for: most pages name people alone. */
  private SiteNames sites() {
    if (sites == null) {
      sites = new SiteNames(page.metadata());
    }
    return sites;
  }
}
