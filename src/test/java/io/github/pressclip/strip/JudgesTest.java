package io.github.pressclip.strip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pressclip.page.Page;
import io.github.pressclip.page.html.HtmlReader;
import io.github.pressclip.page.text.TextReader;
import io.github.pressclip.strip.feature.Sheet;
import io.github.pressclip.strip.judge.ExcerptJudge;
import io.github.pressclip.strip.model.Opinion;
import io.github.pressclip.strip.ruling.Ruling;
import io.github.pressclip.strip.ruling.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the judges of plain rules drop from a page of which the model kept everything. */
class JudgesTest {
  private static final String FIRST = "The harbour of Osterfleet will stay closed to barges until the crane that fell "
      + "on Tuesday is lifted, the port's master said, and that may take three weeks or longer.";
  private static final String SECOND = "Two tugs from Varnmouth are on their way with a floating crane, the only one on "
      + "this coast that can carry the weight, and divers have looked at the hull of the barge below.";
  private static final String THIRD = "Until then gravel and grain go by road, for which the town has opened its market "
      + "square to lorries at night, against the will of those who sleep beside it.";
  private static final String SUMMARY = "Two tugs from Varnmouth are on their way with a floating crane, the only one on "
      + "this coast that can carry the weight.";
  private static final String NOTE = "This report comes from an agency's feed and was published by the desk as it was.";

  @Test
  void dropsTheRightsAndAddressOfALetter() {
    assertEquals(List.of("ending"), judges(text(FIRST, SECOND, "Copyright © 2023 Hollin Mail, All rights reserved. Our mailing "
        + "address is: The Quay, Hollin. Want to change how you receive these letters? You can change your choice or leave the list.")));
  }

  @Test
  void dropsWhosePictureItWas() {
    for (String credit : new String[] {"Featured image: Ann Smith", "Image courtesy of Hollin Mail", "Header photo by Ann Smith"}) {
      assertEquals(List.of("ending"), judges(html(p(FIRST) + p(SECOND) + p("<em>" + credit + "</em>"))), credit);
    }
    assertEquals(List.of(), judges(html(p(FIRST) + p(SECOND) + p("Image by image, the film loses its colour."))));
  }

  @Test
  void dropsWhenAStoryWasChangedAndWhatPointsToOthersBelowIt() {
    for (String line : new String[] {"Updated: 30.12.2016, 19:40", "Related articles that may interest you",
        "This entry was posted on March 3, 2025 and is filed under Harbours",
        "Der Beitrag wurde am 3. März 2025 um 15:21 Uhr veröffentlicht und unter Hafen abgelegt"}) {
      assertEquals(List.of("ending"), judges(html(p(FIRST) + p(SECOND) + p(line))), line);
    }
    assertEquals(List.of(), judges(html(p(FIRST) + p(SECOND) + p("The crane comes on 3 March 2025, at 19:40."))));
    assertEquals(List.of(), judges(html(p(FIRST) + p(SECOND) + p("Der Beitrag wurde am 3. März 2025 im Radio gesendet"))));
  }

  @Test
  void dropsAListOfOtherStories() {
    assertEquals(List.of("inserts", "inserts"), judges(text(FIRST, "Read more", "* Tugs for Varnmouth", "* Hollin buys a crane",
        SECOND)).subList(0, 2));
    assertEquals(List.of(), judges(text(FIRST, "What the town wants", "* Tugs for Varnmouth", "* A crane", SECOND)));
  }

  @Test
  void dropsTheLineOfTheDeclaredAuthor() {
    String[] authors = {"\"Ann Smith\"", "{\"name\": \"Ann Smith\"}", "[{\"name\": \"Bob Jones\"}, \"Ann Smith\"]"};
    for (String author : authors) {
      String declared = "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"author\": " + author + "}</script>";
      assertEquals(List.of("opening"), judges(html(declared + p("Ann Smith, @ann") + p(FIRST) + p(SECOND))), author);
      assertEquals(List.of(), judges(html(declared + p("Ann Smithers, 71, a crane driver") + p(FIRST) + p(SECOND))), author);
      assertEquals(List.of("ending"), judges(html(declared + p(FIRST) + p(SECOND) + p("Ann Smith, Bob Jones"))), author);
      assertEquals(List.of(), judges(html(declared + p(FIRST) + p("Ann Smith, @ann") + p(SECOND))), author);
    }
  }

