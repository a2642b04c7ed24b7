package io.github.pressclip.strip;

import io.github.pressclip.page.Block;
import io.github.pressclip.page.Box;
import io.github.pressclip.page.Family;
import io.github.pressclip.page.Kind;
import io.github.pressclip.page.Lower;
import io.github.pressclip.page.Metadata;
import io.github.pressclip.page.Page;
import io.github.pressclip.page.StoryType;
import io.github.pressclip.strip.ruling.Ruling;
import io.github.pressclip.strip.ruling.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells when what is left of a page is no article after all: not a word, a server's error, teasers of many stories, or
 * the question for consent that stands before a site. A page that declares an article is taken at its word, if there is
 * one.
 */
public final class Absence {
  private static final String JUDGE = "absence";

  /** So many teasers make a list of them; fewer may be boxes in a story. */
  private static final int TEASERS = 4;

  /** Words; a teaser has no longer paragraph. */
  private static final int LONGEST_TEASER = 45;

  private static final int SHORTEST_TEASER = 5;

  /** The share of what is kept that has to be teasers, or questions for consent. */
  private static final double MOST = .7;

  /** Blocks; a longer text that speaks of consent is an article about it. */
  private static final int LONGEST_CONSENT = 14;

  private static final float LINKED = .8f;

  /** Stems that texts of consent are full of, in lower case; none lies in another, which would count a word twice. */
  private static final String[] CONSENT = {
    "cookie", "consent", "personal data", "on your device", "on a device", "advertising", "einwilligung",
    "personenbezogen", "werbung", "données personnelles", "publicité", "datos personales", "publicidad", "consenso",
    "dati personali", "dados pessoais", "toestemming", "tracking", "tracked"
  };

  private Absence() {}

  /** The page as it is, or with all of its blocks dropped if it holds no article. */
  public static Stripped review(Stripped stripped) {
    List<Block> kept = stripped.body();
    if (!kept.isEmpty() && !hasWords(kept)) {
      return dropped(stripped, "numbers and marks alone: no article on this page");
    }
    if (kept.isEmpty() || declaresArticle(stripped.page().metadata())) {
      return stripped;
    }
    if (ErrorPage.is(stripped.page(), kept)) {
      return dropped(stripped,
          "a server's word that the page isn't there or not for everybody: no article on this page");
    }
    if (areTeasers(stripped.page(), kept)) {
      return dropped(stripped, "one of many teasers: no article on this page");
    }
    return asksForConsent(kept) ? dropped(stripped, "asks for consent: no article on this page") : stripped;
  }

  private static Stripped dropped(Stripped stripped, String reason) {
    List<Ruling> rulings = new ArrayList<>();
    for (Ruling ruling : stripped.rulings()) {
      rulings.add(ruling.kept() ? new Ruling(ruling.block(), Verdict.DROP, JUDGE, reason) : ruling);
    }
    return new Stripped(stripped.page(), rulings);
  }

  private static boolean hasWords(List<Block> kept) {
    for (Block block : kept) {
      for (int i = 0; i < block.text().length(); i++) {
        char c = block.text().charAt(i);
        if (Character.isLetter(c) || Character.isSurrogate(c)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean declaresArticle(Metadata metadata) {
    if ("article".equalsIgnoreCase(metadata.first("og:type")) || metadata.first("article:published_time") != null) {
      return true;
    }
    for (Map<String, Object> object : metadata.jsonLd()) {
      if (StoryType.is(object.get("@type"))) {
        return true;
      }
    }
    return false;
  }

  /** True if most paragraphs stand each in a box of its own, with a linked title and no other paragraph in it. */
  private static boolean areTeasers(Page page, List<Block> kept) {
    Map<Box, Integer> paragraphs = new HashMap<>();
    Map<Box, Integer> titles = new HashMap<>();
    for (Block block : page.blocks()) {
      if (block.markup() != null && block.markup().linkShare() >= LINKED) {
        titles.merge(card(block), 1, Integer::sum);
      }
    }
    int all = 0;
    for (Block block : kept) {
      if (block.markup() == null) {
        return false;
      }
      int words = words(block.text());
      if (block.kind() != Kind.HEADING && block.markup().linkShare() < LINKED && words >= SHORTEST_TEASER) {
        paragraphs.merge(card(block), 1, Integer::sum);
        all++;
        if (words > LONGEST_TEASER) {
          return false;
        }
      }
    }
    int teasers = 0;
    for (Map.Entry<Box, Integer> card : paragraphs.entrySet()) {
      teasers += card.getValue() == 1 && titles.containsKey(card.getKey()) ? 1 : 0;
    }
    return teasers >= TEASERS && teasers >= MOST * all;
  }

  /** The box that a block shares with its neighbours: what lies around its paragraph or heading. */
  private static Box card(Block block) {
    Box container = block.markup().container();
    Box around = container.parent();
    while (around != null && around.inline()) {
      around = around.parent();
    }
    return around == null ? container : around;
  }

  /** How many words a text has, told by its spaces. */
  static int words(String text) {
    int words = 1;
    for (int i = 0; i < text.length(); i++) {
      words += text.charAt(i) == ' ' ? 1 : 0;
    }
    return words;
  }

  /** Counted in characters: the choices below the question are many and short. */
  private static boolean asksForConsent(List<Block> kept) {
    if (kept.size() > LONGEST_CONSENT) {
      return false;
    }
    int all = 0;
    int asking = 0;
    int boxed = 0;
    for (Block block : kept) {
      int length = block.text().length();
      all += length;
      asking += speaksOfConsent(block.text()) ? length : 0;
      boxed += isInConsentBox(block) ? length : 0;
    }
    return boxed == all && asking * 2 > all || asking >= MOST * all;
  }

  private static boolean isInConsentBox(Block block) {
    return block.markup() != null && block.markup().box().isNamedFor(Family.COOKIE, Integer.MAX_VALUE);
  }

  /** True for two of the stems: one alone stands in many a story. */
  private static boolean speaksOfConsent(String text) {
    String lower = Lower.of(text);
    int stems = 0;
    for (String stem : CONSENT) {
      stems += lower.contains(stem) ? 1 : 0;
    }
    return stems >= 2;
  }
}
