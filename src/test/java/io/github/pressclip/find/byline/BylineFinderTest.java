package io.github.pressclip.find.byline;

import static io.github.pressclip.CinemaStory.FLAT;
import static io.github.pressclip.CinemaStory.STORY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pressclip.Pressclip;
import io.github.pressclip.article.Article;
import io.github.pressclip.article.Dateline;
import io.github.pressclip.input.Format;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page in, the people who wrote it out. */
class BylineFinderTest {
  @Test
  void jsonLdNamesPeopleAndItsOrganisationsAreNone() {
    assertEquals("[Ann Smith, Bob Jones]", byline("""
        <script type="application/ld+json">{"@type": "NewsArticle", "author": [{"@type": "Person", "name": "Ann Smith"},
        {"@type": "Organization", "name": "Hollin Mail"}, {"@type": "Person", "name": "Bob Jones"}]}</script>""", ""));
  }

  @Test
  void whatJsonLdCallsAnOrganisationIsNobodyElsewhere() {
    String author = "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"author\": {\"@type\": "
        + "\"Organization\", \"name\": \"%1$s\"}, \"creator\": \"%1$s\"}</script><meta name='author' content='%1$s'>";
    assertEquals("[]", byline(author.formatted("Norvane Systems"), ""));
    assertEquals("[Ann Smith]", byline(author.formatted("Ann Smith"), ""));
  }

  @Test
  void whoeverIsDeclaredAsAPersonAndAnOrganisationOwnsTheSite() {
    String site = "<meta property='og:site_name' content='Wendla Farnhold'><script type='application/ld+json'>{\"@graph\": "
        + "[{\"@type\": \"Article\", \"author\": {\"@id\": \"#w\"}}, {\"@type\": [%s], \"@id\": \"#w\", "
        + "\"name\": \"Wendla Farnhold\"}]}</script>";
    assertEquals("[Wendla Farnhold]", byline(site.formatted("\"Person\", \"Organization\""), ""));
    assertEquals("[]", byline(site.formatted("\"Person\""), ""));
  }

  @Test
  void anAgencyStandsBehindADashAfterTheLastSentence() {
    String end = "<p>The council tagged its letter, and the bridge that leads to the cinema opens on May 21.%s</p>";
    assertEquals("AFP", endAgency(end.formatted(" — AFP")));
    assertEquals("AFP", endAgency(end.formatted(" – AFP.")));
    assertNull(endAgency(end.formatted(" — BBQ")));
    assertNull(endAgency(end.replace("on May 21.", "on May 21").formatted(" - AFP")));
  }

  @Test
  void whoWroteItStandsInTheBoxOfFactsBelowTheFirstParagraph() {
    Article article = Pressclip.clip("<h1>Hollin buys its cinema</h1>" + STORY.replaceFirst("</p>", "</p><div><span>4.5 of 5</span>"
        + "</div><h5>Date:</h5>3 March 2025<h5>Author:</h5>Ann Smith/AFP<br>"), Format.HTML).article().orElseThrow();
    assertEquals("[Ann Smith]", article.byline().toString());
    assertEquals("AFP", article.dateline().agency());
  }

  @Test
  void linesOfOtherLanguagesOpenABylineToo() {
    assertEquals("[Dorothea Lindner]", byline("", "<p>Blog Beitrag von Dorothea Lindner</p>"));
    assertEquals("[P. Brodari\u0107]", byline("", "<p>Pi\u0161e: P. Brodari\u0107 prije 12 minuta</p>"));
  }

  @Test
  void anAuthorMayBeDeclaredElsewhereOnThePage() {
    assertEquals("[Ann Smith]", byline("""
        <script type="application/ld+json">{"@graph": [{"@type": "Article", "author": {"@id": "#ann"}},
        {"@type": "Person", "@id": "#ann", "name": "Ann Smith"}]}</script>""", ""));
  }

  @Test
  void spacesAroundTheNameOfAPropertyDontMatter() {
    assertEquals("[Ann Smith]", byline("", "<div><span itemprop=' author '>Ann Smith</span></div>"));
  }

  @Test
  void whoIsMarkedTwiceIsNoSecondAuthorOfWhatJsonLdNames() {
    assertEquals("[Ann Smith]", byline("""
        <script type="application/ld+json">{"@type": "NewsArticle", "author": {"name": "Ann Smith"}}</script>""",
        "<a rel=author href='/bob'>Bob Jones</a><p><a rel=author href='/bob'>Bob Jones</a></p>"));
  }

  @Test
  void aSiteThatHasItsAuthorsNameIsThatPersons() {
    String author = "<script type='application/ld+json'>{\"@type\": \"BlogPosting\", \"author\": {\"@type\": \"Person\", "
        + "\"name\": \"%s\"}}</script><meta property='og:site_name' content='%s'>";
    assertEquals("[Ann Smith]", byline(author.formatted("Ann Smith", "Ann Smith Blog"), ""));
    assertEquals("[]", byline(author.formatted("Hollin Books", "Hollin Books"), ""));
  }

  @Test
  void aNetworkAndANumberAreAStation() {
    assertNull(Pressclip.clip("<h1>Hollin buys its cinema</h1><p>By FOX 41 Digital Team</p>" + STORY, Format.HTML).article().orElseThrow().dateline());
    assertEquals("AFP",
        Pressclip.clip("<h1>Hollin buys its cinema</h1><p>By AFP</p>" + STORY, Format.HTML).article().orElseThrow().dateline().agency());
  }

  @Test
  void anAgencyAndADayAreNoStation() {
    assertEquals("dpa",
        Pressclip.clip("<h1>Hollin buys its cinema</h1><p>Von dpa 30.04.2024, 18:58</p>" + STORY, Format.HTML).article().orElseThrow().dateline().agency());
  }