  @Test
  void dropsTheCareersBelowAJapaneseStory() {
    String story = "汐見電鉄は4日、浜野誠吉取締役（52）が4月1日付で社長に就く人事を発表した。社長の交代は7年ぶりとなる。";
    String named = "浜野誠吉（はまの・せいきち）取締役は1997年に入社し、橋の架け替えを長く担当した。";
    String career = "浜野 誠吉氏（はまの・せいきち）97年（平9年）汐見電鉄入社。15年取締役。";
    assertEquals(List.of("careers", "careers", "careers"),
        judges(html(p(story) + p(named) + p("◇汐見電鉄") + p(career) + p("（4月1日就任。江川渉社長は会長に）"))));
    assertEquals(List.of("careers"), judges(text(story, named, career)));
    assertEquals(List.of(), judges(html(p(story) + p(career) + p(named))));
    assertEquals(List.of(), judges(html(p(story) + p(named) + p("◇次の役員会は5月に開く"))));
  }

  @Test
  void dropsLinksThatShareALabelInCapitals() {
    String first = p("<b>SOMA PIA |</b> <a href='/a'>Kivuko chagonga gati la bandari</a>");
    String second = p("<b>SOMA PIA |</b> <a href='/b'>Meya anunua winchi ya mji</a>");
    assertEquals(List.of("inserts", "inserts"), judges(html(p(FIRST) + first + p(SECOND) + second + p(THIRD))));
    assertEquals(List.of(), judges(html(p(FIRST) + first + p(SECOND))), "a label that stands once");
    assertEquals(List.of(), judges(html(p(FIRST) + first.replace("SOMA PIA", "Bandari") + p(SECOND) + second.replace("SOMA PIA", "Bandari")
        + p(THIRD))), "no capitals");
  }

  @Test
  void dropsWhoTranslatedAndWhereAStoryWasPrintedFirst() {
    for (String line : new String[] {"Aus dem Englischen von Ann Smith", "Translated from the Spanish by Ann Smith",
        "Redaktion: Ann Smith, Bob Jones", "Copyright: Hollin Mail, 2025", "Mit Agenturmaterial.", "Mit Material von Agence Norrby",
        "Dieser Artikel ist zuerst in der Hollin Mail erschienen.", "This story first appeared in the Hollin Mail."}) {
      assertEquals(List.of("ending"), judges(html(p(FIRST) + p(SECOND) + p(line))), line);
    }
    for (String line : new String[] {"Aus dem Englischen kommt das Wort nicht.", "Redaktion: das war sein Leben.",
        "Copyright: it ends in 2025, the lawyer said."}) {
      assertEquals(List.of(), judges(html(p(FIRST) + p(SECOND) + p(line))), line);
    }
  }

  @Test
  void dropsWhatDatabasesWriteAroundAStory() {
    assertEquals(List.of("exports", "exports", "exports", "exports", "exports"), judges(text("Section: NEWS; Pg. 4",
        "Highlight: Two tugs are on their way.", FIRST, SECOND, "Graphic", "The barge.", "Load-Date: June 4, 2025")));
    assertEquals(List.of("exports", "exports"),
        judges(text(FIRST, SECOND, "Hollin Mail Media", "Document HOLLI00020250603el6300017")));
    assertEquals(List.of(), judges(text(FIRST, "Section: the harbour master read it out.", SECOND)));
  }

