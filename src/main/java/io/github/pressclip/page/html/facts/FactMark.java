package io.github.pressclip.page.html.facts;

import io.github.pressclip.page.Box;
import io.github.pressclip.page.Lower;
import io.github.pressclip.page.Metadata;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Elements that mark part of a page as a fact: its author, its day, its place. */
final class FactMark {
  /** The itemprops that are read; the others would only cost time. */
  private static final Set<String> FACTS = Set.of(
      "author", "creator", "datepublished", "datemodified", "datecreated", "locationcreated", "dateline");

  /** What a part of a line is called that names the author. */
  private static final Set<String> AUTHOR = Set.of("author", "author-name", "post-author", "entry-author");

  private static final Set<String> INLINE = Set.of("span", "a", "strong", "b", "em", "i");

  /** Characters of a day with its weekday. */
  private static final int LONGEST_DAY = 40;

  private FactMark() {}

  /** True for an element that marks part of the page as a fact, such as its author or a time. */
  static boolean is(Element element) {
    if (element.normalName().equals("time")) {
      return true;
    }
    if (element.attributesSize() == 0) {
      return false;
    }
    if (isDayOfParagraph(element) || isAbbreviatedTime(element)) {
      return true;
    }
    return FACTS.contains(itemprop(element))
        || element.attributes().get("rel").equalsIgnoreCase("author") || isCalledAuthor(element);
  }

  /** True for a part of a line that is called the author: {@code <span class="author vcard">Ann Smith</span>}. */
  private static boolean isCalledAuthor(Element element) {
    String names = element.attributes().get("class");
    if (names.indexOf("author") < 0 || !INLINE.contains(element.normalName())) {
      return false;
    }
    for (String name : element.classNames()) {
      if (AUTHOR.contains(name)) {
        return true;
      }
    }
    return false;
  }

  private static String itemprop(Element element) {
    return Lower.of(element.attributes().get("itemprop").strip());
  }

  /**
   * True for a moment behind a shorter one, as blogs have it: {@code <abbr class="published"
   * title="2025-06-03T09:00Z">} (hAtom 0.1, the datetime design pattern of microformats).
   */
  private static boolean isAbbreviatedTime(Element element) {
    if (!element.normalName().equals("abbr")) {
      return false;
    }
    String names = element.attributes().get("class");
    return (names.contains("published") || names.contains("updated")) && isMoment(element.attributes().get("title"));
  }

  private static boolean isMoment(String title) {
    return title.startsWith("T", ScriptDate.DAY) && ScriptDate.isDay(title);
  }

  /** True for a day at the head of a paragraph: {@code <p><span class="datum">31. Oktober 2023.</span> Am Anfang …}. */
  private static boolean isDayOfParagraph(Element element) {
    Element around = element.parent();
    // few elements lie in a paragraph, and fewer open one: their names are asked last
    if (around == null || !around.normalName().equals("p") || around.firstElementChild() != element
        || element.attributes().get("class").indexOf("dat") < 0 || !(element.nextSibling() instanceof TextNode next)
        || next.isBlank()) {
      return false;
    }
    String text = element.text();
    return text.length() <= LONGEST_DAY && text.endsWith(".") && around.text().startsWith(text);
  }

  /**
   * The fact that an element marks.
   *
   * @param block the index of the block in which it stands
   * @param box its own box
   */
  static Metadata.Mark of(Element element, int block, Box box) {
    String value = null;
    for (String attribute : new String[] {"datetime", "content", "href"}) {
      if (value == null && !element.attr(attribute).isBlank()) {
        value = element.attr(attribute).strip();
      }
    }
    if (value == null && element.normalName().equals("abbr") && isMoment(element.attr("title"))) {
      value = element.attr("title");
    }
    String itemprop = itemprop(element);
    boolean time = element.normalName().equals("time");
    String name = FACTS.contains(itemprop) ? itemprop
        : time && element.hasAttr("pubdate") ? "datepublished"
        : !time && element.attr("rel").equalsIgnoreCase("author") ? "author"
        : !time && isCalledAuthor(element) ? Metadata.CALLED_AUTHOR : "time";
    return new Metadata.Mark(name, value, MarkText.of(element), block, box);
  }
}
