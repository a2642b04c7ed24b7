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
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Gathers what an HTML page says about itself; used for one page by one walk. */
public final class MetadataBuilder {
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
    return FactMark.is(element);
  }

  /**
   * Takes the fact that an element marks.
   *
   * @param block the index of the block in which it stands
   * @param box its own box
   */
  public void mark(Element element, int block, Box box) {
    marks.add(FactMark.of(element, block, box));
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
