package io.github.pressclip.find.headline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pressclip.Clipping;
import io.github.pressclip.Pressclip;
import io.github.pressclip.input.Format;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A flattened page in, its headline out. */
class PlainHeadlineTest {
  private static final String HEADLINE = "Hollin buys back its old cinema for one crown";

  private static final String MENU = "Home\nNews\nSport\nTowns\nPeople\nWeather\nLog in\n\n";

  private static final String STORY = """

      The town of Hollin has bought back its old cinema for one crown, the price for which it was sold in the year in \
      which the projector broke, and means to open it again before the nights get long.

      Volunteers have spent the summer on the roof, which let in rain, pigeons and, in one well-remembered winter, the \
      youngest son of the projectionist, who now leads the works at the cinema.

      The first film will be the one that was to be shown on the evening when the projector broke, and everybody who \
      kept the ticket gets in free, the council said in a letter to all households of Hollin.
      """;

  @Test
  void isNoneOfTheMenu() {
    assertEquals(HEADLINE, headline(HEADLINE + "\n\n3 March 2025, 19:40\n"));
  }

  @Test
  void isNoLineThatAsksReadersToDoSomething() {
    assertEquals(HEADLINE, headline(HEADLINE + "\n\nSearch for stories on towns, cinemas and projectors of the coast\n\n3 March 2025\n"));
    assertEquals(HEADLINE, headline("The best cinema tickets in Hollin. Click here\n\n" + HEADLINE + "\nKev\n3 March 2025\n"));
    assertEquals(HEADLINE, headline("What are you looking for?\n\n" + HEADLINE + "\nWritten by:\nAnn Smith\n"));
  }

  @Test
  void mayBeginWithTheVerbOfAPrompt() {
    for (String title : List.of("Search for Hollin's lost cinema seats goes on", "Hundreds sign up for Hollin's cinema club")) {
      assertEquals(title, headline(title + "\n\nWhat bakers mend in the coming weeks\n\n3 March 2025, 19:40\n"));
    }
  }

  @Test
  void isNoAddressOnTheFirstLine() {
    String page = "https://hollin.example/towns/hollin-buys-back-its-old-cinema-for-one-crown\n\n" + HEADLINE + "\n"
        + "By Ann Smith\n3 March 2025, 19:40\n" + STORY;
    assertEquals(HEADLINE, Pressclip.clip(page, Format.TEXT).article().orElseThrow().headline());
  }

  @Test
  void isWholeWhereATrailCutsItShort() {
    String whole = HEADLINE + " after forty years of rain, pigeons and projectors that nobody could mend";
    assertEquals(whole, headline("Towns\nHollin buys back its old cinema for...\n" + whole + "\n\n3 March 2025, 19:40\n"));
  }

  @Test
  void isWithoutTheTrailWhereALineSaysItAlone() {
    assertEquals(HEADLINE, headline("Home Towns " + HEADLINE + "\n\nBack\n3 March 2025, 19:40\n\n" + HEADLINE + "\n"));
  }

  @Test
  void isNoPostInsideTheStory() {
    assertEquals(HEADLINE, headline(HEADLINE + "\n3 March 2025, 19:40\n\n#hollin has bought back its old cinema\n"
        + "— Ann Smith (@annsmith) March 2, 2025\n"));
  }

  @Test
  void isNoButtonNoListOfTagsAndNoCreditBesideIt() {
    for (String line : new String[] {"Share on Facebook Share on Twitter", "Photograph by Ann Smith, Hollin cinema council", "Cinema, Hollin, Volunteers, Roof"}) {
      assertEquals(HEADLINE, headline("Towns\n" + line + "\n" + HEADLINE + "\n\n3 March 2025, 19:40\n"), line);
      assertEquals(HEADLINE, headline("Towns\n" + HEADLINE + "\n" + line + "\n\n3 March 2025, 19:40\n"), line);
    }
  }

  @Test
  void isNoStampOfTwoDatesThatLostTheSpaceBetweenThem() {
    assertEquals(HEADLINE, headline(HEADLINE + "\n\nVeröffentlicht am 4. März 20253. März 2025 von Anna\n"));
  }

  @Test
  void isNoSectionLabelAboveIt() {
    assertEquals(HEADLINE, headline("Towns and people\n\n" + HEADLINE + "\n\nBy Ann Smith\n3 March 2025, 19:40\n"));
  }