  @Test
  void dropsAHeadingBelowWhichTheStoryHasNothing() {
    assertEquals(List.of("ending"), judges(html(p(FIRST) + p(SECOND) + "<h3>More from the harbour</h3>")));
    assertEquals(List.of("ending"), judges(text(FIRST, SECOND, "The results by quay:")));
    assertEquals(List.of(), judges(html(p(FIRST) + "<h3>The second tug</h3>" + p(SECOND))));
  }

  @Test
  void aStoryThatIsAListOfHeadingsEndsWithOne() {
    assertEquals(List.of(), judges(html(p(FIRST) + "<h3>1. The crane</h3><h3>2. The barge</h3><h3>3. The quay</h3>")));
  }

  @Test
  void dropsTheSourceAboveAStory() {
    assertEquals(List.of("opening"), judges(html(p("Quelle: dpa-AFX") + p(FIRST) + p(SECOND))));
    assertEquals(List.of("opening"), judges(html(p("(Credits: Hollin Film Society)") + p(FIRST) + p(SECOND))));
  }

  @Test
  void aStoryIsToldOnce() {
    assertEquals(List.of("copies"), judges(text(FIRST, SECOND, FIRST)));
  }

  @Test
  void whatStandsInPlaceOfEachEmbeddedPostIsNoneOfTheStory() {
    String placeholder = p("Your settings keep this page from showing posts of others; open your privacy settings to see "
        + "them in their place.");
    StringBuilder often = new StringBuilder(p(FIRST));
    StringBuilder seldom = new StringBuilder(p(FIRST));
    for (int i = 0; i < 5; i++) {
      often.append(placeholder).append(p(SECOND.replace("Two", "The other " + (i + 2))));
      seldom.append(i < 4 ? placeholder : "").append(p(SECOND.replace("Two", "The other " + (i + 2))));
    }

    assertEquals(Collections.nCopies(5, "copies"), judges(html(often.toString())));
    assertEquals(Collections.nCopies(3, "copies"), judges(html(seldom.toString())));
  }

  @Test
  void aLeadThatIsAParagraphOfTheStoryIsDroppedInItsPlace() {
    List<Ruling> rulings = rulings(html("<h2>" + SECOND + "</h2>" + p(FIRST) + p(SECOND) + p(THIRD)));

    assertEquals(List.of("copies"), rulings.stream().filter(ruling -> !ruling.kept()).map(Ruling::judge).toList());
    assertTrue(rulings.get(2).kept());
  }

  @Test
  void belowTheHeadingOfCommentsReadersWrite() {
    String comments = "<div class='sect'>" + p("3 commentaires") + p(SUMMARY) + p(THIRD) + "</div>";

    assertEquals(List.of("discussion", "discussion", "discussion"), judges(html(p(FIRST) + p(SECOND) + comments)));
    assertEquals(List.of("discussion", "discussion"), judges(text(FIRST, SECOND, "Kommentare (2)", THIRD)));
  }

  @Test
  void aCountOfCommentsAboveTheStoryHeadsNone() {
    assertEquals(List.of(), judges(html(p("A barge struck the old crane of the harbour on Tuesday, the port's master said.")
        + p("12 comments") + p(SECOND) + p(THIRD))));
  }

  @Test
  void whereEachThingOfAListHasItsCommentsTheLastCounts() {
    String each = p("Comments") + p(SECOND);

    assertEquals(List.of("discussion"), judges(html(p(FIRST) + each + p(THIRD) + "<h3>Comments</h3>")));
  }

  @Test
  void belowTheHeadingOfOtherStoriesNothingIsOfThisOne() {
    assertEquals(List.of("reading", "reading", "reading"),
        judges(text(FIRST, SECOND, "Mehr zum Thema:", "Hollin buys a crane for its harbour", "A crane falls in Norrby.")));
    assertEquals(List.of(), judges(text(FIRST, "Populiariausi", SECOND)));
  }

  @Test
  void aCaptionThatSaysTheSameTwiceIsDropped() {
    assertEquals(List.of("captions"), judges(text(FIRST, "The ferry at its quayThe ferry at its quay", SECOND)));
    assertEquals(List.of(), judges(text(FIRST, "Best best best best best best", SECOND)));
  }