  @Test
  void whoWritesFromWhere() {
    Article article = Pressclip.clip("<h1>Hollin buys its cinema</h1><p>From Ann Smith, Norrby</p>" + STORY, Format.HTML).article().orElseThrow();
    assertEquals("[Ann Smith]", article.byline().toString());
    assertEquals("Norrby", article.dateline().place());
    assertTrue(article.body().get(0).startsWith("The town of Hollin"));
  }

  @Test
  void wordsThatOpenABylineInOtherLanguages() {
    for (String line : new String[] {"Per: Ann Smith", "Dal nostro inviato Ann Smith", "oprac. Ann Smith", "Írta: Ann Smith",
        "Teksti: Ann Smith", "Γράφει η Ann Smith", "Auteurs : Ann Smith"}) {
      assertEquals("[Ann Smith]", byline("", "<p>" + line + "</p>"));
    }
  }

  @Test
  void thePapersNameMayStandBeforeItsAuthors() {
    assertEquals("[Ann SMITH]", byline("<meta property='og:site_name' content='Hollin-Mail.example'>",
        "<div><strong>Hollin-Mail</strong> <span class='author'>Ann SMITH.</span> Publié le 04/06/2024 à 07h11</div>"));
  }

  @Test
  void theAgencyThatIsNamedAtTheEnd() {
    for (String end : new String[] {"<p>Quelle: dpa</p>", "<p>hjk/dpa</p>", "<p>(dpa)</p>", "<p>© dpa</p>",
        "<p>© 2026 dpa | Foto: Ann Smith | 05.03.2026 08:03</p>", "<p>Der Rat tagt. (mit dpa)</p>"}) {
      assertEquals("dpa", Pressclip.clip("<html lang=de><body><h1>Old cinema opens again</h1>" + STORY + end + "</body></html>",
          Format.HTML).article().orElseThrow().dateline().agency());
    }
    for (String end : new String[] {"<p>hjk/lo</p>", "<p>© Hollin Mail</p>", "<figure><figcaption>© dpa</figcaption></figure>"}) {
      assertNull(Pressclip.clip("<html lang=de><body><h1>Old cinema opens again</h1>" + STORY + end + "</body></html>",
          Format.HTML).article().orElseThrow().dateline());
    }
  }

  @Test
  void theAgencyThatStandsAloneBesideTheStamp() {
    assertEquals("SID", agency("", "<div>SID</div><div>Freitag, 06.03.2026 | 11:38 Uhr</div>"));
    assertEquals("SID", agency("", "<div>Freitag, 06.03.2026 | 11:38 Uhr</div><div>SID</div>"));
    assertNull(agency("", "<div>Freitag, 06.03.2026 | 11:38 Uhr</div><figure><figcaption>Reuters</figcaption></figure>"));
  }

  @Test
  void theFormOfAStoryBeforeItsAuthor() {
    assertEquals("[Ann Smith]", byline("", "<div class='article-author'><h2>Interview: Ann Smith<br>Foto: Bob Jones</h2></div>"));
    assertEquals("[]", byline("", "<div class=kicker>Interview: Ann Smith</div>"));
  }

  @Test
  void theLabelBehindTheNameBelowTheStory() {
    assertEquals("[Ann Smith]", clipEnd("<aside class=author-meta><a href='/a'>Ann Smith</a> <span>Autor</span></aside>"));
    assertEquals("[]", clipEnd("<p>Ann Smith Author</p>"));
  }

  /** What somebody is may be two words with capitals. */
  @Test
  void aTitleIsNoName() {
    assertEquals("[]", byline("", "<h4><a itemprop=name>Sable</a></h4><div itemprop=jobTitle>Quarry Nation</div>"
        + "<div itemprop=jobTitle>Forum Moderator</div><p>Mar 5, 2026</p>"));
  }

  /** A tag that names a desk beside an article that its house signs. */
  @Test
  void whomOnlyATagKnowsIsNobodyWhereTheArticleIsItsHouses() {
    String house = "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"author\": "
        + "{\"@type\": \"Organization\", \"name\": \"Hollin Mail\"}}</script>";
    String desk = "<meta name=dc.creator content='Zone Harbour - Hollin.example'>";
    assertEquals("[]", byline(house + desk, "<p>5 March 2026</p>"));
    assertEquals("[Ann Smith]", byline(house + "<meta name=author content='Ann Smith'>", "<p>5 March 2026 – ANN SMITH, Hollin</p>"));
    assertEquals("[Ann Smith]", byline("<meta name=author content='Ann Smith'>", "<p>5 March 2026</p>"));
  }

  @Test
  void anAgencyIsNoPerson() {
    assertEquals("[]", byline("""
        <script type="application/ld+json">{"@type": "NewsArticle", "author": {"@type": "Person", "name": "AFP"}}</script>
        """, "<p>By Reuters</p>"));
  }

  @Test
  void anAgencyInTheBylineIsTheDatelines() {
    assertEquals("Reuters", agency("", "<p>By Ann Smith, Reuters</p>"));
    assertEquals("AFP", agency("", "<p>Par AFP</p>"));
    assertEquals("AFP", agency("", "<p>Par Le Courrier et AFP</p>"));
    assertEquals("AP", agency("", "<p>By AP</p>"));
    assertEquals("dpa/lno", agency("", "<p class=\"byline\">dpa/lno</p>"));
    assertEquals("AFP", agency("", "<p class=\"byline\">Hollin Mail avec AFP</p>"));
    assertEquals("EFE", agency("""
        <script type="application/ld+json">{"@type": "NewsArticle", "author": {"@type": "Organization", "name": "EFE"}}
        </script>""", ""));
  }

  @Test
  void aLineThatNamesOnlyAnAgencyIsNoPartOfTheStory() {
    Article article = clip("", "<p>By Reuters</p>");

    assertEquals("[]", article.byline().toString());
    assertTrue(article.body().get(0).startsWith("The town of Hollin"), article.body().get(0));
  }