  @Test
  void isNotTheCaptionOfThePictureBelowIt() {
    assertEquals(HEADLINE, headline("Towns\n\n" + HEADLINE + "\n\nBy Ann Smith\n3 March 2025, 19:40\n\n"
        + "The old cinema of Hollin, which the town has bought back for one crown Ann Smith/Reuters\n"));
  }

  @Test
  void isNoMenuOnTheFirstLine() {
    String page = "News Politics Business Sport Culture\n" + HEADLINE + "\nAnn Smith | 3 March 2025, 19:40\n" + STORY;
    assertEquals(HEADLINE, Pressclip.clip(page, Format.TEXT).article().orElseThrow().headline());
  }

  @Test
  void isNoShortMenuOnTheFirstLineEither() {
    String page = "News Sport\n03.03.2025, 19:40\n" + HEADLINE + "\n" + STORY;
    assertEquals(HEADLINE, Pressclip.clip(page, Format.TEXT).article().orElseThrow().headline());
  }

  @Test
  void isNoMenuWhereVowelsSitOnLetters() {
    assertEquals("सोनधारा में पुराने पुल की जगह बनेगा नया पुल, 180 करोड़ होंगे खर्च", Pressclip.clip("""
        होम
        खेल
        सोनधारा में पुराने पुल की जगह बनेगा नया पुल, 180 करोड़ होंगे खर्च
        04 जनवरी 2022

        सोनधारा नगर निगम ने मंगलवार को बताया कि नदी पर बने पुराने पुल को अगले साल गर्मियों से दोबारा बनाया जाएगा। इस पर करीब 180 करोड़ रुपये खर्च होंगे।

        यह पुल कई दशक पहले बनकर तैयार हुआ था और हर दिन इससे 30 हजार से ज्यादा गाड़ियां गुजरती हैं, जिनमें भारी ट्रक भी हैं।

        महापौर का कहना है कि यह पुल दोनों किनारों के लोगों का रोज का रास्ता है और सुरक्षा को और टाला नहीं जा सकता।
        """, Format.TEXT).article().orElseThrow().headline());
  }

  @Test
  void mayBeAResult() {
    assertEquals("Hollin - Norrby: 1:1 (1:1)", headline("Hollin - Norrby: 1:1 (1:1)\n\n3 March 2025, 19:40\n"));
  }

  @Test
  void isNoStampWithItsLabel() {
    assertEquals(HEADLINE, headline(HEADLINE + "\nHollin Mail\nPublished On: 04 ஜனவரி 2022, 3:10 PM\nUpdated On: 04 ஜனவரி 2022, 4:05 PM\n"));
  }

  @Test
  void isNoNumberWithItsLabel() {
    assertEquals(HEADLINE, headline("کد خبر: ۱۰۹۵۶۷۱\n3 March 2025, 19:40\n" + HEADLINE + "\n"));
  }

  @Test
  void isNoCaptionOfEastAsia() {
    assertEquals("雲溪舊大橋明春改建 總經費18億元", Pressclip.clip("""
        雲溪舊大橋明春改建 總經費18億元
        2022-01-04 18:42
        分享
        雲溪縣政府宣布改建舊大橋。(資料圖片)
        雲溪縣政府今天宣布，橫跨青河的舊大橋將於明年春天動工改建，預計工期四年，總經費約18億元，由中央與地方分攤。
        舊大橋完工於五十年前，每天有超過3萬輛車通過。去年的檢測報告指出，多座橋墩出現裂縫，大型貨車自10月起禁止通行。
        根據規劃，施工期間將在上游搭建臨時便橋，維持車輛與行人通行，公車路線也會跟著調整，縣府將舉辦說明會。
        """, Format.TEXT).article().orElseThrow().headline());
  }

  @Test
  void isNoListOfTags() {
    assertEquals("Once more, with pigeons", headline("Cinema, Projector, Towns, News\n\nOnce more, with pigeons\n\n"
        + "3 March 2025, 19:40\n\n"));
  }

  @Test
  void isNotTheCaptionWithALongNameBelowIt() {
    assertEquals("Once more, with pigeons", headline("Towns\n\nOnce more, with pigeons\n\n"
        + "The old cinema of Hollin, which the town has bought back for one crown. (AP Photo/Ann M. van der Smith)\n\n"
        + "By Ann Smith\n3 March 2025, 19:40\n\n"));
  }

