package io.github.pressclip.strip;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pressclip.Clipping;
import io.github.pressclip.Pressclip;
import io.github.pressclip.input.Format;
import org.junit.jupiter.api.Test;

/** A page that holds no article gives none, and says why. */
class AbsenceTest {
  private static final String CARD = """
      <div class="card"><h3><a href="/%1$d">The council of village number %1$d has put off its vote</a></h3>
      <p>The decision moves to the spring, after the estimate for the roof of hall %1$d rose by a third.</p></div>
      """;

  private static final String CONSENT = """
      <div class="gate"><h1>Read on with advertising, or subscribe</h1>
      <p>You can read this site free of charge if you agree that we and our partners use cookies to store information on
      your device and to show you advertising that fits your interests, as most readers do.</p>
      <p>With your consent we process personal data such as your address on the network, the pages that you visit and the
      device that you use. You can withdraw your consent at any time at the foot of each page.</p></div>
      """;

  @Test
  void teasersOfManyStoriesAreNoArticle() {
    Clipping clipping = clip("", cards(8));

    assertTrue(clipping.article().isEmpty());
    assertTrue(clipping.rulings().stream().anyMatch(ruling -> ruling.reason().contains("many teasers")));
  }

  @Test
  void aPageThatDeclaresAnArticleIsTakenAtItsWord() {
    assertTrue(clip("<meta property=\"og:type\" content=\"article\">", cards(8)).article().isPresent());
    for (String type : new String[] {"NewsArticle", "Review", "Report", "Recipe"}) {
      String declared = "<script type=\"application/ld+json\">{\"@type\": [\"%s\"], \"name\": \"Village votes\"}</script>";
      assertTrue(clip(declared.formatted(type), cards(8)).article().isPresent(), type);
    }
  }

  @Test
  void theQuestionForConsentIsNoArticle() {
    Clipping clipping = clip("", CONSENT);

    assertTrue(clipping.article().isEmpty());
    assertTrue(clipping.rulings().stream().anyMatch(ruling -> ruling.reason().contains("asks for consent")));
  }

  @Test
  void numbersAloneAreNoArticle() {
    Clipping clipping = Pressclip.clip("1893 44 17 2,300 58.1\n\n".repeat(40), Format.TEXT);

    assertTrue(clipping.article().isEmpty());
  }

  @Test
  void aStoryThatMentionsConsentOnceIsOne() {
    String story = "<article><h1>Town opens its archive</h1>" + """
        <p>The town of Hollin has opened the files of its old court to everybody, after the last family whose consent was
        needed gave it in a letter that ran to nine pages and was read aloud in the council.</p>
        <p>The files fill four rooms above the fire station, smell of smoke and hold, according to the archivist, the only
        known drawing of the bridge that the flood of 1893 took away in a single night.</p>
        <p>Readers have to book a seat a week ahead and may bring a pencil, no pen. The first to come was a baker, who
        looked for the recipe that his great-grandfather had sued a neighbour for.</p></article>""";

    assertFalse(clip("", story).article().isEmpty());
  }

  @Test
  void aWordForConsentCountsOnceInEachLanguage() {
    String story = "<h1>Le consentement des bergers</h1>" + """
        <p>À Hollin, le consentement des bergers a manqué pendant neuf ans, le temps qu'il a fallu pour retrouver le dernier
        héritier de la bergerie et pour lui écrire une lettre qu'il veuille bien ouvrir.</p>
        <p>Sans ce consentement, la route s'arrêtait devant un mur, et les cars faisaient demi-tour dans la cour de l'école,
        sous les yeux des enfants qui comptaient les manœuvres.</p>
        <p>Le maire a lu le consentement à haute voix, deux fois, parce que le vent avait emporté la première lecture vers
        le village voisin, qui n'en demandait pas tant.</p>""";

    assertFalse(clip("", story).article().isEmpty());
    assertFalse(clip("", story.replace("consentement", "consentimiento")).article().isEmpty());
    assertFalse(clip("", story.replace("consentement", "consentimento")).article().isEmpty());
  }

  private static String cards(int count) {
    StringBuilder cards = new StringBuilder("<div class=\"grid\">");
    for (int i = 1; i <= count; i++) {
      cards.append(CARD.formatted(i));
    }
    return cards.append("</div>").toString();
  }

  private static Clipping clip(String head, String body) {
    return Pressclip.clip("<html><head>" + head + "</head><body>" + body + "</body></html>", Format.HTML);
  }
}
