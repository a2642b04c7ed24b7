package io.github.pressclip.find.standfirst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.pressclip.Pressclip;
import io.github.pressclip.article.Article;
import io.github.pressclip.input.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A page in, the summary under its headline out. */
class StandfirstFinderTest {
  private static final String SUMMARY = "Volunteers have mended the roof, and the first film is the one that never ran";

  private static final String STORY = """
      <p>The town of Hollin has bought back its old cinema for one crown, the price for which it was sold in the year in
      which the projector broke, and means to open it again before the nights get long.</p>
      <p>A club of retired bakers has spent the summer on the seats, which had lost their springs and, in one
      well-remembered winter, the youngest son of the projectionist, who now leads the works.</p>
      <p>The opening night will show the film that was to be seen on the evening when the projector broke, and everybody
      who kept the ticket gets in free, the council said in a letter to all households.</p>
      """;

  @ParameterizedTest
  @CsvSource(quoteCharacter = '~', textBlock = """
      ~<p class="article__dek">%s</p>~
      ~<div class="standfirst"><p>%s</p></div>~
      ~<p class="standfirst"><font><font>%s</font></font></p>~
      ~<h2>%s</h2>~
      ~<p class="x1">%s</p>~
      """)
  void isWhatIsCalledSoOrDeclaredOrAHeadingUnderTheHeadline(String markup) {
    Article article = clip("<meta name=\"description\" content=\"" + SUMMARY + ".\">", markup.formatted(SUMMARY));

    assertEquals(SUMMARY, article.standfirst());
    assertEquals(3, article.body().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"vorspann", "article__sub-headline", "article__subdeck", "linha_fina", "sommario", "article-ingress"})
  void isCalledSoInManyLanguages(String name) {
    assertEquals(SUMMARY + ".", clip("", "<p class=\"" + name + "\">" + SUMMARY + ".</p>").standfirst());
    assertNull(clip("", "<p class=\"" + name + "\">News and events of Hollin</p>").standfirst());
  }

  @Test
  void theElementOfAnAuthorPartsTheIntroductionFromTheStory() {
    Article article = clip("", "<div class=\"hero__intro\"><p>" + SUMMARY + ".</p></div><div class=\"authors\"><div>Ann Smith</div></div>");
    assertEquals(SUMMARY + ".", article.standfirst());
  }

  @Test
  void theFirstParagraphIsOneWhereBylineOrStampPartItFromTheSecond() {
    String named = "<p>" + SUMMARY + ".</p><p>By Ann Smith</p>";

    assertEquals(SUMMARY + ".", clip("", named).standfirst());
    assertEquals(SUMMARY + ".", clip("", "<p>" + SUMMARY + ".</p><ul class='meta'><li>3 March 2025, 19:40</li><li><a href='/'>Towns</a></li></ul>").standfirst());
    assertEquals(SUMMARY + ".", clip("<meta name=\"description\" content=\"" + SUMMARY + ".\">", named).standfirst());
    assertNull(clip("", "<p>" + SUMMARY + ".</p><p>Share</p>").standfirst());
    assertNull(clip("", "<p>" + (SUMMARY + ", which the bakers kept. ").repeat(4) + "</p><p>By Ann Smith</p>").standfirst());
  }

  @Test
  void aFirstParagraphThatTheDescriptionRepeatsStaysTheFirstParagraph() {
    String first = SUMMARY + ", the mayor said on Monday.";
    Article article = clip("<meta name=\"description\" content=\"" + first + "\">", "<p>" + first + "</p>");

    assertNull(article.standfirst());
    assertEquals(first, article.body().get(0));
  }

  /** Systems that keep the summary in a field of its own set it in an element of its own. */
  @Test
  void aDescriptionInAnElementOfItsOwnIsOneToo() {
    String head = "<meta name=description content='" + SUMMARY + "'>";
    String page = "<html lang=en><head>%s</head><body><article><h1>Town buys its cinema back</h1>%s</article></body></html>";
    String parted = "<div class=teaser-text><p>" + SUMMARY + "</p></div><div class=news-text>" + STORY + "</div>";
    String together = "<div class=news-text><p>" + SUMMARY + "</p>" + STORY + "</div>";

    assertEquals(SUMMARY, Pressclip.clip(page.formatted(head, parted), Format.HTML).article().orElseThrow().standfirst());
    assertNull(Pressclip.clip(page.formatted(head, together), Format.HTML).article().orElseThrow().standfirst());
    assertNull(Pressclip.clip(page.formatted("", parted), Format.HTML).article().orElseThrow().standfirst());
  }

