package io.github.pressclip.find.headline;

import static io.github.pressclip.CinemaStory.STORY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pressclip.Clipping;
import io.github.pressclip.Pressclip;
import io.github.pressclip.input.Format;
import org.junit.jupiter.api.Test;

/** An HTML page in, its headline as readers see it out. */
class HeadlineFinderTest {
  @Test
  void whatThePageShowsWinsOverWhatItDeclares() {
    assertEquals("Hollin buys back its old cinema for one crown", headline("""
        <meta property="og:title" content="Old cinema sold for a crown"><title>Old cinema sold for a crown</title>""", """
        <ul class="crumbs"><li>Hollin</li><li>Old cinema sold for a crown</li></ul>
        <h1>Hollin buys back its old cinema for one crown</h1>"""));
  }

  @Test
  void anArticleOrANumberBeforeWhatIsDeclaredIsNoKicker() {
    String title = "<meta property='og:title' content='Best Old Cinemas to Buy for a Crown'>";
    assertEquals("The Best Old Cinemas to Buy for a Crown",
        headline(title, "<h1>The Best Old Cinemas to Buy for a Crown</h1>"));
    assertEquals("12 Best Old Cinemas to Buy for a Crown",
        headline(title, "<h1>12 Best Old Cinemas to Buy for a Crown</h1>"));
    assertEquals("Best Old Cinemas to Buy for a Crown",
        headline(title, "<h1>Hollin Best Old Cinemas to Buy for a Crown</h1>"));
    assertEquals("Where Are the Best Old Cinemas to Buy for a Crown",
        headline(title, "<h1>Where Are the Best Old Cinemas to Buy for a Crown</h1>"));
    assertEquals("Best Old Cinemas to Buy for a Crown",
        headline(title, "<h1>Serie A Best Old Cinemas to Buy for a Crown</h1>"));
  }

  @Test
  void aMarkThatOnlyTheTitleHasIsNoWord() {
    assertEquals("Cinemas for a crown: the whole guide",
        headline("<title>Cinemas for a crown - The whole guide</title>", "<h1>Cinemas for a crown: the whole guide</h1>"));
  }

  @Test
  void aMainHeadingAboveTheStoryThatIsDeclaredStandsWhereItStands() {
    String title = "<title>Cinemas for a Crown | Friends of the Screen</title>";
    assertEquals("Cinemas for a crown", headline(title, "<div class=section_bottom_divider><h1>Cinemas for a crown</h1></div>"));
    assertEquals("Cinemas for a crown", headline(title, "<div class=cmp-hero><h1>Cinemas for a crown</h1></div>"));
    assertEquals("Cinemas for a crown", headline(title, "<main class=offset-nav><h1>Cinemas for a crown</h1></main>"));
  }

  @Test
  void anotherWordingIsTheHeadlineToo() {
    assertEquals("云溪市旧桥夏天起封闭维修三个月，公交改道", headline(
        "<meta property='og:title' content='云溪市旧桥夏天将封闭维修三个月'><title>云溪市旧桥夏天将封闭维修三个月</title>",
        "<h1>云溪市旧桥夏天起封闭维修三个月，公交改道</h1>"));
  }

  @Test
  void aMainHeadingInTheBreadcrumbIsACopyForSearchEngines() {
    assertEquals("One crown for a hundred seats: the old cinema opens again", headline("""
        <meta property="og:title" content="One crown for a hundred seats: the old cinema opens again">
        <title>Hollin: cinema bought, opening, tickets</title>""", """
        <ul><li>Home</li><li>Towns</li><li><h1>Hollin: cinema bought, opening, tickets</h1></li></ul>
        <h2>One crown for a hundred seats: the old cinema opens again</h2>"""));
  }

  @Test
  void aWeakHeadingTellsWhereTheNameOfTheSiteBegins() {
    String title = "<title>Hollin buys back its old cinema for one crown :: Friends of the Screen, Inc.</title>";
    assertEquals("Hollin buys back its old cinema for one crown",
        headline(title, "<div class=widget><h2>Hollin buys back its old cinema for one crown</h2></div>"));
    assertEquals("Hollin buys back its old cinema for one crown",
        headline(title, "<div>Hollin buys back its old cinema for one crown</div>"));
    assertEquals("Cinemas :: Hollin buys back its old one for a crown", headline(
        "<title>Cinemas :: Hollin buys back its old one for a crown</title>", "<div>Cinemas</div>"));
  }

