package io.github.pressclip.page;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Families of words that web designers put into class names and ids. A word only raises a suspicion; what follows from
 * it is for the judges to say.
 */
public enum Family {
  ARTICLE("article", "story", "post", "entry", "content", "main", "text", "body", "artikel", "articulo", "noticia"),
  HEADLINE("headline", "title", "titre", "titulo", "titel", "heading"),
  STANDFIRST("standfirst", "dek", "lede", "lead", "subtitle", "subheadline", "summary", "intro", "teasertext",
      "excerpt", "chapo", "abstract", "deck", "strapline"),
  BYLINE("byline", "author", "authors", "autor", "auteur", "contributor", "writer", "reporter", "credits", "bio"),
  STAMP("date", "time", "timestamp", "published", "updated", "pubdate", "datetime", "dateline", "datum", "fecha"),
  CAPTION("caption", "figcaption", "credit", "copyright", "legend", "gallery", "slideshow", "photo",
      "bildunterschrift"),
  RELATED("related", "recommended", "recommendations", "more", "also", "readmore", "similar", "outbrain", "taboola",
      "teaser", "teasers", "popular", "trending", "latest", "mostread", "suggested", "recirc", "recirculation",
      "upnext", "next", "previous"),
  SHARE("share", "sharing", "social", "facebook", "twitter", "whatsapp", "follow", "addthis", "sharedaddy"),
  COMMENT("comment", "comments", "disqus", "respond", "reply", "discussion", "kommentare", "commentaires",
      "comentarios"),
  PROMO("ad", "ads", "advert", "advertisement", "advertising", "promo", "promotion", "sponsor", "sponsored", "banner",
      "affiliate", "anzeige", "werbung", "dfp", "cta", "donate",
      "donation", "membership"),
  NEWSLETTER("newsletter", "subscribe", "subscription", "signup", "optin", "mailchimp", "mailing"),
  PAYWALL("paywall", "premium", "piano", "regwall", "subscriber"),
  COOKIE("cookie", "cookies", "consent", "gdpr", "privacy", "onetrust", "cmp"),
  NAVIGATION("nav", "navigation", "menu", "breadcrumb", "breadcrumbs", "navbar", "pagination", "pager", "toc",
      "sitemap"),
  SIDE("sidebar", "aside", "side", "rail", "widget", "widgets", "column"),
  HEAD("header", "masthead", "topbar", "top", "hero"),
  FOOT("footer", "foot", "bottom", "colophon", "legal"),
  TAGS("tag", "tags", "topics", "topic", "keywords", "category", "categories", "labels", "section"),
  POPUP("modal", "popup", "overlay", "dialog", "lightbox", "tooltip", "toast"),
  UNSEEN("hidden", "hide", "invisible", "visuallyhidden", "sr", "screenreader", "offscreen", "noprint"),
  QUOTATION("quote", "blockquote", "pullquote", "tweet", "embed", "instagram");

  private static final Family[] FAMILIES = values();

  /** For each word its family: the ordinal and one. */
  private static final WordNumbers BY_WORD = WordNumbers.of(byWord());

  private final String[] words;

  Family(String... words) {
    this.words = words;
  }

  /**
   * The families of a class name, such as {@code story-body__relatedLinks}.
   *
   * @param name class names and ids as written, separated by spaces
   */
  public static Set<Family> of(String name) {
    if (name.isEmpty()) {
      return Set.of();
    }
    EnumSet<Family> families = null;
    int start = 0;
    int hash = 0;
    char before = ' ';
    for (int i = 0; i <= name.length(); i++) {
      char c = i < name.length() ? name.charAt(i) : ' ';
      if (c >= 'a' && c <= 'z') {
        // As most are: the word goes on.
        hash = hash * 31 + c;
        before = c;
        continue;
      }
      boolean letter = c < 128 ? c >= 'A' && c <= 'Z' : Character.isLetter(c);
      if (!letter || i > start && Character.isUpperCase(c) && Character.isLowerCase(before)) {
        int family = i - start > 1 ? BY_WORD.of(name, start, i, hash) : 0;
        if (family > 0 && !isOfFramework(name, start)) {
          families = families == null ? EnumSet.noneOf(Family.class) : families;
          families.add(FAMILIES[family - 1]);
        }
        start = letter ? i : i + 1;
        hash = 0;
      }
      hash = letter ? hash * 31 + (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c) : 0;
      before = c;
    }
    return families == null ? Set.of() : families;
  }

  /** {@code __next}: two low lines begin the name of a framework's root, which says nothing of what lies in it. */
  private static boolean isOfFramework(String name, int word) {
    return word > 1 && name.charAt(word - 1) == '_' && name.charAt(word - 2) == '_'
        && (word == 2 || name.charAt(word - 3) == ' ');
  }

  private static Map<String, Integer> byWord() {
    Map<String, Integer> byWord = new HashMap<>();
    for (Family family : FAMILIES) {
      for (String word : family.words) {
        byWord.put(word, family.ordinal() + 1);
      }
    }
    return byWord;
  }
}