  @Test
  void theAgencyOfTheDatelineComesFirst() {
    String dated = STORY.replace("<p>The town of Hollin has", "<p>HOLLIN (AP) — The town has");

    Article article = Pressclip.clip("<article><h1>Town buys its cinema back</h1><p>By Ann Smith, Reuters</p>" + dated
        + "</article>", Format.HTML).article().orElseThrow();

    assertEquals("AP", article.dateline().agency());
  }

  @Test
  void initialsAWordAndTheSiteItselfAreNoAgency() {
    assertEquals(null, agency("", "<p class=\"byline\">PA</p>"));
    assertEquals(null, agency("", "<p class=\"byline\">Sid</p>"));
    assertEquals(null, agency("", "<p class=\"byline\">Mehr</p>"));
    assertEquals(null, agency("<meta property=\"og:site_name\" content=\"Reuters\">", "<p>By Reuters</p>"));
  }

  @Test
  void theSiteIsNoPerson() {
    assertEquals("[]", byline("""
        <meta property="og:site_name" content="Hollin Valley"><meta name="author" content="Hollin Valley">""", ""));
  }

  @Test
  void aLineByTheHeadlineNamesThemAndIsNoPartOfTheStory() {
    Article article = clip("", "<p>By Ann Smith and Bob Jones, Staff Writers</p>");

    assertEquals("[Ann Smith, Bob Jones]", article.byline().toString());
    assertTrue(article.body().get(0).startsWith("The town of Hollin"), article.body().get(0));
  }

  @Test
  void aNameAloneBesideTheStampIsOne() {
    assertEquals("[Ann Smith]", plain("Ann Smith\n3 March 2025, 19:40\n"));
    assertEquals("[Ann Smith, Bob Jones]", plain("3 March 2025, 19:40\nAnn Smith, Bob Jones\n"));
  }

  @Test
  void aStampMayNameThem() {
    assertEquals("[Ann Smith]", plain("Published 3 March 2025 by Ann Smith\n"));
    assertEquals("[Ann Smith]", plain("By Ann Smith December 2, 2025\n"));
    assertEquals("[Ann Smith]", plain("3 March 2025 | Ann Smith | 3 minutes\n"));
  }

  @Test
  void whomTheStoryTellsOfIsInTheCaptionAndDidNotWriteIt() {
    assertEquals("[]", plain("Mayor Hedda Projectionist\n3 March 2025, 19:40\n"));
  }

  @Test
  void aLabelOrAButtonBesideTheStampIsNobody() {
    assertEquals("[]", plain("Listen Now\nShare\n3 March 2025, 19:40\n"));
    assertEquals("[]", plain("입력\n2025.03.03 19:40\n"));
  }

  @Test
  void aLabelWhoseWordsThePageWritesSmallIsNobody() {
    assertEquals("[]", plain("Crown Projects\n3 March 2025, 19:40\nThe crown and other projects\n"));
    assertEquals("[Ann Crown]", plain("By Ann Crown\n3 March 2025, 19:40\nThe crown and other projects\n"));
    assertEquals("[Ann Smith]", plain("Ann Smith\n3 March 2025, 19:40\n/authors/ann-smith\n"));
  }

  private static String plain(String lines) {
    String text = "Home\nNews\nSport\nTowns\nPeople\nWeather\nLog in\n\nHollin buys back its old cinema for one crown\n\n" + lines
        + "\n" + STORY.replaceAll("\\n(?=[^<])", " ").replaceAll("</?p>", "\n").replace("who now leads", "Nils Projectionist, who now leads");
    return Pressclip.clip(text, Format.TEXT).article().orElseThrow().byline().toString();
  }

  @Test
  void theAuthorsNameMayBeDeclaredInTwoParts() {
    assertEquals("[Ann Smith]", byline("""
        <script type="application/ld+json">{"@type": "NewsArticle", "author": [{"@type": "Person", "givenName": "Ann",
        "familyName": "Smith"}]}</script>""", ""));
  }

  @Test
  void theWordAuthorInsideALongerClassNameCounts() {
    assertEquals("[Ann Smith]", byline("", "<div class=\"blogauthorname\">Ann Smith</div>"));
  }

  @Test
  void whereAnAuthorWorksIsNoName() {
    assertEquals("[Ann Smith]", byline("", "<div class='authors'><p>Ann Smith</p><div class='author-affiliation'>"
        + "<p>Department of Coasts, Norrby Bay, Hollin</p></div></div>"));
    assertEquals("[]", byline("", "<div class='author-affiliation'><p>Department of Coasts, Norrby Bay, Hollin</p></div>"));
  }

  @Test
  void anElementMarkedAsTheAuthorNamesThem() {
    assertEquals("[Ann Smith]", byline("", "<div><a rel=\"author\" href=\"/ann\">Ann Smith</a> covers the coast</div>"));
  }

  @Test
  void authorsMayStandInBoxesOfOneMaking() {
    assertEquals("[Ann Smith, Bob Jones]", byline("", "<div class='author'><a class='author__name'>Ann Smith</a>"
        + "<div class='author__role'>Journalist</div></div><div class='author'><a class='author__name'>Bob Jones</a></div>"));
    assertEquals("[Ann Smith]", byline("", "<p class='byline'>By Ann Smith</p><p class='byline'>Edited by Cy Young</p>"));
  }

  @Test
  void aLineMayNameMoreAuthorsThanThePageDeclares() {
    String ann = "<meta name='author' content='Ann Smith'><script type='application/ld+json'>{\"@type\": \"Article\", "
        + "\"author\": {\"name\": \"Ann Smith\"}}</script>";
    assertEquals("[Ann Smith, Bob Jones]", byline(ann, "<p>By Ann Smith and Bob Jones</p>"));
    assertEquals("[Ann Smith]", byline(ann, "<p>By Cy Young and Bob Jones</p>"));
  }

  @Test
  void theNextMetaTagNamesThemWhereTheFirstNamesNobody() {
    assertEquals("[Ann Smith]", byline("<meta name='author' content='admin'><meta name='dc.creator' content='Ann Smith'>", ""));
  }