  /** A summary may begin with the words of the first paragraph, and say something else. */
  @Test
  void aDescriptionThatGoesOnDifferentlyIsNoRepetition() {
    String summary = "The town of Hollin has bought back its old cinema for one crown, and now has to find a projectionist.";
    String head = "<meta name=description content='" + summary + "'>";
    assertEquals(summary, clip(head, "<p class=x1>" + summary + "</p>").standfirst());
  }

  @Test
  void theSignOfAPostPartsNoParagraphFromTheNext() {
    assertNull(clip("", "<p>" + SUMMARY + ".</p><p>— Ann Smith (@annsmith) March 3, 2025</p>").standfirst());
  }

  @Test
  void whatASeriesIsAboutIsNone() {
    assertNull(clip("", "<div class=series-intro><div>" + SUMMARY + ".</div></div>").standfirst());
  }

  @Test
  void aDescriptionShownInABoxWithAnotherNameIsOneToo() {
    String head = "<meta property=\"og:description\" content=\"" + SUMMARY + ". It opens in May.\">";

    assertEquals(SUMMARY, clip(head, "<div class=\"teaser-box\"><p class=\"x1\">" + SUMMARY + "</p></div>").standfirst());
  }

  @Test
  void aFirstParagraphInAnElementCalledIntroStaysTheFirstParagraph() {
    Article article = clip("", "<div class=\"article-intro\"><p>" + SUMMARY + ".</p></div>");

    assertNull(article.standfirst());
    assertEquals(SUMMARY + ".", article.body().get(0));
  }

  @Test
  void aSentenceOutsideTheStoryAboveTheStampIsOne() {
    assertEquals(SUMMARY + ".", clip("", "<header><p data-qa=\"x\">" + SUMMARY + ".</p><div>6 min</div>"
        + "<div>October 23, 2025 at 8:41 p.m.</div></header>").standfirst());
    assertEquals(SUMMARY + ".", clip("", "<header><p data-qa=\"x\">" + SUMMARY + ".</p><div>6 min</div>"
        + "<div class=authors>Hollin Mail</div></header>").standfirst());
  }

  @Test
  void theLineOfTheDeclaredAuthorPartsASentenceFromTheStory() {
    String author = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":\"Ann Smith\"}</script>";
    String line = "<header><div>" + SUMMARY + ".</div></header><div>%s, @ann</div><div>7m ago</div>";
    assertEquals(SUMMARY + ".", clip(author, line.formatted("Ann Smith")).standfirst());
    assertNull(clip(author, line.formatted("Bob Jones")).standfirst());
    assertNull(clip(author, line.formatted("Ann Smith").replace("Volunteers have", "Ann Smith has")).standfirst());
  }

  @Test
  void aHeadingThatIsASentenceAboveTheStampIsNoSubheading() {
    String subheading = "<h2>How the bakers of Hollin found their old cinema again</h2><p>" + SUMMARY + ", they say.</p>";
    assertEquals(SUMMARY + ".",
        clip("", "<h2>" + SUMMARY + ".</h2><div>24 April 2025</div><p>Nobody in Hollin has seen a film since the year in which the projector broke, and "
            + "few have missed it.</p>" + subheading).standfirst());
  }

  @Test
  void whatItsLooksAloneSetApartInItsElementIsNoPartOfIt() {
    assertEquals(SUMMARY + ".", clip("", "<h2 class=dek>" + SUMMARY + ".<span>Monday, 3 March 2025</span></h2>").standfirst());
    assertEquals(SUMMARY + ".", clip("<meta name=description content=\"" + SUMMARY + ".\">",
        "<h3><span class=keyword>Towns</span>" + SUMMARY + ".</h3>").standfirst());
  }

  @Test
  void theSubtitleOfTheAuthorsCardIsNone() {
    assertNull(clip("", "<h3>Ann Smith</h3><h4 class='card__subtitle mini-profile__subtitle'>" + SUMMARY + "</h4>").standfirst());
  }

  @Test
  void aStampMayPartALongHeadingFromTheHeadline() {
    assertEquals(SUMMARY, clip("", "<div>Updated on: Nov 14, 2025 07:44 pm</div><h2 class=\"x2\">" + SUMMARY + "</h2>")
        .standfirst());
  }

  @Test
  void aLongParagraphIsNone() {
    String paragraph = SUMMARY + ". " + SUMMARY.replace("first", "second") + ". " + SUMMARY.replace("first", "third") + ". "
        + SUMMARY.replace("first", "fourth") + ". " + SUMMARY.replace("first", "fifth") + ". The roof is new.";

    assertNull(clip("", "<p class=\"dek\">" + paragraph + "</p>").standfirst());
  }

  @Test
  void anElementThatHasASummarySomewhereIsNone() {
    assertNull(clip("", "<div class=\"field--type-text-with-summary\"><p>" + SUMMARY + ".</p></div>").standfirst());
  }