  @Test
  void aLinkInCapitalsLeadsToAnotherStory() {
    assertEquals(List.of("inserts"),
        judges(html(p(FIRST) + p("<a href='/b'>THE MAYOR'S 2 RIVALS BLAME A CRANE FOR IT</a>") + p(SECOND))));
    assertEquals(List.of(), judges(html(p(FIRST) + p("<a href='/b'>海港 NORRBY 大桥 HOLLIN 重建 完成 了</a>") + p(SECOND))));
    assertEquals(List.of(), judges(html(p(FIRST) + p("<a href='/b'>THE MAYOR’s 2 RIVALS BLAME A CRANE</a>") + p(SECOND))));
  }

  @Test
  void linksWithOneVerbBeforeThemLeadToOtherStories() {
    String other = p("Baca: <a href='/b'>Kapal feri menabrak dermaga tua</a>");
    String another = p("Baca: <a href='/c'>Wali kota membeli sebuah derek</a>");

    assertEquals(List.of("inserts", "inserts"), judges(html(p(FIRST) + other + p(SECOND) + another + p(THIRD))));
    assertEquals(List.of(), judges(html(p(FIRST) + other + p(SECOND))));
  }

  @Test
  void dropsWhoTheAuthorIsWhereTheNameIsLeftOut() {
    assertEquals(List.of("ending"),
        judges(html(p(FIRST) + p(SECOND) + p("Die Autorin ist Kapitänin und lebt in Norrby."))));
    assertEquals(List.of(), judges(html(p(FIRST) + p("Der Autor ist vor dem Kai gesehen worden.") + p(SECOND))));
  }

  @Test
  void dropsWhoAsksForMoney() {
    assertEquals(List.of("inserts"), judges(html(p(FIRST) + p("Please consider making a donation to us.") + p(SECOND))));
  }

  @Test
  void aStoryThatIsThereFiveTimesIsToldOnce() {
    assertEquals(Collections.nCopies(8, "copies"), judges(html((p(FIRST) + p(SECOND)).repeat(5))));
  }

  @Test
  void anItemOfAListMayRecurInOneStory() {
    String item = "<li>Grease the axle of the crane from end to end.</li>";

    assertEquals(List.of(), judges(html("<ul>" + item + "</ul>" + p(FIRST) + "<ul>" + item + "</ul>" + p(SECOND))));
  }

  @Test
  void aListThatIsThereTwiceIsACopy() {
    String list = "<ul><li>Grease the axle of the crane from end to end.</li>"
        + "<li>Turn its wheel three times to the left.</li></ul>";

    assertEquals(List.of("copies", "copies"), judges(html(list + p(FIRST) + list + p(SECOND))));
  }

  @Test
  void aSummaryOfTheStorysOwnSentencesIsDropped() {
    assertEquals(List.of("excerpts"), judges(text(SUMMARY, FIRST, SECOND)));
  }

  @Test
  void whatAnExcerptSaysOfALostParagraphGivesItBack() {
    Page page = text(SECOND + " " + THIRD, FIRST, SECOND, THIRD, NOTE);

    assertEquals("-+++-", excerpts(page, "+++--"), "the last one");
    assertEquals("-++++", excerpts(page, "+++-+"), "the last one, above a note that is kept so far");
  }

  @Test
  void whatAnExcerptSaysOfACopyGivesNothingBack() {
    assertEquals("-++-+", excerpts(text(SECOND + " " + THIRD, FIRST, SECOND, SECOND, THIRD), "+++-+"));
  }

