package io.github.pressclip.find.dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pressclip.article.Dateline;
import io.github.pressclip.page.Block;
import io.github.pressclip.page.Page;
import io.github.pressclip.page.html.HtmlReader;
import io.github.pressclip.page.text.TextReader;
import io.github.pressclip.strip.Stripped;
import io.github.pressclip.strip.ruling.Ruling;
import io.github.pressclip.strip.ruling.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatelineFinderTest {
  private static final String LEAD =
      "The council of the town voted on Tuesday for a new bridge across the river, the mayor told reporters.";

  /** Keeps the long paragraphs of a page, which are the story in these tests. */
  private static Filed file(Page page, String address) {
    return file(page, -1, address);
  }

  private static Filed file(Page page, int headline, String address) {
    return file(page, headline, -1, address);
  }

  private static Filed file(Page page, int headline, int byline, String address) {
    List<Ruling> rulings = new ArrayList<>();
    for (Block block : page.blocks()) {
      Verdict verdict = block.text().length() > 90 ? Verdict.KEEP : Verdict.DROP;
      rulings.add(new Ruling(block, verdict, "test", "by length"));
    }
    Stripped stripped = new Stripped(page, rulings);
    return DatelineFinder.find(stripped, stripped.body(), headline, byline, null, address);
  }

  private static Dateline html(String head, String body) {
    String page = "<html lang=en><head>" + head + "</head><body>" + body + "</body></html>";
    return file(HtmlReader.read(page), null).dateline();
  }

  private static Dateline text(String... lines) {
    return file(TextReader.read(String.join("\n\n", lines)), null).dateline();
  }

  /** A place and a day that no line shows leave the dateline without words of its own. */
  @Test
  void aDeclaredPlaceIsTakenOffNoSummary() {
    String head = """
        <script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2024-03-03T10:00:00Z",
        "locationCreated": {"@type": "Place", "name": "Tarnby"}}</script>""";
    Filed filed = file(HtmlReader.read("<html lang=en><head>" + head + "</head><body><p>" + LEAD + "</p></body></html>"), null);

    assertEquals("Tarnby", filed.dateline().place());
    assertNull(filed.dateline().text());
    assertEquals("Tarnby votes for a bridge.", filed.takenOff("Tarnby votes for a bridge."));
  }

  @Test
  void theLineOfTheStampIsNoParagraph() {
    List<Ruling> rulings = new ArrayList<>();
    String story = "<p>" + LEAD + "</p>";
    Page page = HtmlReader.read(
        "<html lang=da><body><h1>Færgen stødte på kajen</h1><p>10. marts 2020 kl. 20:00</p>" + story.repeat(3));
    for (Block block : page.blocks()) {
      rulings.add(new Ruling(block, block.index() > 0 ? Verdict.KEEP : Verdict.DROP, "test", "all but the headline"));
    }
    Stripped stripped = new Stripped(page, rulings);
    Filed filed = DatelineFinder.find(stripped, stripped.body(), 0, -1, null, null);
    assertEquals("10. marts 2020 kl. 20:00", filed.dateline().text());
    assertEquals(3, filed.body().size());
  }

  /** Small letters of İ are two characters, and what looks like a station's call sign ends behind its space. */
  @Test
  void namesThatOnlyLookLikeADayOrAStationAreRead() {
    assertEquals("İZSTAG", text("Ferry rams quay", "İZSTAG - " + LEAD).place());
    assertNull(text("汐見の船", "（WXYZ 4日電）" + LEAD));
  }

  /** A story that was written on one day and set to come out on the next hasn't been changed since it came out. */
  @Test
  void takesNoMomentBeforeThePublicationForThatOfTheLastChange() {
    String head = """
        <meta property="article:published_time" content="2025-03-03T09:00:00+01:00">
        <meta property="article:modified_time" content="%s">""";
    String body = "<h1>Town votes for bridge</h1><p>" + LEAD + "</p>";

    assertNull(html(head.formatted("2025-03-02T17:30:00+01:00"), body).updated());
    assertNull(html(head.formatted("2025-03-03T07:59:00Z"), body).updated());
    assertEquals("2025-03-03T08:00Z", html(head.formatted("2025-03-03T08:00:00Z"), body).updated());
    assertEquals("2025-03-03", html(head.formatted("2025-03-03"), body).updated());
    String shown = body.replace("</h1>", "</h1><p>Updated %s</p>");
    assertEquals("2025-03-05T10:00",
        html(head.formatted("2025-03-03T05:00:00+01:00"), shown.formatted("5 March 2025, 10:00")).updated());
    assertNull(html(head.formatted("2025-03-03T05:00:00+01:00"), shown.formatted("3 March 2025, 5:00")).updated());
  }

  @Test
  void takesNoAuthorForThePlaceOfAnElementThatHoldsBylineAndDateline() {
    String head = "<h1>Town votes for bridge</h1>";
    assertNull(html("", head + "<div class='byline_and_dateline'><a class=byline>Ann Smith</a></div><p>" + LEAD + "</p>"));
    assertEquals("Tarnby", html("", head + "<div class=dateline>Tarnby</div><p>3 March 2025</p><p>" + LEAD + "</p>").place());
  }

  @Test
  void takesThePlaceInBracketsBeforeADashIfThePageSpeaksOfIt() {
    Dateline dateline = text("Teachers jailed", "3 March 2025", "(Tarnby) – " + LEAD, LEAD.replace("river", "river in Tarnby"));
    assertEquals("Tarnby", dateline.place());
    assertNull(text("Teachers jailed", "3 March 2025", "(Applause) – " + LEAD, LEAD.replace("river", "canal")).place());
  }

  @Test
  void takesNoDayOfACopyForThePublication() {
    String story = "<h1>Town votes for bridge</h1><p>Towns</p><p>" + LEAD + "</p>";
    assertNull(html("", "<p>Archived on 3 June 2025</p>" + story));
    assertNull(html("", story + "<p>Abgerufen am 3. Juni 2025</p>"));
    assertEquals("2024-05-03", html("", story.replace("Towns", "3 May 2024 (archived on 3 June 2025)")).published());
  }

  /** Programs that copy pages write down when they did, some with the day of publication that they found. */
  @Test
  void takesNoMetaTagOfTheProgramThatCopiedThePage() {
    String story = "<h1>Town votes for bridge</h1><p>" + LEAD + "</p>";
    String copied = "<meta name='savepage-date' content='Tue Jun 03 2025 12:15:12 GMT+0200'>"
        + "<meta name='snapshot-time-created' content='2025-06-03'>";
    assertNull(html(copied, story));
    assertEquals("2024-05-03",
        html(copied + "<meta name='savepage-pubdate' content='Fri May 03 2024'>", story).published());
  }

  /** A note is written and changed long after the page that was clipped into it. */
  @Test
  void takesNoDayOfANoteForThatOfThePage() {
    String story = "<h1>Town votes for bridge</h1><p>" + LEAD + "</p>";
    String days = "<meta name='created' content='2025-06-03'><meta name='updated' content='2025-06-04'>";
    String source = "<meta name='source-url' content='https://www.norrbypost.example/2024/05/03/bridge'>";
    assertEquals("2025-06-03", html(days, story).published());
    assertEquals("2024-05-03", html(days + source, story).published());
    assertNull(html(days + source, story).updated());
  }

  @Test
  void takesNeitherDayOfALifeForThePublication() {
    assertNull(html("", "<h1>Ann Smith</h1><p>May 19, 1935 — February 4, 2024</p><p>" + LEAD + "</p>"));
    assertEquals("2024-02-01",
        html("", "<h1>Ann Smith</h1><p>February 1, 2024 - February 4, 2024</p><p>" + LEAD + "</p>").published());
  }

  @Test
  void takesNoDayOfAGuestbookForThePublication() {
    String entry = "<div class='%s'><p>Bob Jones</p><p>A good neighbour.</p><span class=date>February 7, 2024</span></div>";
    String filler = "<p>Read on</p>".repeat(20);
    assertNull(html("", "<h1>Ann Smith</h1><p>" + LEAD + "</p>" + filler + entry.formatted("guestbook")));
    assertEquals("2024-02-07",
        html("", "<h1>Ann Smith</h1><p>" + LEAD + "</p>" + filler + entry.formatted("colophon")).published());
  }

  @Test
  void takesNoDayOfAPictureForThePublication() {
    String caption = "Ferries at their quay in the harbour of Tarnby, April 20, 2020. © 2020 Ann Smith";
    assertEquals("2020-05-05", text("May 5, 2020 12:01AM EDT", "Town votes for bridge", caption, LEAD).date());
  }

  @Test
  void takesTheDayThatATimeElementShowsBeforeTheOneItDeclaresInUtc() {
    String time = "<h1>Town votes</h1><p><time datetime='2022-02-02T22:00:00Z'>2022-02-03</time></p><p>" + LEAD + "</p>";
    assertEquals("2022-02-03", html("", time).published());
    assertEquals("2022-02-02T22:00Z", html("", time.replace(">2022-02-03<", ">two days ago<")).published());
  }

  @Test
  void theDaysOfADiaryStayButForTheFirst() {
    String diary = "<p>%s. The council of the town met at dawn on the quay and spoke of the bridge, the mayor told us.</p>";
    List<String> paragraphs = file(HtmlReader.read("<html lang=en><head><meta property='article:published_time' content='2024-01-03'></head>"
        + "<body><h1>Three days on the quay</h1>" + diary.formatted("1 January 2024") + diary.formatted("2 January 2024")
        + diary.formatted("3 January 2024") + "</body></html>"), null).body();

    assertTrue(paragraphs.get(0).startsWith("The council"), paragraphs.get(0));
    assertTrue(paragraphs.get(1).startsWith("2 January 2024."), paragraphs.get(1));
    assertTrue(paragraphs.get(2).startsWith("3 January 2024."), paragraphs.get(2));
  }

  @Test
  void ofTwoMetaTagsOfOneRankTheFirstWins() {
    String story = "<h1>Town votes for bridge</h1><p>" + LEAD + "</p>";
    String one = "<meta name='w-published-date' content='2024-03-05'>";
    String other = "<meta name='x-created-date' content='2024-03-03'>";
    assertEquals("2024-03-05", html(one + other, story).published());
    assertEquals("2024-03-03", html(other + one, story).published());
  }

  @Test
  void theStoryInsideThePagesOwnObjectIsReadOnce() {
    Filed filed = file(HtmlReader.read("<html lang=en><head><script type='application/ld+json'>{\"@type\": \"WebPage\", \"mainEntity\": "
        + "{\"@type\": \"NewsArticle\", \"datePublished\": \"2024-03-03T10:00Z\"}}</script></head><body><h1>Town votes for bridge</h1>"
        + "<p>" + LEAD + "</p></body></html>"), null);
    assertEquals("2024-03-03T10:00Z", filed.dateline().published());
    assertEquals(1, filed.evidence().stream().filter(evidence -> evidence.field().equals("dateline.published")).count());
  }

  @Test
  void takesTheEarlierOfTwoDatesBelowEachOther() {
    assertEquals("2025-08-01", text("Town votes for bridge", "Towns", "August 1, 2025", "August 27, 2025", LEAD).date());
    assertEquals("2025-08-27",
        text("Town votes for bridge", "August 1, 2025", "Read on", "Share", "August 27, 2025", LEAD).date());
  }

  @Test
  void takesALabelledDateThatTopicsFollow() {
    String topics = " in Towns, Bridges, Rivers and Canals, The Council and Its Committees, Trade, Roads, Public Works, "
        + "Money Matters of the Town, Opinion, Letters to the Editor";
    assertEquals("2024-11-25",
        text("Town votes for bridge", "Posted on November 25, 2024December 3, 2024" + topics, LEAD).date());
    assertNull(text("Town votes for bridge", "It was published on November 25, 2024" + topics.replace("Editor", "editor.")
        + " all of the same day and by one and the same office of the town, which tells the rest of the story.", LEAD));
    assertNull(text("Town votes for bridge", "Town and country and November 25, 2024" + topics, LEAD));
  }

  @Test
  void takesTheStampBetweenASummaryAndTheStory() {
    Page page = TextReader.read(String.join("\n\n", "Town votes for bridge", LEAD, "Share", "The old bridge",
        "The old bridge at dawn", "Save", "5 June 2025, 14:46", LEAD.replace("new", "second")));
    assertEquals("2025-06-05", file(page, 0, null).dateline().date());
  }

  @Test
  void takesThePlaceBehindTheZoneOfAStamp() {
    assertEquals("NEW TARNBY", text("Town votes for bridge", "Published - March 3, 2025 09:12 pm IST - NEW TARNBY", LEAD).place());
    assertNull(text("Town votes for bridge", "Published - March 3, 2025 09:12 pm IST - by the council", LEAD).place());
    assertNull(text("Town votes for bridge", "Published - March 3, 2025 09:12 pm - Tarnby Mail", LEAD).place());
  }

  @Test
  void takesTheMomentBesideFirstPublishedForTheLastChange() {
    Dateline dateline = text("Town votes for bridge", "Wed 5 Nov 2025 14.22 GMT",
        "First published on Wed 5 Nov 2025 10.02 GMT", LEAD);
    assertEquals("2025-11-05T10:02Z", dateline.published());
    assertEquals("2025-11-05T14:22Z", dateline.updated());
    assertNull(text("Town votes for bridge", "Wed 5 Nov 2025 10.02 GMT",
        "First published on Wed 5 Nov 2025 10.02 GMT", LEAD).updated());
  }

  @Test
  void takesTheDatelineOffTheFirstParagraph() {
    Filed filed = file(TextReader.read("Town votes for bridge\n\nTARNBY, Oct 11 (Reuters) - " + LEAD), null);
    assertEquals(List.of(LEAD), filed.body());
    assertEquals(
        new Dateline("TARNBY", "Reuters", "--10-11", null, null, false, "TARNBY, Oct 11 (Reuters) -"),
        filed.dateline());
  }

  /** Keeps all lines but the first, which is the headline. */
  private static Filed story(String... lines) {
    Page page = TextReader.read(String.join("\n\n", lines));
    List<Ruling> rulings = new ArrayList<>();
    for (Block block : page.blocks()) {
      rulings.add(new Ruling(block, block.index() == 0 ? Verdict.DROP : Verdict.KEEP, "test", "all below the headline"));
    }
    Stripped stripped = new Stripped(page, rulings);
    return DatelineFinder.find(stripped, stripped.body(), 0, -1, null, null);
  }

  @Test
  void takesAPlaceAndADashInAParagraphOfTheirOwn() {
    Filed filed = story("Town votes for bridge", "OSTVIK GROVE, Ala. —", LEAD);
    assertEquals("OSTVIK GROVE, Ala.", filed.dateline().place());
    assertEquals(List.of(LEAD), filed.body());
    assertNull(story("Town votes for bridge", "By the river —", LEAD).dateline());
    assertEquals("TARNBY AIR FORCE BASE, Fla.", text("Airmen test hose", "TARNBY AIR FORCE BASE, Fla. --", LEAD).place());
  }

  @Test
  void takesTheSameDatelineOffACaptionAndTheStory() {
    Filed filed = story("Town votes for bridge", "TARNBY — Barrels block the old bridge near the harbour.", "TARNBY — " + LEAD);
    assertEquals("TARNBY", filed.dateline().place());
    assertEquals(List.of("Barrels block the old bridge near the harbour.", LEAD), filed.body());
  }

  @Test
  void takesAPlaceInBracketsBeforeADash() {
    assertEquals("OSTVIK", story("Fair opens", "(OSTVIK) - " + LEAD, "The fair in Ostvik was founded in 1932.").dateline().place());
  }

  @Test
  void takesTheLineAwayThatNamesThePlaceAlone() {
    Filed filed = story("Sailors lay hose", "CAMP TARNBY, CALIFORNIA, UNITED STATES", "CAMP TARNBY, Calif. — " + LEAD);
    assertEquals("CAMP TARNBY, Calif.", filed.dateline().place());
    assertEquals(List.of(LEAD), filed.body());
  }

  @Test
  void takesNoFirmForAPlaceNorItsSignAtTheExchangeForAnAgency() {
    assertNull(story("Stocks to watch", "OSTVIK SYSTEMS (OSVK) – The maker of chips rose in early trading on Tuesday.",
        "TARN AIR (TRNA) — Shares slipped after a fund sold half of its stake.").dateline());
  }

  @Test
  void asksNoLabelBelowTheStoryHowItsParagraphsOpen() {
    assertEquals("NEW TARNBY", story("Town votes for bridge", "NEW TARNBY: " + LEAD, "The vote was close.",
        "KEYWORDS: Bridge, Council", "OSTVIK PARK: Two men were …").dateline().place());
    assertNull(story("What is on", "CIDER FEST: " + LEAD, "FLU SHOTS: " + LEAD).dateline());
  }

  @Test
  void readsDatesInNumbersAsTheDatelineHasItsDay() {
    assertEquals("2025-11-07", text("Sailors lay hose", "11.07.2025", "CAMP TARNBY, Calif. (Nov. 7, 2025) – " + LEAD).published());
    assertEquals("2025-07-11", text("Sailors lay hose", "11.07.2025", LEAD).published());
  }

  @Test
  void takesTheMonthOfADayAloneFromThePublication() {
    assertEquals("2022-10-11", text("Town votes", "Published: 11 October 2022", "TARNBY, 11 (EUROPA PRESS) " + LEAD).date());
    assertEquals("2022-09-30", text("Town votes", "Published: 2 October 2022", "TARNBY, 30 (EUROPA PRESS) " + LEAD).date());
    assertEquals("2023-01-01", text("Town votes", "Published: 31 December 2022", "TARNBY, 1 (EUROPA PRESS) " + LEAD).date());
    assertEquals("2022-10-11", text("Town votes", "Published: 11 October 2022", "TARNBY, 25 (EUROPA PRESS) " + LEAD).date());
    assertNull(text("Town votes", "TARNBY, 25 (EUROPA PRESS) " + LEAD).date());
  }

  @Test
  void readsPlaceAgencyAndTimesBetweenBars() {
    Dateline dateline = text("Town votes for bridge",
        "Reuters | Tarnby | Updated: 11-10-2022 20:02 IST | Created: 11-10-2022 19:41 IST", LEAD,
        "Phone: +91-720-5550100");
    assertEquals("Tarnby", dateline.place());
    assertEquals("Reuters", dateline.agency());
    assertEquals("2022-10-11T19:41+05:30", dateline.published());
    assertEquals("2022-10-11T20:02+05:30", dateline.updated());
    assertFalse(dateline.ambiguous());
  }

  @Test
  void leavesAZoneOpenThatNothingDecides() {
    assertEquals("2022-10-11T19:41", text("Town votes", "Published: 11 October 2022 19:41 IST", LEAD).published());
  }

  @Test
  void saysWhenNothingSettlesDayAndMonth() {
    Dateline dateline = text("Town votes", "Published: 11-10-2022",
        "The council of the town voted for a new bridge across the river, the mayor told reporters in the hall.");
    assertTrue(dateline.ambiguous());
    assertEquals("2022-10-11", dateline.published());
  }

  @Test
  void theDayStandsFirstWhereTheStoryIsNotInEnglish() {
    String lead = "Le conseil de la ville a voté pour un nouveau pont sur la rivière, a dit la maire aux journalistes dans la salle.";
    Dateline dateline = text("La ville vote", "Publié le 11/10/2022", lead, lead.replace("pont", "parc"));
    assertEquals("2022-10-11", dateline.published());
    assertFalse(dateline.ambiguous());
  }

  @Test
  void theZoneOfAStampTellsTheOrderOfItsNumbers() {
    Dateline east = text("Town votes for bridge", "Published on 06/01/2026 - 13:55 GMT+1", LEAD);
    assertEquals("2026-01-06T13:55+01:00", east.published());
    assertFalse(east.ambiguous());
    assertEquals("2026-06-01T13:55-04:00",
        text("Town votes for bridge", "Published on 06/01/2026 - 1:55 PM EDT", LEAD).published());
  }

  @Test
  void takesTheEarlierOfTwoDatesInOneLine() {
    assertEquals("2025-04-24", html("", "<h1>Town votes</h1><p>May 21, 2025 <span>April 24, 2025</span> by Ann Moor</p><p>"
        + LEAD + "</p>").published());
  }

  @Test
  void readsTwoDatesThatLostTheSpaceBetweenThem() {
    assertEquals("2025-04-23", text("Town votes for bridge", "24. April 202523. April 2025 von Anna Moor", LEAD).published());
  }

  @Test
  void theDayOfTheLastChangeMakesALineNoLonger() {
    Dateline dateline = text("Town votes for bridge",
        "24. April 2025, 19:08 Uhr Editiert am 25. April 2025, 19:28 Uhr TARNBYER BOTE Nr. 43/2025", LEAD);
    assertEquals("2025-04-24T19:08", dateline.published());
    assertEquals("2025-04-25T19:28", dateline.updated());
  }

  @Test
  void topicsMayFollowADateRightBelowTheHeadline() {
    String page = "Town votes for bridge\n\nApril 24, 2025 Ann Moor Bridges, Rivers, Council, Local News Comments Off on"
        + " Bridges\n\n" + LEAD;
    assertEquals("2025-04-24", file(TextReader.read(page), 0, null).dateline().published());
  }

  @Test
  void whoWroteTheStoryIsNoPlaceBeforeAnAgency() {
    String page = "Town votes for bridge\n\nAnn Moor | Reuters | Apr 24, 2025, 15:43 IST\n\nTARNBY: " + LEAD;
    assertEquals("TARNBY", file(TextReader.read(page), 0, 1, null).dateline().place());
  }

  @Test
  void takesNoDayOfAPostInsideTheStory() {
    assertNull(text("Town votes for bridge", "— Ann Moor (@annmoor) April 24, 2025", LEAD));
  }

  @Test
  void givesADayWithoutAYearTheYearOfPublication() {
    String head = "<meta property='article:published_time' content='2023-01-02T09:00:00+01:00'>";
    Dateline dateline = html(head, "<h1>Town votes</h1><p>TARNBY, Dec 31 (AP) - " + LEAD + "</p>");
    assertEquals("2022-12-31", dateline.date());
    assertEquals("2023-01-02T09:00+01:00", dateline.published());
  }

  @Test
  void keepsPublicationAndChangeApart() {
    String ld = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\","
        + "\"datePublished\":\"2022-10-11T14:11:00Z\","
        + "\"dateModified\":\"2022-10-12T08:00:00Z\"}</script>";
    Dateline dateline = html(ld, "<h1>Town votes</h1><p>" + LEAD + "</p>");
    assertEquals("2022-10-11T14:11Z", dateline.published());
    assertEquals("2022-10-12T08:00Z", dateline.updated());
    assertEquals("2022-10-11", dateline.date());
  }

  @Test
  void takesNoDateOfACommentOrAnotherStory() {
    assertNull(html("", "<h1>Town votes</h1><p>" + LEAD + "</p><div class=comments><p>A reader, 12 May 2021</p></div>"
        + "<div class=related><time datetime=2020-01-01>1 January 2020</time></div>"));
  }

  @Test
  void trustsTheDateByTheHeadlineThatIsEarlierThanTheDeclaredOne() {
    String head = "<meta property='article:published_time' content='2022-10-11'>";
    Dateline dateline = html(head, "<h1>Town votes</h1><p>3 March 2019</p><p>" + LEAD + "</p>");
    assertEquals("2019-03-03", dateline.published());
  }

  @Test
  void trustsThePublicationNamedAfterTheStoryThatIsEarlierThanTheDeclaredOne() {
    String head = "<meta property='article:published_time' content='2022-10-11'>";
    String story = "<h1>Town votes</h1>" + ("<p>" + LEAD + "</p>").repeat(4);
    assertEquals("2019-03-03", html(head, story + "<p>Published 3 March 2019</p>").published());
    assertEquals("2022-10-11", html(head, story + "<p>Printed 3 March 2019</p>").published());
  }

  @Test
  void givesTheDayOfTheSitesOwnZone() {
    String head = "<meta property='article:published_time' content='2022-10-12T01:30:00Z'>";
    Dateline dateline = html(head, "<h1>Town votes</h1><p>October 11, 2022 9:30 PM</p><p>" + LEAD + "</p>");
    assertEquals("2022-10-11T21:30-04:00", dateline.published());
  }

  @Test
  void readsTheDayThatOpensAReviewInAnElementOfItsOwn() {
    String page = "<h1>Town votes</h1><p><span class=datum>11. October 2022.</span> The play begins late.</p>"
        + "<p>11. October 2022. " + LEAD + "</p>";
    Filed filed = file(HtmlReader.read(page), null);
    assertEquals("2022-10-11", filed.dateline().published());
    assertEquals(List.of(LEAD), filed.body());
    assertEquals("The play begins late.", filed.takenOff("11. October 2022. The play begins late."));
  }

  @Test
  void aDayOfThePastThatOpensAStoryIsTheStorysOwn() {
    String head = "<meta property='article:published_time' content='2022-10-12'>";
    String past = "9 November 1989. " + LEAD;
    assertEquals(List.of(past), file(HtmlReader.read("<html><head>" + head + "</head><body><p>" + past + "</p>"), null).body());
    assertNull(html("", "<h1>Town votes</h1><p>" + past + "</p>"));
  }

  @Test
  void readsTheStampUnderASummaryThatTheBodyKeeps() {
    assertEquals("2022-10-11",
        html("", "<h1>Town votes</h1><p>" + LEAD + "</p><p>Ann Moor</p><p>11.10.2022 · 6 min read</p>").published());
  }

  @Test
  void readsTheStampUnderASummaryInABoxThatIsLaidOutAsAColumn() {
    assertEquals("2022-10-11", html("", "<h1>Town votes</h1><p>" + LEAD + "</p><div class='flex-column padding-bottom'>"
        + "<p>Ann Moor</p><p>11.10.2022</p></div>").published());
  }

  @Test
  void whatHoldsTheHeadlineIsTheStorysOwnWhateverItIsCalled() {
    String figure = "<figure class=teaser><div class=info><span class=date>02.02.2022</span></div><h1>Town votes</h1></figure>";
    assertEquals("2022-02-02", html("", "<main>" + figure + "<p>" + LEAD + "</p></main>").published());
    String other = "<figure class=teaser><div class=info><span class=date>02.02.2022</span></div><h3>Town sings</h3></figure>";
    assertNull(html("", "<main>" + other + "<h1>Town votes</h1><p>" + LEAD + "</p></main>"));
  }

  @Test
  void looksBelowTheHeadlineWhereTheSitesOwnWordsAreKeptAboveIt() {
    Page page = TextReader.read(
        LEAD + "\n\nTown votes for bridge\n\nAnn Moor\n\nOctober 11, 2022\n\nTARNBY (AP) - " + LEAD);
    Filed filed = file(page, 1, null);
    assertEquals("2022-10-11", filed.dateline().published());
    assertEquals("TARNBY", filed.dateline().place());
    assertEquals(List.of(LEAD, LEAD), filed.body());
  }

  @Test
  void readsADatelineWithItsDayAboveALineThatWasTakenForTheHeadline() {
    Page page = TextReader.read("TARNBY, March 5 - " + LEAD + "\n\nTown votes\n\n" + LEAD);
    Filed filed = file(page, 1, null);
    assertEquals("TARNBY", filed.dateline().place());
    assertEquals(List.of(LEAD, LEAD), filed.body());
  }

  @Test
  void readsTheStampOfABylineFarBelowTheHeadline() {
    String poll = "Will the bridge be built?\n\nYes\n\nNo\n\n".repeat(12);
    Page page = TextReader.read("Town votes for bridge\n\n" + poll + "By Ann Smith - Tarnby Mail - Friday, April 28, 2023\n\n" + LEAD);
    int byline = page.blocks().size() - 2;

    assertEquals("2023-04-28", file(page, 0, byline, null).dateline().published());
    assertNull(file(page, 0, -1, null).dateline());
  }

  @Test
  void takesNoPlaceOfWhatIsGoingToHappenThere() {
    String stamp = "Published 4 March 2024";
    assertEquals("Tarnby", text("Town votes", stamp, "Tarnby, March 3: " + LEAD).place());
    assertNull(text("Town votes", stamp, "Tarnby, March 23: " + LEAD).place());
    assertNull(text("Town votes", stamp, "Tarnby, 23 June 2024 – " + LEAD).place());
  }

  @Test
  void readsTheDatelineInALineOfItsOwnAboveTheStory() {
    Dateline dateline = text("Town votes", "NEW TARNBY:", LEAD, "The mayor was born in New Tarnby and came back when the bridge was built there again.");
    assertEquals("NEW TARNBY", dateline.place());
    assertNull(text("Town votes", "NEW TARNBY:", LEAD));
  }

  @Test
  void takesNoDayThatASentenceOrACaptionTells() {
    assertNull(html("", "<h1>Town votes</h1><p>" + LEAD + "</p><p>She was born on June 12, 1954.</p>"));
    assertNull(html("", "<h1>Town votes</h1><figure><figcaption>The hall on June 12, 2021</figcaption></figure><p>" + LEAD + "</p>"));
    assertEquals("2022-10-11", html("", "<h1>Town votes</h1><p>" + LEAD + "</p><p>Ann Moor, 11.10.2022 · 6 min.</p>").published());
  }

  @Test
  void readsAPlaceAndADashInALineOfTheirOwn() {
    assertEquals("Tarnby", html("", "<h1>Town votes</h1><p>3 March 2022</p><b>Tarnby</b> - <p>" + LEAD + "</p>").place());
    assertNull(html("", "<h1>Town votes</h1><p>3 March 2022</p><b>Update</b> - <p>" + LEAD + "</p>").place());
    assertNull(html("", "<h1>Town votes</h1><p>3 March 2022</p><b>Meinung</b> - <p>" + LEAD + "</p>").place());
    assertNull(html("", "<h1>Town votes</h1><p>3 March 2022</p><b>Ann Moor</b> - <p>" + LEAD + "</p>").place());
  }

  @Test
  void aLineInTheArticleItselfIsNoMenuWhateverItIsCalled() {
    String line = "<div class='item-nav'><span class='item-date'>۱۹ مهر ۱۴۰۱، ۱۹:۴۱</span></div>";
    assertEquals("2022-10-11T19:41", html("", "<article>" + line + "<h1>Town votes</h1><p>" + LEAD + "</p></article>").published());
    assertNull(html("", line + "<article><h1>Town votes</h1><p>" + LEAD + "</p></article>"));
  }

  @Test
  void aLabelTellsTheDayOfTheStoryFromTodaysInAMenu() {
    String line = "<div class='news_nav'>%s ۱۹ مهر ۱۴۰۱</div><h1>Town votes</h1><p>" + LEAD + "</p>";
    assertEquals("2022-10-11", html("", line.formatted("تاریخ انتشار:")).published());
    assertNull(html("", line.formatted("امروز:")));
  }

  @Test
  void readsFromWhereABrazilianOfficeWrites() {
    assertEquals("Vila Serena", html("", "<h1>Town votes</h1><p>Do Correio, em Vila Serena</p><p>" + LEAD + "</p>").place());
    assertNull(html("", "<h1>Town votes</h1><p>Da ponte, em silêncio</p><p>" + LEAD + "</p>"));
  }

  /** As archives of the press print stories. */
  @Test
  void readsALineThatIsLabelledAsTheDateline() {
    assertEquals("TARNBY, Norland", text("Town votes", "Byline: Ann Smith", "Dateline: TARNBY, Norland", LEAD).place());
    assertNull(text("Town votes", "Dateline: none", LEAD));
  }

  @Test
  void takesNoPlaceOfATour() {
    assertNull(text("The band is on tour", "Tarnby, March 4 – " + LEAD, "Ostvik, March 7 – " + LEAD));
  }

  @Test
  void takesNoDayUntilWhichSomethingCanBeSeen() {
    Dateline dateline = text("Town votes for bridge", "Video, 2 Min. Verfügbar bis 06.05.2024.", "Stand: 22.04.2024, 06:00 Uhr", LEAD);
    assertNull(dateline.published());
    assertEquals("2024-04-22T06:00", dateline.updated());
  }

  @Test
  void takesTheOneDayThatTheScriptsOfAPageCallItsPublication() {
    String data = "<script>window.__PAGE__={\"story\":{\"published_at\":\"2022-10-11T07:30:00+02:00\"}}</script>";
    assertEquals("2022-10-11T07:30+02:00", html("", "<h1>Town votes</h1><p>" + LEAD + "</p>" + data).published());
  }

  @Test
  void asksNoScriptWhereThePageDeclaresItsDay() {
    String data = "<script>window.__PAGE__={\"story\":{\"published_at\":\"2022-10-11\"}}</script>";
    String head = "<meta name='date' content='2022-10-08'>";
    assertEquals("2022-10-08", html(head, "<h1>Town votes</h1><p>" + LEAD + "</p>" + data).published());
  }

  @Test
  void takesTheDeclaredDayThatThePageShows() {
    String head = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2022-10-08\"}"
        + "</script><meta property='article:published_time' content='2022-10-11'>";
    String story = "<p>" + LEAD + "</p>";
    assertEquals("2022-10-11", html(head, "<h1>Town votes</h1><p>11 October 2022</p>" + story).published());
    assertEquals("2022-10-08", html(head, "<h1>Town votes</h1><p>8 October 2022</p>" + story).published());
    assertEquals("2022-10-08", html(head, "<h1>Town votes</h1>" + story).published());
  }

  @Test
  void aDeclaredDayThatIsTheLastChangeIsNoPublication() {
    String head = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2022-10-08\","
        + "\"dateModified\":\"2022-10-11\"}</script><meta property='article:published_time' content='2022-10-11'>";
    Dateline dateline = html(head, "<h1>Town votes</h1><p>Updated 11 October 2022</p><p>" + LEAD + "</p>");
    assertEquals("2022-10-08", dateline.published());
    assertEquals("2022-10-11", dateline.updated());
  }

  @Test
  void trustsTheDateByTheHeadlineMoreThanAMetaTagThatSaysDateAlone() {
    String head = "<meta name='date' content='2022-10-08'>";
    assertEquals("2022-10-11",
        html(head, "<h1>Town votes</h1><p class=date>11 October 2022</p><p>" + LEAD + "</p>").published());
  }

  @Test
  void readsTheMomentBehindAShorterOneOfABlog() {
    String post = "<h1>Town votes</h1><p>" + LEAD + "</p><p>at <a href='/ferry'><abbr class='%s' %stitle='%s'>3:18 PM</abbr></a></p>";
    String moment = "2022-10-11T15:18:00-05:00";
    assertEquals("2022-10-11T15:18-05:00", html("", post.formatted("published", "", moment)).published());
    assertEquals("2022-10-11T15:18-05:00", html("", post.formatted("posted", "itemprop='datePublished' ", moment)).published());
    assertEquals("2022-10-11T15:18-05:00", html("", post.formatted("updated", "", moment)).updated());
    assertNull(html("", post.formatted("posted", "", moment)));
    assertNull(html("", post.formatted("published", "", "Greenwich Mean Time")));
  }

  @Test
  void readsATimeElementThatIsMarkedAsPublication() {
    assertEquals("2022-10-11", html("", "<h1>Town votes</h1><p>" + LEAD
        + "</p><p>Out since <time pubdate datetime='2022-10-11'>Tuesday</time></p>").published());
  }

  @Test
  void readsJsonLdThatIsPutIntoAMetaTag() {
    String head = "<meta name='script:ld+json' content='{&quot;@type&quot;:&quot;Article&quot;,"
        + "&quot;datePublished&quot;:&quot;2022-10-11&quot;}'>";
    assertEquals("2022-10-11", html(head, "<h1>Town votes</h1><p>" + LEAD + "</p>").published());
  }

  @Test
  void takesTheDayOfTheAddress() {
    Page page = TextReader.read("Town votes for bridge\n\n" + LEAD);
    assertEquals("2022-10-11", file(page, "https://news.example/2022/10/11/bridge").dateline().published());
    assertNull(file(page, null).dateline());
  }

  @Test
  void aListOfOpeningsInCapitalsIsNoDateline() {
    assertNull(text("What to pack", "LANTERN — " + LEAD, "BLANKET — " + LEAD, "KETTLE — " + LEAD));
  }

  @Test
  void aLinkInCapitalsBetweenTheParagraphsMakesNoList() {
    assertEquals("LANTERN",
        text("Town votes", "LANTERN — " + LEAD, LEAD, "HARBOUR NEWS OF THE WEEK - " + LEAD.toUpperCase(java.util.Locale.ROOT)).place());
  }

  @Test
  void aTextInGermanIsKnownByItsWords() {
    String lead = "Der Rat der Stadt hat am Dienstag für die neue Brücke über den Fluss gestimmt, und das ist nicht alles, was er sagte.";
    assertEquals("Talbach", text("Rat stimmt für Brücke", "Talbach. " + lead, lead).place());
    assertNull(text("Town votes", "Talbach. " + LEAD, LEAD));
  }

  @Test
  void aSectionLabelIsNoPlace() {
    assertNull(text("Rat stimmt für Brücke", "MIGRATION – " + LEAD, LEAD));
  }

  @Test
  void aLaterChangeThatThePageShowsIsTheLast() {
    String head = "<meta property='article:published_time' content='2025-03-01'>"
        + "<meta property='article:modified_time' content='2025-03-05T10:00:00Z'>";
    String story = "<h1>Town votes</h1><p>%s</p><p>" + LEAD + "</p>";
    assertEquals("2025-03-09", html(head, story.formatted("Updated March 9, 2025")).updated());
    assertEquals("2025-03-05T10:00Z", html(head, story.formatted("Updated March 3, 2025")).updated());
    assertEquals("2025-03-05T10:00Z", html(head, story.formatted("Updated March 5, 2025, 23:10")).updated());
    assertEquals("2025-03-05T11:10Z", html(head, story.formatted("Updated March 5, 2025, 11:10 GMT")).updated());
    assertEquals("2025-03-05T10:00Z", html(head, story.formatted("Updated March 5, 2025, 11:00 GMT")).updated());
    String promo = story.replace("<p>%s</p>", "<div class=promo>%s</div>");
    assertEquals("2025-03-05T10:12Z", html(head, promo.formatted("Updated March 5, 2025, 10:12 GMT")).updated());
    assertEquals("2025-03-05T10:00Z", html(head, promo.formatted("Updated March 6, 2025, 10:12 GMT")).updated());
  }

  @Test
  void aChangeAtTheMomentOfPublicationIsNotTheLastWhereALaterOneIsDeclared() {
    String head = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\","
        + "\"datePublished\":\"2025-03-05T14:11:00Z\",\"dateModified\":\"2025-03-05T%s:00Z\"}</script>"
        + "<meta property='article:modified_time' content='2025-03-05T17:30:00Z'>";
    String story = "<h1>Town votes</h1><p>" + LEAD + "</p>";
    assertEquals("2025-03-05T17:30Z", html(head.formatted("14:11"), story).updated());
    assertEquals("2025-03-05T15:11Z", html(head.formatted("15:11"), story).updated());
  }

  @Test
  void midnightIsADayThatAProgramFilledUp() {
    String head = "<meta property='article:published_time' content='%s'>";
    String story = "<h1>Town votes</h1><p>%s</p><p>" + LEAD + "</p>";
    for (String value : new String[] {"2025-03-05T00:00:00Z", "2025-03-05T00:00:00.000+01:00", "2025-03-05 00:00",
        "3/5/2025 12:00:00 AM", "Wed, 5 March 2025 - 00:00"}) {
      assertEquals("2025-03-05", html(head.formatted(value), story.formatted("March 5, 2025")).published());
    }
    assertEquals("2025-03-05T00:00Z", html(head.formatted("2025-03-05T00:00:31Z"), story.formatted("x")).published());
    assertEquals("2025-03-05T00:01Z", html(head.formatted("2025-03-05T00:01:00Z"), story.formatted("x")).published());
    assertEquals("2025-03-05T00:00Z",
        html(head.formatted("2025-03-05T00:00:00Z"), story.formatted("March 5, 2025, 12:00 am")).published());
    String same = head.formatted("2025-03-05T00:00:00-05:00") + "<meta name='pubdate' content='2025-03-05T05:00:00Z'>";
    assertEquals("2025-03-05", html(same, story.formatted("March 5, 2025")).published());
    assertEquals("2025-03-05", html("", "<meta itemprop=datePublished content='2025-03-05 00:00:00 +0000'><p>Menu</p>".concat(
        "<p>Pricing</p>".repeat(40)) + story.formatted("x")).published());
    String timed = head.formatted("2025-03-05T00:00:00Z") + "<meta name='pubdate' content='2025-03-05T11:53:11Z'>";
    assertEquals("2025-03-05T11:53Z", html(timed, story.formatted("March 5, 2025")).published());
  }

  @Test
  void aShownTimeTakesTheZoneInWhichThePageDeclaresItInUtc() {
    String head = "<script type='application/ld+json'>{\"@type\":\"WebPage\","
        + "\"datePublished\":\"2025-03-05T%s:00Z\"}</script>";
    String story = "<h1>Town votes</h1><p>March 5, 2025, 15:11</p><p>" + LEAD + "</p>";
    assertEquals("2025-03-05T15:11+01:00", html(head.formatted("14:11"), story).published());
    assertEquals("2025-03-05T15:11", html(head.formatted("14:20"), story).published());
    assertEquals("2025-03-05T15:00", html(head.formatted("14:00"), story.replace("15:11", "15:00")).published());
  }

  @Test
  void trustsTheDateByTheStoryThatIsEarlierThanTheOneOfAPage() {
    String head = "<meta property='cms:publicationdate' content='2022-10-11T10:00:00+02:00'>";
    String story = "<h1>Town votes</h1><aside><p>%s</p></aside><p>" + LEAD + "</p>";
    assertEquals("2019-03-03", html(head, story.formatted("3 March 2019")).published());
    assertEquals("2022-10-11T10:00+02:00", html(head, story.formatted("3 March 2023")).published());
  }

  @Test
  void theTimeOfTheDayOfPublicationMayStandByTheHeadlineAlone() {
    String head = "<meta property='article:published_time' content='2025-03-01'>";
    String story = "<h1>Town votes</h1><p>%s</p><p>" + LEAD + "</p>";
    assertEquals("2025-03-01T11:20", html(head, story.formatted("March 1, 2025, 11:20")).published());
    assertEquals("2025-03-01", html(head, story.formatted("March 1, 2025")).published());
  }

  @Test
  void severalDaysBelowTheStoryAreThoseOfOthers() {
    String below = "<h1>Town votes</h1><p>" + LEAD + "</p><p>Published March 9, 2022</p><p>Posted on March 12, 2023</p>";
    assertNull(html("", below));
    assertEquals("2022-03-09", html("", below.replace("<p>Posted on March 12, 2023</p>", "")).published());
  }

  @Test
  void takesThePlaceThatTheMarkupNames() {
    String story = "<h1>Town votes</h1><p>" + LEAD + "</p>";
    String ld = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"dateline\":\"TARNBY, Ohio\"}</script>";
    assertEquals("TARNBY, Ohio", html(ld, story).place());
    assertEquals("Tarnby", html("", "<h1>Town votes</h1><p class=dateline>Tarnby</p><p>" + LEAD + "</p>").place());
    assertEquals("Tarnby", html("", "<h1>Town votes</h1><div class=author-location>Tarnby</div><p>" + LEAD + "</p>").place());
    assertNull(html("", "<h1>Town votes</h1><p class=dateline>Posted on Monday</p><p>" + LEAD + "</p>"));
  }

  @Test
  void aPlaceOpensAStampWhereThePageSpeaksOfIt() {
    assertEquals("Tarnby del Esparto", text("Town votes", "Tarnby del Esparto - 15 jul 2024 - 05:30", LEAD + " In Tarnby del Esparto it rained.").place());
    assertNull(text("Town votes", "NOTICIA 27.08.2024 - 08:15h", LEAD).place());
  }

  @Test
  void aSummaryThatOpensWithTheSamePlaceIsNoList() {
    assertEquals("TARNBY", text("Town votes", "TARNBY: " + LEAD, "TARNBY: " + LEAD, LEAD).place());
  }

  @Test
  void takesTheDatelineOffASummaryToo() {
    Filed filed = file(TextReader.read("TARNBY, Oct 11 (Reuters) - " + LEAD), null);
    assertEquals("The council votes.", filed.takenOff("TARNBY, Oct 11 (Reuters) - The council votes."));
    assertEquals("The council votes.", filed.takenOff("The council votes."));
    assertNull(filed.takenOff(null));
  }

  @Test
  void sayingWhatWonAndWhatLost() {
    Filed filed = file(HtmlReader.read(
        "<html><head><meta property='article:published_time' content='2022-10-11'></head>"
        + "<body><h1>Town votes</h1><p>12 October 2022</p><p>" + LEAD + "</p></body></html>"), null);
    assertTrue(filed.evidence().stream().anyMatch(e -> e.won() && e.field().equals("dateline.published")
        && e.value().equals("2022-10-11")));
    assertTrue(filed.evidence().stream().anyMatch(e -> !e.won() && e.value().equals("2022-10-12") && e.line() == 1));
  }
}