  @Test
  void aLineBelowTheStoryMayTellItsAuthor() {
    String more = "<p>The seats come from a theatre in Norrby that closed in the spring, and they are harder than those "
        + "which the pigeons left, as everybody who has tried them says.</p><p>The old screen was found rolled up in the "
        + "loft of the school, where two generations of children had painted the sea on its back.</p>";
    assertEquals("[Ann Smith]", clipEnd(more + "<div><p>Written by Ann Smith</p></div>"));
    assertEquals("[Ann Smith]", clipEnd(more + "<aside><h4>About the author</h4><h3>Ann Smith</h3></aside>"));
    assertEquals("[]", clipEnd(more + "<div class='related'><p>Written by Ann Smith</p></div>"));
    assertEquals("[Ann Smith]", clipEnd(more + "<div><p>By Ann Smith</p></div>"));
  }

  @Test
  void namesWithoutCapitalsCountBehindTheWordThatOpensThem() {
    assertEquals("[سلمى الوردان]", byline("", "<p>بقلم: سلمى الوردان</p>"));
  }

  @Test
  void theSignOffNamesReportersAndNotEditors() {
    assertEquals("[Ann Smith, Bob Jones]",
        clipEnd("<p>(Reporting by Ann Smith and Bob Jones; Editing by Cy Young)</p>"));
    assertEquals("[J. Smith]", clipEnd("<p>Reporting by J. Smith. Editing by Cy Young.</p>"));
    assertEquals("[John A. Smith, C.D. Young]", clipEnd("<p>(Reporting by John A. Smith and C.D. Young)</p>"));
    assertEquals("[Ann Smith]", clipEnd("<p>(Reporting by Ann Smith.)</p>"));
  }

  /** "Per Hansen" is somebody in Norway, "Per Marta Puig" is by Marta Puig in Catalonia. */
  @ParameterizedTest
  @CsvSource({
    "ro, De Andrei Marin, Andrei Marin", "ca, Per Marta Puig, Marta Puig", "nb, Per Hansen, Per Hansen",
    "tl, Ni Juan Dela Cruz, Juan Dela Cruz", "sq, Nga Arben Hoxha, Arben Hoxha", "ca, Per Puig, Per Puig",
    "el, Του Γιώργου Παπαδάκη, Γιώργου Παπαδάκη", "lt, Autorius: Jonas Petraitis, Jonas Petraitis",
    "ka, ავტორი: გიორგი მაისურაძე, გიორგი მაისურაძე", "hy, Հեղինակ՝ Արամ Պետրոսյան, Արամ Պետրոսյան"
  })
  void languagesOpenBylinesInTheirOwnWords(String language, String line, String name) {
    String page = "<html lang=" + language + "><body><article><h1>Town buys its cinema back</h1><div>" + line
        + "</div><div>3.6.2025</div>" + STORY + "</article></body></html>";
    assertEquals(List.of(name), Pressclip.clip(page, Format.HTML).article().orElseThrow().byline());
  }

  @Test
  void flattenedTextHasItsLineToo() {
    assertEquals("[Ann Smith]", text("Town buys its cinema back\n\nBy Ann Smith\n\n"));
    assertEquals("[Ann Smith]", text("Town buys its cinema back\n\nByline: Ann Smith\n\n"));
  }

  @Test
  void flattenedTextHasANameAloneAboveTheStory() {
    assertEquals("[Ann Smith]", text("Towns\n\nTown buys its cinema back\nAnn Smith\n\nListen to this story\n\nHollin Mail\n\n"));
    assertEquals("[Ann Smith]", text("Town buys its cinema back\n\nShare\n\nAnn SmithNews Reporter\n\n"));
  }

  @Test
  void aPageMayHaveANameAloneBelowItsHeadline() {
    assertEquals("[Ann Smith]", byline("", "<div>Ann Smith</div><div>Share</div>"));
    assertEquals("[]", byline("", "<div>Case Studies</div><div>Share</div>"));
  }

  @Test
  void namesMayStandBelowTheWordsThatOpenTheByline() {
    assertEquals("[Ann Smith]", text("Town buys its cinema back\n\nAuthor\n\nAnn Smith\n\nCase Studies\n\n"));
    assertEquals("[Ann Smith, Bob Jones]", text("Town buys its cinema back\n\nBy\nAnn SmithNews Reporter\nBob Jones\n"
        + "12 March 2025\n\n"));
    assertEquals("[Ann Smith, Bob Jones]", byline("", "<div>Written by:</div><div>Ann Smith</div><div>Bob Jones</div>"
        + "<div>Edited by: Cy Young</div>"));
    assertEquals("[]", text("Town buys its cinema back\n\nPosted by\n\nHollin Mail Team\n\n"));
  }

  @Test
  void theLinesOfSuchABylineAreNoPartOfTheStory() {
    Article article = clip("", "<p>Written by</p><p>Ann Smith</p>");

    assertTrue(article.body().get(0).startsWith("The town of Hollin"), article.body().get(0));
  }

  @Test
  void aNameMayStandWithTheAgeOfTheStoryOrTheTimeToReadIt() {
    assertEquals("[Ntombi Dlodlo]", text("Town buys its cinema back\n\nNtombi Dlodlo 2 minutes read\n\n"));
    assertEquals("[Ntombi Dlodlo]", text("Town buys its cinema back\n\nNtombi Dlodlo|Published 4 months ago\n\n"));
    assertEquals("[]", text("Town buys its cinema back\n\nNtombi Dlodlo\n\nTold long ago\n\n"));
  }

  @Test
  void aNameMayStandBesideTheTimeOfAStampThatNamesNoDay() {
    assertEquals("[Ntombi Dlodlo]",
        text("Town buys its cinema back\n\nNtombi Dlodlo\nUppdaterad 15.59 | Publicerad 14.14\n\n"));
    assertEquals("[]", text("Town buys its cinema back\n\nNtombi Dlodlo\nMer om 14.14\n\n"));
  }