  @Test
  void theHeadlineThatAWeakHeadingShowsIsNoParagraph() {
    Clipping clipping = Pressclip.clip("<html><head><title>Old Screens: The cinema is back</title><meta property='og:site_name'"
        + " content='Old Screens'></head><body><div class=post><h3>The cinema is back</h3>" + STORY + "</div></body></html>", Format.HTML);
    assertEquals("The cinema is back", clipping.article().orElseThrow().headline());
    assertTrue(clipping.article().orElseThrow().body().get(0).startsWith("The town of Hollin"));
  }

  @Test
  void theNameOfABlogIsAMainHeadingAndALink() {
    assertEquals("The cinema is back", headline("<title>Notes from Hollin: The cinema is back</title>",
        "<div id=banner><h1><a href='/'>Notes from Hollin</a></h1></div><div><h3>The cinema is back</h3></div>"));
  }

  @Test
  void aKickerThatOnlyItsLooksSetApart() {
    String titles = "<meta property='og:title' content='%s'>";
    String heading = "<h1><span>The old cinema of Hollin</span><span class='hidden'>: </span><span>A hundred seats for one "
        + "crown</span></h1>";
    assertEquals("The old cinema of Hollin: A hundred seats for one crown",
        headline(titles.formatted("The old cinema of Hollin: A hundred seats for one crown"), heading));
    assertEquals("A hundred seats for one crown", headline(titles.formatted("A hundred seats for one crown"), heading));
    assertEquals("A hundred seats for a crown", headline(titles.formatted("A hundred seats for a crown"),
        "<h1><span>Old cinema in the harbour of Hollin</span> <span>A hundred seats for a crown</span></h1>"));
    assertEquals("Cinema: A hundred seats for one crown",
        headline(titles.formatted("Cinema: A hundred seats for one crown"), "<h1>Cinema: A hundred seats for one crown</h1>"));
  }

  @Test
  void theTitleAboveAMainHeadingThatIsItsSubtitle() {
    assertEquals("A hundred seats for one crown", headline("""
        <meta property="og:title" content="A hundred seats for one crown"><title>A hundred seats for one crown</title>""", """
        <div class="article__title">A hundred seats for one crown</div>
        <h1 class="article__second-title">The mayor: the roof will be tight by autumn</h1>"""));
  }

  @Test
  void theNameOfTheSiteIsNone() {
    assertEquals("Old cinema opens again", headline("""
        <title>Old cinema opens again - Hollin Mail</title><meta property="og:site_name" content="Hollin Mail">""", """
        <h1><a href="/">Hollin Mail</a></h1><h2>Old cinema opens again</h2>"""));
  }

  @Test
  void theNameOfTheSiteIsCutOffOnlyWhereThePageProvesIt() {
    assertEquals("Old cinema opens again - Hollin Mail", headline("<title>Old cinema opens again - Hollin Mail</title>", ""));
    assertEquals("Old cinema opens again", headline("""
        <title>Old cinema opens again - Hollin Mail</title><meta property="og:site_name" content="Hollin Mail">""", ""));
  }

  @Test
  void theNameOfTheSiteIsNoneHoweverManyTitlesEndInIt() {
    String titles = "<title>%1$s - Hollin Mail</title><meta property=\"og:title\" content=\"%1$s - Hollin Mail\">"
        + "<meta property=\"og:site_name\" content=\"Hollin Mail\">";
    assertEquals("Old cinema opens again", headline(titles.formatted("Old cinema opens again"), """
        <h1><a href="/">Hollin Mail</a></h1><div>Old cinema opens again</div>"""));
  }

  @Test
  void anyMarkBetweenSpacesPartsTheNameOfTheSite() {
    String site = "<meta property=\"og:site_name\" content=\"Hollin Mail\">";
    for (String mark : new String[] {"//", "~", "▷", "*", "⋆"}) {
      assertEquals("Old cinema opens again", headline(site + "<title>Old cinema opens again " + mark + " Hollin Mail</title>", ""));
    }
    assertEquals("电影院重新开放", headline(site + "<title>电影院重新开放_城市新闻_Hollin Mail</title>", ""));
  }

  @Test
  void aHyphenInAWordPartsNothing() {
    assertEquals("Hollin pays one US-Crown", headline("""
        <title>Hollin pays one US-Crown - The Mail</title><meta property="og:site_name" content="Mail">""", ""));
  }