  /** What becomes of a page's blocks by their excerpts: + for those that are kept, - for those that are dropped. */
  private static String excerpts(Page page, String before) {
    Sheet sheet = Sheet.of(page);
    List<Ruling> rulings = new ArrayList<>();
    for (int i = 0; i < sheet.size(); i++) {
      rulings.add(new Ruling(sheet.block(i), before.charAt(i) == '+' ? Verdict.KEEP : Verdict.DROP, "model", "test"));
    }
    StringBuilder after = new StringBuilder();
    for (Ruling ruling : new ExcerptJudge().review(sheet, rulings)) {
      after.append(ruling.kept() ? '+' : '-');
    }
    return after.toString();
  }

  @Test
  void theSameWordsFurtherDownAreTheAuthorsOwn() {
    assertEquals(List.of(), judges(text(FIRST, SECOND, SUMMARY)));
  }

  @Test
  void theHeadlineAndTheStampsAboveTheStory() {
    assertEquals(
        List.of("opening", "opening", "opening"),
        judges(html("<h1>Crane closes harbour</h1><p>4 May 2025, 10:15</p><p>Updated</p>" + p(FIRST) + p(SECOND))));
  }

  @Test
  void aPulledQuoteIsDropped() {
    assertEquals(
        List.of("excerpts"),
        judges(html("<article>" + p(FIRST) + "<aside><p>may take three weeks or longer</p></aside>" + p(SECOND)
            + "</article>")));
  }

  @Test
  void aLinkToAnotherStoryInside() {
    String link = "<p><a href='/x'>%s</a></p>";
    assertEquals(List.of("inserts"), judges(html(p(FIRST) + link.formatted("TOWN SELLS ITS FLOATING CRANE") + p(SECOND))));
    assertEquals(List.of("inserts"), judges(html(p(FIRST) + link.formatted("READ | Why the crane fell") + p(SECOND))));
    assertEquals(List.of(), judges(html(p(FIRST) + link.formatted("More: The crane in full") + p(SECOND))));
    assertEquals(List.of("inserts"), judges(text(FIRST, "WATCH: The crane falls into the harbour", SECOND)));
    assertEquals(List.of(), judges(text(FIRST, "Watch: The crane falls into the harbour.", SECOND)));
    assertEquals(List.of(), judges(html(p(FIRST) + p("TOWN SELLS ITS FLOATING CRANE") + p(SECOND))));
    assertEquals(List.of("inserts"), judges(html(p(FIRST) + p("[Watch: The crane falls into the harbour]") + p(SECOND))));
    assertEquals(List.of("inserts"), judges(html(p(FIRST) + p("[ DOWNLOAD: Free Norrby app for alerts ]") + p(SECOND))));
    assertEquals(List.of("inserts"), judges(html(p(FIRST) + p("<b>WATCH | The crane falls into the harbour</b>") + p(SECOND))));
    assertEquals(List.of(), judges(html(p(FIRST) + p("WATCH | The crane falls into the harbour") + p(SECOND))));
    assertEquals(List.of(), judges(html(p(FIRST) + p("[Sic: the crane was a derrick]") + p(SECOND))));
  }

  @Test
  void aNoteOfRightsAndASignatureAfterTheEnd() {
    assertEquals(List.of("ending"), judges(text(FIRST, SECOND, "All rights reserved. This material, and other digital content "
        + "on this website, may not be reproduced, published or broadcast in whole or in part without the consent of the Hollin "
        + "Mail.")));
    assertEquals(List.of("ending"), judges(html(p(FIRST) + p(SECOND) + p("- Norrby Coast Agency"))));
    assertEquals(List.of(), judges(html(p(FIRST) + p(SECOND) + p("- Grease the axle"))));
  }

  @Test
  void aLineThatNamesAYearIsNoLineOfDates() {
    assertEquals(List.of(), judges(text("The longest closure of the harbour since 1993", FIRST, SECOND)));
  }

  @Test
  void aLabelAboveTheStory() {
    assertEquals(List.of("opening"), judges(text("Summary", FIRST, SECOND)));
  }