  @Test
  void aBylineMayEndInAnOffice() {
    assertEquals("[Ntombi Dlodlo]", text("Town buys its cinema back\n\nBy Ntombi Dlodlo Staff Writer\n\n"));
    assertEquals("[Ntombi Dlodlo]", text("Town buys its cinema back\n\nGuide by Ntombi Dlodlo Former Deputy Film Editor\n\n"));
    assertEquals("[]", text("Town buys its cinema back\n\nBy Hollin Court Reporter\nPublished 9th Nov 2023, 09:34 GMT\n\n"));
    assertEquals("[]", text("Town buys its cinema back\n\nEdited April 2024\n\n"));
    assertEquals("[]", text("Town buys its cinema back\n\nBy Hollin Mail Staff\n\n"));
  }

  @Test
  void aNameMayHaveItsOfficeBehindAMark() {
    assertEquals("[Ann Smith]", text("Town buys its cinema back\n\nAnn Smith, Print Managing Editor\n\nShare\n\n"));
    assertEquals("[Ann Smith, Bob Jones]", text("Town buys its cinema back\n\nAnn Smith and Bob Jones | Guest Columnists\n\n"));
    assertEquals("[]", text("Town buys its cinema back\n\nAnn Smith, the town's clerk\n\nShare\n\n"));
  }

  @Test
  void aNameMayStandAboveItsOffice() {
    assertEquals("[Ntombi Dlodlo]", text("Town buys its cinema back\n\nNtombi Dlodlo\n\nSTAFF WRITER\n\nContents\n\n"));
    assertEquals("[]", text("Town buys its cinema back\n\nNtombi Dlodlo\n\nSays the writer\n\nContents\n\n"));
  }

  @Test
  void whomTheStoryTellsOfDidNotWriteItButABiographyTellsOfItsAuthor() {
    String start = "Town buys its cinema back\n\nNtombi Dlodlo\n3 March 2025\n\n";
    String comments = """


        Whoever kept a ticket for forty years deserves to see what is on it, and the seats had better be soft by then.

        My father wound the projector by hand when the power failed, and nobody in the hall noticed it until the credits.

        The pigeons were no trouble in my time, for the film was always louder than they were, whatever the owner said.
        """;
    String biography = "Ntombi Dlodlo is a writer from Norrby who has told of cinemas and what became of them for twenty years, here "
        + "and in a book of hers that every library of the coast lends out.";

    assertEquals("[Ntombi Dlodlo]", text(start, biography + comments));
    assertEquals("[]", text(start, biography.replace("Ntombi Dlodlo is", "Its owner Ntombi Dlodlo is") + comments));
  }

  @Test
  void whoTookAPictureIsNobody() {
    assertEquals("[]", byline("", "<p class='lead'>Hollin, which sold it for a crown, pays a crown.</p><p>Share</p>"
        + "<figure><img alt=''><figcaption>The old cinema, 18 November 2025. Lucie Garandeau</figcaption></figure>"));
    assertEquals("[]", text("Town buys its cinema back\n\n3 March 2025\nAnn Smith/Reuters\n\n"));
  }

  @Test
  void flattenedTextMayHaveANameRightAboveItsHeadline() {
    assertEquals("[Ann Smith]", text("Home\nTowns\nAnn Smith\n\nTown buys its cinema back\n\nListen to this story\n\n"));
  }

  @Test
  void flattenedTextMayHaveANameInOrAboveTheStampAboveItsHeadline() {
    String page = "Home\nTowns\n%s\nTown buys its cinema back\n\n%s\n\n";
    assertEquals("[Ann Smith]", text(page.formatted("Ann Smith\n3 March 2025\n5:50 am", "Share")));
    assertEquals("[Ntombi Dlodlo]", text(page.formatted("9 Comments | Ntombi Dlodlo | 3 March 2025", "Share")));
    assertEquals("[]", text(page.formatted("Find A Cinema\n3 March 2025", "Share")));
    assertEquals("[Ntombi Dlodlo]", text(page.formatted("Ntombi Dlodlo\nNtombi Dlodlo\n3 March 2025", "Share")));
    assertEquals("[]", text(page.formatted("Ntombi Dlodlo\n3 March 2025\nTown sells its ferry", "Share")));
    assertEquals("[]", text(page.formatted("Ntombi Dlodlo\n3 March 2025", "4 March 2025")));
  }

  @Test
  void whoWroteATeaserAboveTheHeadlineDidNotWriteTheStory() {
    String summary = "Our critic tells which of the ten cinemas on the coast has the softest seats this year.";
    assertEquals("[]", text(summary + "\nby Ann Smith\nAdvertisement\nTown buys its cinema back\n\nShare\n\n"));
    assertEquals("[Ann Smith]", text("Towns\nby Ann Smith\nAdvertisement\nTown buys its cinema back\n\nShare\n\n"));
  }

  @Test
  void lettersOfDegreesAndBracketsAreNoPartOfANameThatStandsAlone() {
    assertEquals("[Ntombi Dlodlo]", text("Town buys its cinema back\n\nNtombi Dlodlo, MS, RD\n3 March 2025\n\n"));
    assertEquals("[Ntombi Dlodlo, Bheki Zulu]",
        text("Town buys its cinema back\n\nNtombi Dlodlo, Bheki Zulu (on the spot)\n3 March 2025\n\n"));
    assertEquals("[]", text("Town buys its cinema back\n\n3 March 2025\nOstvik Rovers - Norrby Harbour 2:1 (1:0)\n\n"));
    assertEquals("[Ntombi B. Dlodlo]", text("Town buys its cinema back\n\nNtombi B. Dlodlo CPP, PSP\n3 March 2025\n\n"));
  }