  @Test
  void theFirstOfTheSubheadingsIsNone() {
    String heading = "<h2 class=\"sub\">How the bakers of Hollin found their old cinema again</h2>";

    assertNull(clip("", heading + STORY + heading.replace("again", "twice")
        + "<p>Her son turned the key, and the lights went on for the first time in forty years.</p>").standfirst());
  }

  @Test
  void aDescriptionThatThePageDoesNotShowIsNone() {
    assertNull(clip("<meta name=\"description\" content=\"" + SUMMARY + "\">", "").standfirst());
  }

  @Test
  void theFirstWordsOfTheStoryAreNone() {
    assertNull(clip("", "<p class=\"dek\">The town of Hollin has bought back its old cinema for one crown, the price for"
        + " which it was sold</p>").standfirst());
  }

  @Test
  void aSubheadingUnderTheHeadlineIsNone() {
    assertNull(clip("", "<h2>The year of the storm</h2>").standfirst());
  }

  @Test
  void inFlattenedTextItStandsBetweenHeadlineAndStamp() {
    String story = STORY.replaceAll("\n(?!<)", " ").replaceAll("</?p>", "").replace("\n", "\n\n");
    String text = "Left Menu\n\nTown buys its cinema back\n\n" + SUMMARY + ".\n\n"
        + "Reuters | Hollin | Updated: 04-09-2025 18:12 IST\nTown buys its cinema back\n\n" + story;

    assertEquals(SUMMARY + ".", Pressclip.clip(text, Format.TEXT).article().orElseThrow().standfirst());
  }

  @Test
  void inFlattenedTextASentenceRightUnderTheHeadlineMayStandAboveTheByline() {
    assertEquals(SUMMARY + ".", plain(SUMMARY + ".\n\nBy Ann Smith\n3 March 2025, 19:40\nShare\nFacebook\nPrint\nSave\n0 comments\n"));
  }

  @Test
  void inFlattenedTextItMayLackItsFullStop() {
    assertEquals(SUMMARY, plain(SUMMARY + "\n\nTowns\nAnn Smith\n3 March 2025, 19:40\n"));
  }

  @ParameterizedTest
  @CsvSource(quoteCharacter = '~', textBlock = """
      ~Council Buys Cinema Back After Forty Years Without Films~
      ~Old cinema bought back by its town of Hollin at last~
      ~Volunteers on the roof of the old picture house in summer / Ann Smith~
      ~More about the bakers and the works on their roof:~
      """)
  void inFlattenedTextAnotherHeadlineACaptionAndALabelAreNone(String line) {
    assertNull(plain(line + "\n\nTowns\nAnn Smith\n3 March 2025, 19:40\n"));
  }

  @Test
  void inFlattenedTextTheFirstParagraphIsOneWhereTheBylinePartsItFromTheNext() {
    String first = "A club of retired bakers has mended the roof of the picture house, and the first film is the one that"
        + " never ran.";

    assertEquals(first, plain(first + "\n\nShare\nFacebook\nPrint\nSave\nBy Ann Smith\n3 March 2025, 19:40\n0 comments\n"));
  }

  @Test
  void noStampNorCaptionIsOne() {
    assertNull(clip("", "<div class=intro><div>3 March 2025 (HCB) Hollin/Norrby</div></div>").standfirst());
    assertNull(clip("", "<div class=intro><div>News | 3 March 2025 Towns and people of the coast</div></div>").standfirst());
    assertNull(clip("", "<div class=lede>Love of old seats. Photo: Ann Smith/NPW via Getty Images</div>").standfirst());
    assertEquals("On 3 March 2025 the last seat was sold to a baker.",
        clip("", "<div class=intro><div>On 3 March 2025 the last seat was sold to a baker.</div></div>").standfirst());
  }

  @Test
  void inFlattenedTextLabelsAndAStampMayStandAboveThatParagraph() {
    String first = "A club of retired bakers has mended the roof of the picture house, and the first film is the one that"
        + " never ran.";

    assertEquals(first, plain("CINEMA AND BAKERS\n\nAs of: 3 March 2025, 19:40\n\n" + first + "\n\nBy Ann Smith\n\n"));
    assertNull(plain("CINEMA AND BAKERS\n\nBy Ann Smith\n\nAs of: 3 March 2025, 19:40\n\n" + first + "\n\n"));
  }