  @Test
  void theLineAboveTheDateAboveTheStoryIsTheHeadline() {
    assertEquals(List.of("opening", "opening"), judges(text("The crane in the harbour", "3 March 2025, 19:40", FIRST, SECOND)));
    assertEquals(List.of("opening"), judges(text("The crane fell on Tuesday.", "3 March 2025, 19:40", FIRST, SECOND)));
  }

  @Test
  void aStampBelowASummaryIsNoParagraph() {
    assertEquals(List.of("opening"), judges(text(FIRST, "30 de Maio de 2024, 18:22", SECOND, THIRD)));
    assertEquals(List.of(), judges(text(FIRST, SECOND, "30 de Maio de 2024, 18:22", THIRD)));
    assertEquals(List.of(), judges(text(FIRST, "The season of 2023/24", SECOND, THIRD)));
    assertEquals(List.of(), judges(text(FIRST, "When: 30 May 2024, 18:22", SECOND, THIRD)));
  }

  @Test
  void theSourceAndTheWiresMarkAfterTheEnd() {
    assertEquals(List.of("ending"), judges(text(FIRST, SECOND, "Quelle: dpa")));
    assertEquals(List.of("ending", "ending"), judges(text(FIRST, SECOND, "JMA // ROC", "Lusa/Fim")));
    assertEquals(List.of(), judges(text(FIRST, "Source: the port", SECOND)));
    assertEquals(List.of(), judges(text(FIRST, SECOND, "Sources:", "The port's yearbook of 1911, its twelfth page")));
  }

  @Test
  void theTimeOfAnEntryInALiveBlogIsNoParagraph() {
    assertEquals(List.of("systems"), judges(html(p(FIRST) + p("11:48 GMT") + p(SECOND))));
  }

  @Test
  void aPageWithoutASentenceHasNothingAboveItsStory() {
    assertEquals(List.of(), judges(text("Gravel", "Grain", "Coal and timber")));
  }

  @Test
  void theDayAndPageOfThePaperAfterTheEnd() {
    assertEquals(List.of("ending"), judges(html(p(FIRST) + p(SECOND) + p("《云溪日报》（2022年01月05日 12 版）"))));
  }

  @Test
  void initialsInSmallLettersBelowTheLastSentence() {
    assertEquals(List.of("ending"), judges(html(p(FIRST) + p(SECOND) + p("rcr/cr"))));
    assertEquals(List.of(), judges(html(p(FIRST) + p("rcr/cr") + p(SECOND))));
    assertEquals(List.of(), judges(html(p(FIRST) + p(SECOND) + p("one of us"))));
  }

  @Test
  void whereTheStoryWasTakenFrom() {
    assertEquals(List.of("ending"), judges(html(p(FIRST) + p(SECOND) + p("यह खबर एजेंसी की फीड से सीधे प्रकाशित की गई है."))));
  }

  @Test
  void theOfficeOfWhoWroteTheStory() {
    assertEquals(List.of("opening"), judges(html(p("Osterfleet Gazette Staff Writer") + p(FIRST) + p(SECOND))));
    assertEquals(List.of(), judges(html(p(FIRST) + p("Gazette Staff Writer") + p(SECOND))));
  }

  @Test
  void whoWroteTheStoryAsScreenReadersAreTold() {
    assertEquals(
        List.of("opening", "opening"), judges(html("<ul><li>Author, Ana Sol</li><li>Role, Mundo Norte</li></ul>" + p(FIRST) + p(SECOND))));
  }

  @Test
  void theTimeInThaiAboveTheStory() {
    String story = "เทศบาลเมืองธารนทีแถลงเมื่อวันที่ 4 มกราคมว่า จะเริ่มก่อสร้างสะพานข้ามแม่น้ำเขียวแห่งใหม่แทนสะพานเดิมในฤดูร้อนปีหน้า";
    assertEquals(List.of("opening"), judges(html(p("4 ม.ค. 2565 14:20 น.") + p(story) + p(SECOND))));
  }

  @Test
  void aCaptionThatSaysWhosePictureItIs() {
    assertEquals(List.of("credits"), judges(html(p(FIRST) + p("舊大橋橋墩。（記者江若晴攝）") + p(SECOND))));
  }