  @Test
  void nobodyIsToldOfWhereOtherWordsBeginWithTheName() {
    assertEquals("[Bheki Pro]", text("Town buys its cinema back\n\nBheki Pro\n3 March 2025\n\n",
        "Projects such as this one cost a crown and forty years. Projectors cost more, said the council, Professors apart.\n\n"));
  }

  @Test
  void whatAPictureShowsIsNoByline() {
    assertEquals("[Ntombi Dlodlo]", text("Town buys its cinema back\n\nBild av Ntombi Dlodlo\nNtombi Dlodlo\n3 March 2025\n\n"));
    String caption = "Mayoress Thandi Nkosi and Minister Bheki Zulu";
    assertEquals("[Ntombi Dlodlo]", text("Town buys its cinema back\n\n3 March 2025 • Ntombi Dlodlo\n" + caption + "\n"
        + caption + " | Source: Town of Hollin\n\n"));
    assertEquals("[]", text("Paulo Marais Quotes\nTown buys its cinema back\n\nShare\n\n"));
  }

  @Test
  void aLabelAloneAboveTheStoryIsNoName() {
    assertEquals("[]", text("Town buys its cinema back\nCase Studies\n\nListen to this story\n\nShow Sidebar\n\n"));
    assertEquals("[]", text("Town buys its cinema back\nCHARLOTTE BEATS NORRBY\n\nListen to this story\n\n"));
  }

  @Test
  void aTableOfContentsMayPartTheBylineFromTheStory() {
    String contents = "Contents\n\n" + "What a roof costs\nWhat a screen costs\nWhat a ticket costs\n".repeat(12) + "\n";

    assertEquals("[Ann Smith]", text("Town buys its cinema back\n\nBy Ann Smith\n\n" + contents));
    assertEquals("[Ntombi Dlodlo]", text("Town buys its cinema back\n\nNtombi Dlodlo\n3 March 2025\n\n" + contents));
  }

  @Test
  void eachAuthorMayHaveALineThatOpensAsAByline() {
    assertEquals("[Ann Smith, Bob Jones]", text("Town buys its cinema back\n\nBy Ann Smith\n\nBusiness Reporter\n\n"
        + "Hollin Media\n\n&\n\nBy Bob Jones\n\nMonday, 3 March 2025\n\n"));
    assertEquals("[Ann Smith]", text("Town buys its cinema back\n\nBy Ann Smith\n\n3 March 2025\n\n"
        + "By Bob Jones\n\n"));
  }

  @Test
  void aNameBesideTheStampMayTellWhereItWritesFromOrItsSignInANetwork() {
    assertEquals("[Ann Smith, Bob Jones]", text("Town buys its cinema back\n\nAnn Smith in Hollin and Bob Jones in Tarnby\n"
        + "3 March 2025\n\n"));
    assertEquals("[Ann Smith]", text("Town buys its cinema back\n\nAnn Smith@annsmith\n3 March 2025\n\n"));
  }

  @Test
  void flattenedTextHasItsLineBelowAStandfirst() {
    assertEquals("[Ann Smith]", text("Town buys its cinema back\n\nHollin, which sold it for a crown, pays a crown and means to open "
        + "it again before winter.\n\nShare\nCopy link\nSave\nPrint\nListen\nBy Ann Smith\n\n"));
  }

  @Test
  void aBylineThatLostItsSpacesIsRead() {
    String head = "Hollin buys its cinema\n\n";
    assertEquals("[Anna Lund]", text(head + "Geschrieben vonAnna Lund\n\n"));
    assertEquals("[Ann Smith]", text(head + "By Ann Smith/June 12, 2020 9:49 am EST/Updated: Aug. 18, 2020 4:17 pm EST\n\n"));
    assertEquals("[Ann Smith]", text(head + "Ann SmithThursday 2 Mar 2025 10:09 am\n\n"));
    assertEquals("[Xandrine Smith]", text(head + "By\nXandrine SmithLive and breaking news reporter\n10:04, 3 MAR 2025\n\n"));
  }

  @Test
  void commasAndJoiningWordsMayStandOnLinesOfTheirOwn() {
    assertEquals("[Ann Smith, Xandra Tolm, Bob Jones]",
        text("Hollin buys its cinema\n\nBy\nAnn Smith\n,\nXandra Tolm\nand\nBob Jones\nHollin Mail\n\n"));
  }

  @Test
  void whatFollowsANameIsNoneOfIt() {
    String head = "Hollin buys its cinema\n\n";
    assertEquals("[Anna Lund]", text(head + "Von Anna Lund Kategorien: Kino 6. März 2025, 15:25 Uhr\n\n"));
    assertEquals("[Ann Smith]", text(head + "Posted by Ann Smith Dec 21st, 2024 2:00 pm cinema\n\n"));
    assertEquals("[Ann Smith, Bob Jones]", text(head + "By Ann Smith and Bob Jones Reuters\n\n"));
    assertEquals("[Ann Smith]", text(head + "Ann Smith, @annsmith\n7m ago\n\n"));
    assertEquals("[Ann Smith]", text(head + "Ann Smith | Hollin Mail\n\n"));
    assertEquals("[Ann Smith]", text(head + "Par : Ann Smith\n\n"));
  }

  @Test
  void theDescriptionOfAPictureMayRepeatTheName() {
    assertEquals("[Ann Smith]", text("Hollin buys its cinema\n\nAnn Smith Ann Smith\n3 March 2025\n\n"));
    assertEquals("[Ann Smith]", text("Hollin buys its cinema\n\nBy Ann SmithAnn Smith\n3 March 2025\n\n"));
  }

  @Test
  void labelsBodiesAndCaptionsBesideTheStampAreNobody() {
    for (String line : new String[] {"Google Ad", "Alle Meldungen Alle", "Link Kopieren", "Town-to-Cinema Pipeline",
        "Hollin Harbour Quay 3 March 2025.", "March 3, 2025 Ann Smith Cinema, Towns, Roofs",
        "Von Hollin Tennis Bund 4. 3. 2025", "Hollin Wirtschaftsnachrichten"}) {
      assertEquals("[]", text("Hollin buys its cinema\n\n" + line + "\n3 March 2025\n\n"), line);
    }
  }

