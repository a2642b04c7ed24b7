package io.github.pressclip.page.html.facts;

import io.github.pressclip.page.Box;
import io.github.pressclip.page.Entities;
import io.github.pressclip.page.Lower;
import io.github.pressclip.page.Metadata;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Gathers what an HTML page says about itself; used for one page by one walk. */
public final class MetadataBuilder {
  /** The itemprops that are read; the others would only cost time. */
  private static final Set<String> FACTS = Set.of(
      "author", "creator", "datepublished", "datemodified", "datecreated", "locationcreated", "dateline");

  /** What a part of a line is called that names the author. */
  private static final Set<String> AUTHOR = Set.of("author", "author-name", "post-author", "entry-author");

  private static final Set<String> INLINE = Set.of("span", "a", "strong", "b", "em", "i");

  /** Characters of a day with its weekday. */
  private static final int LONGEST_DAY = 40;

  private final Map<String, List<String>> meta = new LinkedHashMap<>();
  private final List<Map<String, Object>> jsonLd = new ArrayList<>();
  private final List<String> scripts = new ArrayList<>();
  private final List<Metadata.Mark> marks = new ArrayList<>();
  private String title;
  private String canonical;

  /** Takes what a head says, with all elements in it. */
  public void seeHead(Element head) {
    see(head);
    for (Element child = head.firstElementChild(); child != null; child = child.nextElementSibling()) {
      seeHead(child);
    }
  }

  /** Takes what an element says of the page, if it is one that does. */
  public void see(Element element) {
    switch (element.normalName()) {
      case "meta" -> {
        String content = Entities.decode(element.attr("content")).strip();
        for (String attribute : new String[] {"property", "name", "itemprop", "http-equiv"}) {
          String name = Lower.of(element.attr(attribute).strip());
          if (name.endsWith("ld+json")) {
            LenientJson.objects(content, jsonLd);
          } else if (!name.isEmpty() && !content.isEmpty()) {
            meta.computeIfAbsent(name, key -> new ArrayList<>()).add(content);
          }
        }
      }
      case "title" -> {
        // The first one, wherever it is: text before the document, an error or a mark of its encoding, puts the head
        // into the body.
        String text = title == null ? Entities.decode(element.text()).strip() : "";
        title = text.isEmpty() ? title : text;
      }
      case "link" -> {
        if (canonical == null && element.attr("rel").equalsIgnoreCase("canonical") && element.hasAttr("href")) {
          canonical = element.attr("href").strip();
        }
      }
      case "script" -> {
        if (Lower.of(element.attr("type")).contains("ld+json")) {
          LenientJson.objects(data(element), jsonLd);
        } else {
          scripts.add(data(element));
        }
      }
      default -> { }
    }
  }

  /** The content of a script, which is one node as a rule: it needn't be put together. */
  private static String data(Element script) {
    return script.childNodeSize() == 1 && script.childNode(0) instanceof DataNode only
        ? only.getWholeData() : script.data();
  }

  /** True for an element that marks part of the page as a fact, such as its author or a time. */
  public boolean marks(Element element) {
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
   * Takes the fact that an element marks.
   *
   * @param block the index of the block in which it stands
   * @param box its own box
   */
  public void mark(Element element, int block, Box box) {
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
    marks.add(new Metadata.Mark(name, value, MarkText.of(element), block, box));
  }

  /** All that a page says of itself, after the walk over it. */
  public Metadata finish(Document document) {
    Element html = child(document, "html");
    String language = html == null ? "" : html.attr("lang").strip();
    // The last two are of programs that keep pages, as they are or as notes.
    for (String name : canonical == null ? new String[] {"og:url", "savepage-url", "source-url"} : new String[0]) {
      canonical = canonical == null && meta.containsKey(name) ? meta.get(name).get(0) : canonical;
    }
    if (canonical == null) {
      String saved = SavedFrom.of(document);
      canonical = saved == null ? SavedFrom.of(html) : saved;
    }
    return new Metadata(language.isEmpty() ? null : language, title, canonical,
        Collections.unmodifiableMap(meta), Collections.unmodifiableList(jsonLd),
        declaresPublication() ? null : ScriptDate.of(scripts), Collections.unmodifiableList(marks));
  }

  private boolean declaresPublication() {
    for (Map<String, Object> object : jsonLd) {
      if (object.containsKey("datePublished")) {
        return true;
      }
    }
    for (String name : meta.keySet()) {
      boolean dated = name.contains("date") && !name.contains("update") && !name.contains("modif");
      if (dated || name.contains("publish")) {
        return true;
      }
    }
    return false;
  }

  /** The first child with that tag; null if there is none. (A selector takes longer to set up than a page to read.) */
  private static Element child(Element parent, String tag) {
    for (Element child = parent.firstElementChild(); child != null; child = child.nextElementSibling()) {
      if (child.normalName().equals(tag)) {
        return child;
      }
    }
    return null;
  }
}