  @Test
  void aPhraseThatPointsElsewhereInside() {
    assertEquals(List.of("inserts"), judges(html(p(FIRST) + p("MIRA: Suspenden los trenes") + p(SECOND))));
  }

  @Test
  void whoWroteAndEditedBehindTheNameOfAnAgency() {
    assertEquals(List.of("ending"), judges(html(p(FIRST) + p(SECOND) + p("NPW/rzk"))));
    assertEquals(List.of("ending"), judges(html(p(FIRST) + p(SECOND) + p("bur-rsp/kma"))));
    assertEquals(List.of(), judges(html(p(FIRST) + p(SECOND) + p("Crane/barge"))));
  }

  @Test
  void whereTheStoryComesFromAndWhoMadeIt() {
    for (String note : List.of("This report by The Norrby Press was first published March 3, 2025.", "Edited by Ann Moor-Obi", "— with AAP",
        "With files from Ann Moor", "Copyright 2025 Norrby Media.", "SOURCE Harbour Office of Osterfleet", "(NPW) (www.norrby.example)",
        "This report is auto-generated from the news service of NPW. Norrby Mail holds no responsibility for its content.")) {
      assertEquals(List.of("ending"), judges(html(p(FIRST) + p(SECOND) + p(note))), note);
    }
    for (String sentence : List.of("With files and hammers they freed the crane.", "Copyright law says nothing of cranes.",
        "SOURCE of the water is a spring.", "Edited by night, the paper is printed by day.", "This report by the council was late.")) {
      assertEquals(List.of(), judges(html(p(FIRST) + p(SECOND) + p(sentence))), sentence);
    }
  }

  @Test
  void whatTheAuthorDoes() {
    String byline = "<div>By Ann Moor | 3 March 2025</div>";
    assertEquals(List.of("ending"), endings(byline, "Ann Moor is a multimedia journalist in Osterfleet."));
    assertEquals(List.of("ending"), endings(byline, "Ann Moor covers the harbour. Read more of her work here."));
    assertEquals(List.of("ending"), endings(byline, "Ann Moor joined the Packet in 2019."));
    assertEquals(List.of("ending"), endings(byline, "Ann Moor ist Redakteurin für den Hafen."));
    assertEquals(List.of(), endings(byline, "Ann Moor is the port's master."));
    assertEquals(List.of(), endings("<div>The crane of Ann Moor in the harbour</div>", "Ann Moor is a journalist and owns a crane."));
  }

  private static List<String> endings(String above, String last) {
    List<String> judges = new ArrayList<>(judges(html(above + p(FIRST) + p(SECOND) + p(last))));
    judges.removeIf(judge -> !judge.equals("ending"));
    return judges;
  }

  @Test
  void initialsAfterTheEnd() {
    assertEquals(List.of("ending"), judges(text(FIRST, SECOND, "KHO // MB")));
  }

  @Test
  void aMarkerOfAnAdvertisementAndAPointerInside() {
    assertEquals(
        List.of("inserts", "inserts"),
        judges(text(FIRST, "Advertisement", SECOND, "Read more: Why the crane fell", THIRD)));
  }

  @Test
  void aCaptionThatAPictureSaysToo() {
    assertEquals(
        List.of("captions", "captions"),
        judges(text(FIRST, "The crane lies across the barge.", "The crane lies across the barge. Photo: Ada Quill", SECOND)));
  }

  @Test
  void aSubheadingThatStandsTwiceIsNoCaption() {
    assertEquals(List.of(), judges(text(FIRST, "What comes next", "What comes next", SECOND)));
  }

  @Test
  void aSentenceBeforeTheParagraphThatGoesOnFromItIsNoCaption() {
    assertEquals(List.of(), judges(text(FIRST, "The town waits.", "The town waits. " + SECOND, THIRD)));
  }