  @Test
  void whoSignsAPostInsideTheStoryIsNobody() {
    assertEquals("[]", text("Hollin buys its cinema\n\n— Ann Smith (@annsmith) March 3, 2025\n\n"));
  }

  private static String text(String above) {
    return text(above, "");
  }

  private static String text(String above, String below) {
    return Pressclip.clip(above + FLAT + "\n\n" + below, Format.TEXT).article().orElseThrow().byline().toString();
  }

  @Test
  void aNameWithoutCapitalsStandsInAnElementCalledByline() {
    assertEquals("[נועם דרורי]", byline("", "<p class=\"article-reporter\">נועם דרורי</p>"));
    assertEquals("[मीरा पहाड़िया]", byline("", "<p class=\"author\">मीरा पहाड़िया</p>"));
    assertEquals("[]", byline("", "<p class=\"author\">নিজস্ব প্রতিবেদক</p>"));
    assertEquals("[]", byline("", "<p class=\"author\">الأخبار</p>"));
  }

  @Test
  void blogsSignRightBelowTheStory() {
    assertEquals("[Ann Smith]", clipEnd("<div class=footer><p>Posted by Ann Smith at 9:15 PM</p></div>"));
    assertEquals("[Ann Smith]", clipEnd("<p>Posted by Ann Smith on March 10, 2014 at 06:55 AM in Cinemas</p>"));
    assertEquals("[Ann Smith]", clipEnd("<p>Labels: old</p><p>To <span itemprop=author>Ann Smith</span>'s page</p>"));
    assertEquals("[Ann Smith]", clipEnd("<div class=authors><div>By Ann Smith</div></div>"));
    assertEquals("[]", clipEnd("<h4>2 comments</h4><p>Posted by Ann Smith at 9:15 PM</p>"));
    assertEquals("[]", clipEnd("<h3>More</h3><p><a>Harbour sold</a></p><p><a rel=author>Ann Smith</a></p>"));
  }

  @Test
  void moreWordsThatOpenAByline() {
    for (String line : new String[] {"Co-authored by Ann Smith", "As told to Ann Smith, 1,204 words.", "Words: Ann Smith, Assistant Curator",
        ", Rédigé par Ann Smith"}) {
      assertEquals("[Ann Smith]", byline("", "<p>" + line + "</p>"), line);
    }
  }

  @Test
  void whatToDoWithThePageIsNobody() {
    assertEquals("[]", byline("", "<p>March 3, 2025 · 3 min · Suggest Changes</p>"));
    assertEquals("[]", byline("", "<p>PDF Version</p><p>March 3, 2025</p>"));
  }

  @Test
  void theLabelForScreenReadersHasAComma() {
    assertEquals("[Ana Sol]", byline("", "<ul><li>Author, Ana Sol</li><li>Role, Mundo Norte</li></ul>"));
    assertEquals("[मीरा पहाड़िया]", byline("", "<ul><li>Author, मीरा पहाड़िया</li><li>Role, संवाददाता</li></ul>"));
  }

  @Test
  void aPartOfTheStampMayBeCalledTheAuthor() {
    String stamp = "<p>3. März 2025 <span class='entry-meta author vcard'>Ann Smith</span> Kinos, Norrby</p>";
    assertEquals("[Ann Smith]", byline("", stamp));
    assertEquals("[]", byline("", stamp.replace("author", "tagline")));
    assertEquals("[]", byline("", stamp.replace("3. März 2025", "Lesen Sie auch:")));
  }

  @Test
  void whatIsMarkedAsTheAuthorHasANameAndMore() {
    assertEquals("[Ann Smith]", byline("", "<div itemprop=author itemscope><span itemprop=name>Ann Smith</span>"
        + "<div>Old Hollin knows her well</div></div>"));
  }

  @Test
  void theLastLineOfAStoryMaySignIt() {
    assertEquals("[Ann Smith]", clipEnd("<p>By Ann Smith</p>"));
    String page = "<article><h1>Town buys its cinema back</h1><p>By Ann Smith</p>" + STORY + "<p>%s</p></article>";
    for (String line : new String[] {"Ann Smith", "Text: Ann Smith Fotos: Bob Jones", "Posted by Ann Smith, Hollin Mail"}) {
      Article article = Pressclip.clip(page.formatted(line), Format.HTML).article().orElseThrow();
      assertEquals("[Ann Smith]", article.byline().toString());
      assertEquals(3, article.body().size(), line);
    }
  }

  @Test
  void noSubheadingNorStepOfATrailIsAName() {
    assertEquals("[]", byline("", "<ul class=breadcrumb><li><a>Hollin Alive</a></li></ul><p>3 March 2025</p>"));
    assertEquals("[]", Pressclip.clip("<article><h1>Town buys its cinema back</h1><p>3 March 2025</p>"
        + STORY.replaceFirst("</p>", "</p><h2>Leasing von Leinwänden</h2>") + "</article>", Format.HTML).article()
        .orElseThrow().byline().toString());
  }

  @Test
  void anAgencyMayStandBehindANameWithNoMarkBetween() {
    assertEquals("Reuters", agency("", "<p>By Ann Smith and Bob Jones Reuters</p>"));
    assertEquals("The Associated Press", agency("", "<p>By Ann Smith The Associated Press</p>"));
    assertEquals("[Ann Smith, Bob Jones]", byline("", "<p>By Ann Smith and Bob Jones Reuters</p>"));
    assertEquals("dpa", agency("<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"author\": "
        + "{\"@type\": \"Person\", \"name\": \"hjk/dpa\"}}</script>", ""));
    assertEquals(null, agency("", "<p>By Ann Smith Holt</p>"));
  }

