package io.github.pressclip.strip.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.pressclip.page.html.HtmlReader;
import io.github.pressclip.strip.feature.Sheet;
import io.github.pressclip.strip.ruling.Ruling;
import io.github.pressclip.strip.ruling.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A story that is loaded below another one, and what looks like it. */
class NextStoryJudgeTest {
  private static final String STORY = "The harbour of Osterfleet will stay closed to barges until the crane that fell on "
      + "Tuesday is lifted, the port's master said, and that may take three weeks or longer. Two tugs from Varnmouth are "
      + "on their way with a floating crane, the only one on this coast that can carry the weight, and divers have looked "
      + "at the hull of the barge below, which lies on its side and holds four hundred tons of gravel.";
  private static final String OTHER = "Hollin's cinema opens again on Friday, with the film that was on when it burned.";

  @Test
  void dropsTheNextStory() {
    String next = "<h1 class='head'>Cinema opens again in Hollin</h1><p>" + OTHER + "</p>";
    assertEquals(List.of("Crane falls in Osterfleet", STORY), kept(first() + "<article>" + next + "</article>"));
    String dated = "<h2>Cinema opens again in Hollin</h2><p>Published 3 March 2025, 19:40</p><p>" + OTHER + "</p>";
    assertEquals(List.of("Crane falls in Osterfleet", STORY), kept(first() + "<div><article>" + dated + "</article></div>"));
  }

  @Test
  void partsOfTheStoryMayBeArticles() {
    String part = "<article><h2>The second tug</h2><p>" + OTHER + "</p></article>";
    assertEquals(List.of("Crane falls in Osterfleet", STORY, "The second tug", OTHER), kept(first() + part));
  }

  @Test
  void entriesOfALiveBlogLieBelowItsTitle() {
    String entry = "<article><h2>The tug is there</h2><time class='date'>Published 3 March 2025, 19:40</time><p>" + OTHER
        + "</p></article>";
    assertEquals(5, kept("<article><h1 class='head'>Crane falls in Osterfleet</h1><p>" + STORY + "</p>" + entry
        + "</article>").size());
    assertEquals(5, kept("<article><h1 class='head'>Crane falls in Osterfleet</h1><p>All of it.</p></article>" + entry)
        .size());
  }

  private static String first() {
    return "<article><h1 class='head'>Crane falls in Osterfleet</h1><p>" + STORY + "</p></article>";
  }

  private static List<String> kept(String body) {
    Sheet sheet = Sheet.of(HtmlReader.read(
        "<html><head><title>Crane falls in Osterfleet | Hollin Mail</title></head><body>" + body + "</body></html>"));
    List<Ruling> rulings = new ArrayList<>();
    for (int i = 0; i < sheet.size(); i++) {
      rulings.add(new Ruling(sheet.block(i), Verdict.KEEP, "model", "as it stands"));
    }
    List<String> kept = new ArrayList<>();
    for (Ruling ruling : new NextStoryJudge().review(sheet, rulings)) {
      if (ruling.kept()) {
        kept.add(ruling.block().text());
      }
    }
    return kept;
  }
}