  @Test
  void whatTextBrowsersWriteForPictures() {
    assertEquals(List.of("captions"), judges(text(FIRST, "[crane-barge_2]The crane on the quay", SECOND)));
    assertEquals(List.of(), judges(text(FIRST, "[sic] is what the minutes say, and the port's master said it too.", SECOND)));
  }

  @Test
  void theChoicesOfAPollAsTextBrowsersDrawThem() {
    assertEquals(List.of("inserts", "inserts"), judges(text(FIRST, "( )Open the market", "( )Close it", SECOND)));
  }

  @Test
  void aNoteInBracketsAfterTheEnd() {
    assertEquals(
        List.of("ending"), judges(text(FIRST, SECOND, "(This story was written from a report of the agency's.)")));
  }

  @Test
  void aFewWordsOutsideTheStorysElementAfterTheEnd() {
    assertEquals(
        List.of("ending", "ending"),
        judges(html("<table><tr><td>" + p(FIRST) + p(SECOND) + "</td><td><b>Weather</b><br>High 12, low 3</td></tr></table>")));
  }

  @Test
  void aFewWordsInTheStorysElementStay() {
    assertEquals(List.of(), judges(html("<div>" + p(FIRST) + p(SECOND) + p("Good night, Osterfleet") + "</div>")));
  }

  @Test
  void aNoteInBracketsInsideStays() {
    assertEquals(List.of(), judges(text(FIRST, "(The barge was built in 1961.)", SECOND)));
  }

  @Test
  void whatReadersWroteBelow() {
    assertEquals(
        List.of("comments"),
        judges(html("<article>" + p(FIRST) + p(SECOND) + "</article><ol class=\"comment-list\"><li>" + p(
            "I have lived by that harbour for forty years and have never seen a crane that was looked after so badly.")
            + "</li></ol>")));
  }

  @Test
  void aPageThatIsOpenForCommentsIsNoComment() {
    assertEquals(List.of(), judges(html("<div class=\"post comments-open\">" + p(FIRST) + p(SECOND) + "</div>")));
  }

  @Test
  void aBoxInsideTheStoryThatAsksForADonation() {
    assertEquals(
        List.of("promotion"),
        judges(html(p(FIRST) + p(SECOND) + "<div class=\"donate-box\"><p>Keep us afloat.</p></div>" + p(THIRD))));
    assertEquals(
        List.of("promotion"),
        judges(html(p(FIRST) + p(SECOND) + "<div class=\"donate-box\"><p>Keep us afloat: a gift of ten pays for an hour of our "
            + "reporters at the harbour, and every one of them counts.</p></div>" + p(THIRD))));
  }

  @Test
  void aStoryOfWhichMuchStandsInSuchBoxesMeansSomethingElseByTheirNames() {
    assertEquals(List.of(), judges(html(p(FIRST) + "<div class=\"ad-free promo\">" + p(SECOND) + p(THIRD) + "</div>")));
  }

  @Test
  void aHeadingThatIsItselfNamedForPromotionTellsOfIt() {
    assertEquals(List.of(), judges(html(p(FIRST) + "<h2 id=\"promo-codes\">Promo codes</h2>" + p(SECOND) + p(THIRD))));
  }

  /** The judges that dropped something, in the page's order. */
  private static List<String> judges(Page page) {
    return rulings(page).stream().filter(ruling -> !ruling.kept()).map(Ruling::judge).toList();
  }

  private static List<Ruling> rulings(Page page) {
    Sheet sheet = Sheet.of(page);
    float[] certain = new float[sheet.size()];
    Arrays.fill(certain, 1);
    return Stripper.strip(sheet, new Opinion(certain, (block, kept) -> "certain")).rulings();
  }

  private static Page text(String... lines) {
    return TextReader.read(String.join("\n\n", lines));
  }

  private static Page html(String body) {
    return HtmlReader.read("<html><body>" + body + "</body></html>");
  }

  private static String p(String text) {
    return "<p>" + text + "</p>";
  }
}