  @Test
  void isNoStampThatStandsTwice() {
    assertEquals("Once more, with pigeons",
        headline("Once more, with pigeons\n\n3 March 2025, 19:40\n\nBy Ann Smith\n3 March 2025, 19:40\n"));
  }

  @Test
  void isNoTeaserOfAList() {
    assertEquals(HEADLINE, headline("""
        * Ferry rams quay of Hollin in thick fog
        * Baker of the old town bakes his last loaf

        %s

        3 March 2025, 19:40
        """.formatted(HEADLINE)));
  }

  @Test
  void isNotTheBreadcrumbThatEndsInIt() {
    assertEquals(HEADLINE, headline("Home > Towns > " + HEADLINE + "\n\n" + HEADLINE + "\n\n3 March 2025, 19:40\n"));
  }

  @Test
  void isTheTitleAndNotTheSubtitleBelowIt() {
    assertEquals("The old cinema of Hollin opens", headline("Towns\n\nThe old cinema of Hollin opens\n\n"
        + "Volunteers kept a ticket of the evening when the projector broke\n\n3 March 2025, 19:40\n\n"));
  }

  @Test
  void isTheWholeTitleAndNotItsBeginningBesideIt() {
    assertEquals(HEADLINE, headline("Towns\nHollin buys back its old cinema\n" + HEADLINE + "\n\n"));
  }

  @Test
  void isNotTheCaptionBesideTheDescriptionOfItsPicture() {
    String caption = "Volunteers on the roof of the old cinema of Hollin, which the town bought back, in the summer";
    assertEquals("One crown for the cinema", headline("Towns\n\nOne crown for the cinema\n\nShare this story\nPrint\n\n"
        + caption + "\n\n" + caption + " (Smith)\n\n3 March 2025, 19:40\n"));
  }

  @Test
  void isNotTheCaptionBesideTheCreditOfItsPicture() {
    assertEquals("The lights are on again", headline("Towns\n\nThe lights are on again\n"
        + "The roof is tight, and the pigeons have moved out of the house.\n\n© Ann Smith\n"
        + "In the old cinema of Hollin the projector broke one evening\n© Ann Smith\n3 March 2025,\n19:40\n"));
  }

  @Test
  void isTheTwoWordsInWhichItsTrailEnds() {
    assertEquals("Ticket kept", headline("You are here: Home » Hollin » Ticket kept\n\nTicket kept\n\n3 March 2025, 19:40\n"));
  }

  @Test
  void isNoSubheadingBelowProse() {
    assertEquals("One crown", headline("One crown\n" + STORY + "\nThe old cinema of Hollin and its projector\n"));
  }

  @Test
  void isFollowedByABylineWhoseNameStandsOnTheNextLine() {
    assertEquals(HEADLINE, headline(HEADLINE + "\nBy\nAnn Smith\nUpdated in the spring\nOur promise to all our readers\n"));
  }

  @Test
  void isNoTrailWithStrokes() {
    assertEquals(HEADLINE, headline(HEADLINE + "\nAnn Smith\nArticles / Towns / Hollin buys its cinema\n\nLast changed in 2024\n"));
  }

  @Test
  void everyCopyOfItIsLeftOutOfTheBody() {
    Clipping clipping = clip(HEADLINE + "\n\n3 March 2025, 19:40\n\n" + HEADLINE + "\n");

    assertTrue(clipping.article().orElseThrow().body().get(0).startsWith("The town of Hollin"));
  }

  @Test
  void theLosersAreShownWithTheirLines() {
    String evidence = clip("Towns and people of the north\n\n" + HEADLINE + "\n\n3 March 2025, 19:40\n").evidence().toString();

    assertTrue(evidence.contains("field=headline, value=" + HEADLINE + ", won=true, reason=a line "), evidence);
    assertTrue(evidence.contains("field=headline, value=Towns and people of the north, won=false"), evidence);
  }

  private static String headline(String above) {
    return clip(above).article().orElseThrow().headline();
  }

  private static Clipping clip(String above) {
    return Pressclip.clip(MENU + above + STORY, Format.TEXT);
  }
}
