package io.github.pressclip.page.html.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonLdObjectsTest {
  @Test
  void listsAndGraphsAreOpened() {
    assertEquals("[Page, Person, Organization]",
        types("[{'@type': 'Page', '@graph': [{'@type': 'Person'}]}, [{'@type': 'Organization'}]]"));
  }

  @Test
  void whatAPageIsAboutIsToldInsideIt() {
    assertEquals("[WebPage, NewsArticle]",
        types("{'@type': 'WebPage', 'mainEntity': {'@type': 'NewsArticle', 'headline': 'Tide', '@id': '#1'}}"));
    assertEquals("[NewsArticle]",
        types("{'@type': 'NewsArticle', 'mainEntityOfPage': {'@type': 'WebPage', '@id': '#1'}}"));
  }

  private static String types(String script) {
    List<Map<String, Object>> objects = new ArrayList<>();
    LenientJson.objects(script.replace('\'', '"'), objects);
    return objects.stream().map(object -> object.get("@type")).toList().toString();
  }
}