  @Test
  void aTitleMayBeWrittenTwiceForMachines() {
    assertEquals("‘Old cinema’ opens again", headline("<title>&amp;#8216;Old cinema&amp;#8217; opens again</title>", ""));
  }

  @Test
  void aLabelThatOnlyScreenReadersReadIsNoPartOfIt() {
    assertEquals("Old cinema opens again", headline("", "<h1><span class=\"sr-only\">Mail+</span>Old cinema opens again</h1>"));
  }

  @Test
  void aSubtitleOrADateInTheHeadingIsLeftOutWhereTwoTitlesProveIt() {
    String titles = "<title>Old cinema opens again</title><meta property=\"og:title\" content=\"Old cinema opens again\">";
    assertEquals("Old cinema opens again", headline(titles, """
        <h1>Old cinema opens again<small>It was sold for one crown</small></h1>"""));
    assertEquals("Old cinema opens again", headline(titles, """
        <h1>Old cinema opens again <span>The roof is mended, and the first film is the one that never ran</span></h1>"""));
    assertEquals("Old cinema opens again", headline(titles, "<h1>Old cinema opens again <time>3 March 2025</time></h1>"));
    assertEquals("Old cinema opens again in May", headline(titles, "<h1>Old cinema opens again in May</h1>"));
    assertEquals("Old cinema opens again: all about it", headline(titles, "<h1>Old cinema opens again: all about it</h1>"));
  }

  @Test
  void aKickerInTheHeadingIsLeftOutWhereTheDeclaredTitleDoes() {
    assertEquals("Old cinema opens again after thirty years", headline("""
        <meta property="og:title" content="Old cinema opens again after thirty years"><title>Cinema</title>""", """
        <h2><span>A town and its screen</span> <span>Old cinema opens again after thirty years</span></h2>"""));
  }

  @Test
  void aKickerIsLeftOutWhereTwoTitlesDoAndTheTitleOfTheWindowDoesNot() {
    String heading = "<h1><span>Open screens</span><br><span>Old cinema opens again after thirty years</span></h1>";
    String window = "<title>Open screens - Old cinema opens again after thirty years</title>";
    String og = "<meta property='og:title' content='Old cinema opens again after thirty years'>";
    String ld = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\","
        + "\"headline\":\"Old cinema opens again after thirty years\"}</script>";
    assertEquals("Old cinema opens again after thirty years", headline(window + og + ld, heading));
    assertEquals("Open screens - Old cinema opens again after thirty years", headline(window + og, heading));
  }

  @Test
  void theHeadingWithWhichTheStoryBeginsIsWhatReadersSee() {
    String titles = "<title>Hollin cinema volunteers open old house again after thirty years</title>";
    String heading = "<h2>'We kept the tickets': volunteers open the old cinema of Hollin again, thirty years on</h2>";
    assertEquals("'We kept the tickets': volunteers open the old cinema of Hollin again, thirty years on",
        headline(titles, heading));
    assertEquals("Hollin cinema volunteers open old house again after thirty years",
        headline(titles, "<h2>The tickets that everybody kept since the projector broke</h2>"));
  }

  @Test
  void whatIsHiddenAtSeveralPlacesOfAHeadingIsNoPartOfIt() {
    assertEquals("Cinemas Old house opens again", headline("<title>The old house</title>", """
        <h1><i>Cinemas</i><i class="hidden">: </i> <span>Old house opens again
        <a href="/edit" style="display: none">Open in editor</a></span></h1>"""));
  }

  @Test
  void aKickerOnALineOfItsOwnIsLeftOutWhereTheDeclaredTitlePartsItOff() {
    assertEquals("Old cinema opens again after thirty years", headline("""
        <meta property="og:title" content="A town and its screen: Old cinema opens again after thirty years">""", """
        <h1><span>A town and its screen</span><div>Old cinema opens again after thirty years</div></h1>"""));
  }

  @Test
  void twoLinesOfOneHeadingAreOneHeadline() {
    assertEquals("Old cinema opens again after thirty years", headline("""
        <meta property="og:title" content="Old cinema opens again after thirty years">""", """
        <h1>Old cinema opens again<br>after thirty years</h1>"""));
  }

  @Test
  void aMarkThatOnlyScreenReadersReadIsNoPartOfIt() {
    assertEquals("Cinemas Old house opens again", headline("<title>The old house</title>", """
        <h1><span>Cinemas<span class="visually-hidden">:</span></span> <span>Old house opens again</span></h1>"""));
  }

