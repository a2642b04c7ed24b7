package io.github.pressclip.strip.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.pressclip.page.html.HtmlReader;
import io.github.pressclip.strip.feature.Sheet;
import io.github.pressclip.strip.ruling.Ruling;
import io.github.pressclip.strip.ruling.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands below a press release, and what looks like it and is the story's. */
class ReleaseJudgeTest {
  private static final String FIRST = "Varn Rail has ordered forty night trains from the works at Osterfleet, the largest "
      + "order in the company's history, and will run them between the coast and the capital from next winter.";
  private static final String SECOND = "The trains have single cabins, a bar and a carriage for bicycles, and they will be "
      + "looked after for fifteen years by those who build them.";
  private static final String ABOUT = "Varn Rail is an operator of night trains with 1,100 employees.";

  @Test
  void dropsWhatStandsBelowTheMarkOfTheEnd() {
    for (String end : new String[] {"###", "# # #", "-30-", "– ENDS –", "Ends"}) {
      assertEquals(List.of(FIRST, SECOND), kept(FIRST, SECOND, end, "Pictures are in the library."), end);
    }
  }

  @Test
  void dropsTheSenderAndItsContacts() {
    assertEquals(List.of(FIRST, SECOND), kept(
        FIRST, SECOND, "About Varn Rail", ABOUT, "Press contact", "Iris Calloway", "Head of Media", "Tel. 0555 123 456"));
    assertEquals(List.of(FIRST, SECOND), kept(
        FIRST, SECOND, "Über Varn Rail", ABOUT, "Pressekontakt:", "Iris Calloway", "presse@varnrail.example"));
    assertEquals(List.of(FIRST, SECOND), kept(FIRST, SECOND, "Contact presse :", "Luc Fontanel", "01 55 55 01 22"));
    assertEquals(List.of(FIRST, SECOND), kept(FIRST, SECOND, "Rückfragen bitte an:", "Polizei Varn", "Telefon: 0555 331011"));
  }

  @Test
  void dropsWhatLawyersSay() {
    assertEquals(List.of(FIRST, SECOND), kept(FIRST, SECOND, "About Varn Rail", ABOUT, "Forward-Looking Statements",
        "This release contains statements that look forward. What comes may differ from what is said here."));
  }

  @Test
  void dropsWhatLawyersSayWithoutAHeading() {
    assertEquals(List.of(FIRST, SECOND), kept(FIRST, SECOND, "À propos de la compagnie Varn Rail", ABOUT,
        "For further information, please contact:", "Iris Calloway, 0555 123 456",
        "Neither TSX Venture Exchange nor its Regulation Services Provider answers for what is said here, "
            + "whether it is right or wrong, and whoever trades in these shares trades at a risk of his own."));
  }

  @Test
  void aChapterAboutSomebodyIsTheStorys() {
    List<String> story = List.of(FIRST, "About Varn Rail", ABOUT, SECOND);
    assertEquals(story, kept(story.toArray(new String[0])));
  }

  @Test
  void aPageThatCallsItselfAReleaseNeedsNoContact() {
    assertEquals(List.of("Press release", FIRST, SECOND), kept("Press release", FIRST, SECOND, "About Varn Rail", ABOUT));
    String signed = "OSTERFLEET, March 3, 2025 /PRNewswire/ -- " + FIRST;
    assertEquals(List.of(signed, SECOND), kept(signed, SECOND, "About Varn Rail", ABOUT));
  }

  @Test
  void crossesPartChapters() {
    List<String> story = List.of(FIRST, "###", SECOND, "###", ABOUT);
    assertEquals(story, kept(story.toArray(new String[0])));
    List<String> late = List.of(SECOND, SECOND + " So it is.", "###", FIRST, FIRST + " So it is.", ABOUT);
    assertEquals(late, kept(late.toArray(new String[0])));
  }

  @Test
  void aContactInTheStoryDoesNotEndIt() {
    List<String> story = List.of(FIRST, "Contact:", "Iris Calloway, 0555 123 456", SECOND);
    assertEquals(story, kept(story.toArray(new String[0])));
    List<String> unreached = List.of(FIRST, SECOND, "Contact", "Two cars touched, nobody was hurt.");
    assertEquals(unreached, kept(unreached.toArray(new String[0])));
  }

  private static List<String> kept(String... lines) {
    Sheet sheet = Sheet.of(HtmlReader.read("<p>" + String.join("</p><p>", lines) + "</p>"));
    List<Ruling> rulings = new ArrayList<>();
    for (int i = 0; i < sheet.size(); i++) {
      rulings.add(new Ruling(sheet.block(i), Verdict.KEEP, "model", "as it stands"));
    }
    List<String> kept = new ArrayList<>();
    for (Ruling ruling : new ReleaseJudge().review(sheet, rulings)) {
      if (ruling.kept()) {
        kept.add(ruling.block().text());
      }
    }
    return kept;
  }
}