  @Test
  void aLabelledSourceIsAnAgencyOrNothing() {
    assertEquals("DHA", agency("", "<p>Kaynak: DHA</p>"));
    assertEquals("EFE", agency("", "<p>Fuente: EFE</p>"));
    assertEquals(null, agency("", "<p>Kaynak: Hollin</p>"));
    assertEquals("[]", byline("", "<p>Fuente: Ann Smith</p>"));
  }

  @Test
  void theLabelOfTheStampIsNobody() {
    assertEquals("[]", byline("", "<p>Hollin Tarihi:</p><p>4 Ocak 2022 14:40</p>"));
    assertEquals("[]", byline("", "<p>Hollin Tarihi: Ocak 04, 2022 14:40</p>"));
    assertEquals("[]", byline("", "<p>4 Ocak 2022 14:40</p><p>Foto: Ann Smith</p>"));
  }

  @Test
  void whoSignsTheStoryWroteItWhereThePageShowsNobodyThatItDeclares() {
    String uploader = "<meta name=author content='Vera Tarn'><script type='application/ld+json'>{\"@type\":\"NewsArticle\","
        + "\"author\":{\"@type\":\"Person\",\"name\":\"Vera Tarn\"}}</script>";
    assertEquals("[Ann Smith]", byline(uploader, "<p>By Ann Smith</p>"));
    assertEquals("[Ann Smith, Bob Jones]", byline(uploader.replace("Vera Tarn", "佐伯涼介"),
        "<p>By Ann Smith and Bob Jones / Hollin Press Staff Writers</p>"));
    assertEquals("[Vera Tarn]", byline(uploader, "<p>By Ann Smith</p><p>Editor: Vera TARN</p>"));
    assertEquals("[Vera Tarn]", byline(uploader, "<p>By Hollin Projector</p>"));
  }

  @Test
  void othersThatStandBesideTheDeclaredAuthorWroteTheStoryToo() {
    String author = "<meta name=author content='Ann Smith'>";
    assertEquals("[Ann Smith, Bob Jones, Cora Lind]", byline(author, "<p>Ann Smith, Bob Jones &amp; Cora Lind</p><p>3 March 2025</p>"));
    assertEquals("[Dr Ann Smith, Bob Jones]", byline("<script type='application/ld+json'>{\"@type\":\"NewsArticle\","
        + "\"author\":\"Ann Smith\"}</script>", "<p>Written by Dr Ann Smith, Bob Jones</p>"));
    assertEquals("[Ann Smith]", byline(author, "<p>Ann Smith, Head Baker</p><p>3 March 2025</p>"));
  }

  @Test
  void aSentenceAndAnOfficeBehindTheNameNameThePerson() {
    assertEquals("[Ann Smith]", byline("", "<p>This post was written by Ann Smith, MD, head baker, Hollin Mill.</p>"));
    assertEquals("[Ann Smith, Bob Jones]", byline("", "<p>This article was written by Ann Smith and Bob Jones.</p>"));
    assertEquals("[Ann Smith]", byline("", "<p>Authored by: Ann Smith</p>"));
    assertEquals("[Ann Smith]", byline("", "<p>Guide by Ann Smith Former Deputy Town Editor</p>"));
    assertEquals("[]", byline("", "<p>By Hollin Court Reporter</p>"));
  }

  @Test
  void whoWroteABookOfWhichTheStoryTellsIsNobody() {
    assertEquals("[]", clipEnd("").toString());
    String facts = "<h4>The Last Reel</h4><p>Author: Ann Smith</p><p>Released: June 17, 2025 by Tarn Books</p>";
    assertEquals("[]", Pressclip.clip("<html><body><article><h1>Town buys its cinema back</h1>"
        + STORY.replaceFirst("</p>", "</p>" + facts) + "</article></body></html>", Format.HTML).article().orElseThrow()
        .byline().toString());
  }

  @Test
  void aNameAboveABiographyBelowTheStoryIsItsAuthor() {
    String biography = "Ann Smith is a baker of the town, and has written of its picture house since the projector broke in it.";
    assertEquals("[Ann Smith]", clipEnd("<div class=author-box><p>Ann Smith</p><p>" + biography + "</p></div>"));
    assertEquals("[Ann Smith]", clipEnd("<div class=author-box><p>Ann Smith</p><p>Head Baker</p><p>" + biography + "</p></div>"));
    assertEquals("[]", clipEnd("<div class=related><p>Ann Smith</p><p>" + biography + "</p></div>"));
    assertEquals("[]", clipEnd("<div class=promo><p>Hollin Mill</p><p>" + biography.replace("Ann Smith", "Hollin Mill") + "</p></div>"));
  }

  @Test
  void whoTookThePictureInACaptionFilesNothing() {
    assertEquals(null, agency("", "<figure><figcaption><p>The roof</p><span class=caption-author>Ann Smith - Reuters / Reuters</span>"
        + "</figcaption></figure>"));
    assertEquals("DPA", agency("", "<p>Von DPA</p>"));
  }

  private static String byline(String head, String line) {
    return clip(head, line).byline().toString();
  }

  private static String agency(String head, String line) {
    Dateline dateline = clip(head, line).dateline();
    return dateline == null ? null : dateline.agency();
  }

  private static String endAgency(String end) {
    Dateline dateline = Pressclip.clip("<h1>Town buys its cinema back</h1>" + STORY + end, Format.HTML).article().orElseThrow()
        .dateline();
    return dateline == null ? null : dateline.agency();
  }

  private static String clipEnd(String end) {
    return Pressclip.clip("<html><body><article><h1>Town buys its cinema back</h1>" + STORY + end + "</article></body></html>",
        Format.HTML).article().orElseThrow().byline().toString();
  }

  private static Article clip(String head, String line) {
    return Pressclip.clip("<html><head>" + head + "</head><body><article><h1>Town buys its cinema back</h1>" + line + STORY
        + "</article></body></html>", Format.HTML).article().orElseThrow();
  }
}