  @Test
  void aLabelBehindABarIsLeftOutWhereADeclaredTitleDoes() {
    assertEquals("Old cinema opens again after thirty years", headline("""
        <meta property="og:title" content="Old cinema opens again after thirty years">""", """
        <h1>Old cinema opens again after thirty years | Towns &amp; people</h1>"""));
  }

  @Test
  void entitiesOfTheDeclaredTitleAreDecoded() {
    assertEquals("Bed & board: “one crown”", headline("""
        <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Bed &amp; board: &ldquo;one crown&rdquo;"}</script>
        """, ""));
  }

  @Test
  void theHeadingOfANeighbouringStoryIsNone() {
    assertEquals("Old cinema opens again", headline("<title>Old cinema opens again</title>", """
        <aside><h1>Ferry rams quay in fog</h1></aside><h1>Old cinema opens again</h1>"""));
  }

  @Test
  void aHyphenAndMoreWordsThanTheSitesNameBeginNoTitleAnew() {
    String site = "<meta property=og:site_name content='Hollin Fire'>";
    for (String title : new String[] {"Fire- and flood services thanked", "Best of Hollin Fire 2025: the pictures"}) {
      assertEquals(title, headline(site + "<title>" + title + "</title>", "<h1>" + title + "</h1>"));
    }
    assertEquals("Old cinema opens again",
        headline(site + "<title>Hollin Fire: Old cinema opens again</title>", "<p>3 March 2025</p>"));
  }

  @Test
  void aDashThatStandsBeforeNothingIsLeftOut() {
    assertEquals("Old cinema opens again", headline("<title>Old cinema opens again -</title>", "<h1>Old cinema opens again -</h1>"));
  }

  @Test
  void aLowHeadingIsTheTitlesBeginningBeforeTheSitesName() {
    assertEquals("Old cinema opens again", headline("<meta property=og:site_name content='Hollin Notebook'>"
        + "<title>Old cinema opens again : Hollin Notebook | Notes of a town | Since 2005 | Sixth year</title>",
        "<h1><a href='/'>Hollin Notebook</a></h1><h3>Old cinema opens again</h3>"));
  }

  /** A blog's name is its main heading, its stories have lower ones; and its system declares the title for that name. */
  @Test
  void theBannerOfABlogIsNoHeadlineThoughTitlesEndInIt() {
    String head = "<meta property=og:site_name content='Old cinema opens again - Notes of a town'>"
        + "<meta property=og:title content='Old cinema opens again - Notes of a town'>"
        + "<title>Old cinema opens again - Notes of a town</title>";
    assertEquals("Old cinema opens again", headline(head,
        "<h1><a href='/'>Notes of a town</a></h1><h3><a href='/2026/03/05'>Old cinema opens again</a></h3>"));
    assertEquals("Notes of a town", headline(head, "<h1>Notes of a town</h1>"));
  }

  @Test
  void theHeadingThatTitlesDeclareStandsBelowTheLabelOfItsSection() {
    String head = "<meta property=og:title content='hollin.example - Notes - Old cinema opens again'>"
        + "<title>hollin.example - Notes - Old cinema opens again</title>";
    assertEquals("Old cinema opens again", headline(head, "<h1>Notes | Entry</h1><h2>Old cinema opens again</h2>"));
    assertEquals("Old cinema",
        headline("<meta property=og:title content='Old cinema opens again'><title>Old cinema opens again</title>",
            "<h1>Old cinema</h1><h2>Old cinema opens again</h2>"));
    assertEquals("Cinema, once more, opens",
        headline(head, "<h2>Old cinema opens again</h2><h1>Cinema, once more, opens</h1>"));
  }

  @Test
  void theLosersAreShownWithWhatTheyLostBy() {
    Clipping clipping = clip("<meta property=\"og:title\" content=\"Cinema: all dates\">", """
        <ul><li><h1>Cinema: all dates</h1></li></ul><h1>Old cinema of Hollin opens again</h1>""");

    assertTrue(clipping.evidence().toString().contains(
        "field=headline, value=Cinema: all dates, won=false, reason=a heading h1, as declared, inside <li>, position=1:"),
        clipping.evidence().toString());
  }

  private static String headline(String head, String above) {
    return clip(head, above).article().orElseThrow().headline();
  }

  private static Clipping clip(String head, String above) {
    return Pressclip.clip(
        "<html lang=\"en\"><head>" + head + "</head><body><article>" + above + STORY + "</article></body></html>", Format.HTML);
  }
}