  @Test
  void inFlattenedTextAStoryOfOneParagraphKeepsIt() {
    String only = "The town of Hollin has bought back its old cinema for one crown, the price for which it was sold in the"
        + " year in which the projector broke, and means to open it again before the nights get long.";
    Article article = Pressclip.clip("Town buys its cinema back\n\n" + only + "\n\nBy Ann Smith\n3 March 2025, 19:40\n",
        Format.TEXT).article().orElseThrow();

    assertNull(article.standfirst());
    assertEquals(only, article.body().get(0));
  }

  @Test
  void inFlattenedTextALineWithoutItsFullStopMayBeACaption() {
    assertNull(plain("Volunteers on the roof of the cinema in summer Ann Smith\n\nBy Ann Smith\n"));
  }

  @Test
  void inFlattenedTextAStampBetweenBarsIsNone() {
    assertNull(plain("The town and its bakers | March 3, 2025 | 7:09 am | Hollin Press.\n\nBy Ann Smith\n"));
  }

  @Test
  void textBelowACopyOfTheHeadlineInAListIsATeaser() {
    String teaser = "Storm warning for the southern coast is lifted again";
    assertNotEquals(teaser, plain(teaser + "\n\nWeather\n\nTown of Hollin buys its cinema back\n\n" + SUMMARY + ".\n\nBy Ann Smith\n"));
  }

  @Test
  void whatThePageSaysOfItsAuthorIsNone() {
    String author = "<script type='application/ld+json'>{\"@type\":\"Person\",\"name\":\"Ann Smith\",\"description\":\""
        + "Ann Smith writes about picture houses and the bakers who mend them.\"}</script>";
    assertNull(clip(author, "<p>Ann Smith writes about picture houses and the bakers who mend them.</p>").standfirst());
  }

  @Test
  void aSecondHeadlineIsOneUnlessItRepeatsTheFirstOrAStandfirstStandsBelow() {
    String second = "Why bakers of the coast spend a summer on a roof";
    assertEquals(second, clip(second(second), "<p class=x1>" + second + "</p>").standfirst());
    assertEquals(second, clip(second(second), "<p class=x1>" + second + "</p><h2>" + SUMMARY + "</h2>").standfirst());
    assertEquals(SUMMARY, clip(second(second), "<h2>" + second + "</h2><p class=article__dek>" + SUMMARY + "</p>").standfirst());
    String again = "Town buys cinema back";
    assertNull(clip("<title>Town buys its cinema back</title>" + second(again), "<p class=x1>" + again + "</p>").standfirst());
  }

  private static String second(String text) {
    return "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"alternativeHeadline\":\"" + text
        + "\"}</script>";
  }

  @Test
  void aHeadingThatRepeatsTheHeadlineOrStandsFarBelowItIsNone() {
    assertNull(clip("", "<h2>How the Town Buys Its Cinema Back: A Guide to the Works</h2>").standfirst());
    String question = "<h3>Which film would you see first in the mended picture house?</h3>";
    assertEquals("Which film would you see first in the mended picture house?", clip("", question).standfirst());
    assertEquals("Our town buys its cinema, and the bakers buy the town",
        clip("", "<h2>Our town buys its cinema, and the bakers buy the town</h2>").standfirst());
    String between = "<div class=sidebar><ul>" + "<li>Seats</li>".repeat(14) + "</ul></div>";
    assertNull(clip("", between + question).standfirst());
  }

  @Test
  void aNoteOnPaidLinksAndALineThatOpensSomethingElseAreNone() {
    assertNull(clip("", "<p>We may earn a commission when you buy a ticket through one of the links here.</p><p>By Ann Smith</p>")
        .standfirst());
    assertNull(clip("", "<p class=summary>Here is what the bakers have mended since the summer began:</p>").standfirst());
  }

  @Test
  void aSentenceAboveTheStampMayAskOrCallOut() {
    String question = "Who mends a roof that has let in rain, pigeons and a boy since the war?";
    assertEquals(question, Pressclip.clip("<header><h1>Town buys its cinema back</h1><p>" + question
        + "</p><div>Share</div><div class=stamp>3 March 2025, 19:40</div></header><article>" + STORY + "</article>", Format.HTML)
        .article().orElseThrow().standfirst());
  }

  private static String plain(String under) {
    String story = STORY.replaceAll("\n(?!<)", " ").replaceAll("</?p>", "").replace("\n", "\n\n");
    String text = "Home\nNews\nSport\nTowns\nPeople\nWeather\n\nTown of Hollin buys its cinema back\n\n" + under + "\n" + story;
    return Pressclip.clip(text, Format.TEXT).article().orElseThrow().standfirst();
  }

  private static Article clip(String head, String markup) {
    return Pressclip.clip("<html><head>" + head + "</head><body><article><h1>Town buys its cinema back</h1>" + markup + STORY
        + "</article></body></html>", Format.HTML).article().orElseThrow();
  }
}
