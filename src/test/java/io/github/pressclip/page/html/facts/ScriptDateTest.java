package io.github.pressclip.page.html.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptDateTest {
  @ParameterizedTest
  @ValueSource(strings = {
    "{\"published_at\":\"2025-03-04\"}",
    "var page = {publicationDate: '2025-03-04', views: 3};",
    "{\\\"firstPublished\\\": \\\"2025-03-04\\\"}",
    "{\"page.publish_date\" : \"2025-03-04\"}",
    "{\"publishedAt\":\"2025-03-04\"},{\"publishedAt\":\"2025-03-04\",\"lastPublishedAt\":\"2025-03-09\"}"
  })
  void isTheDayOfAKeyThatSaysPublished(String script) {
    assertEquals("2025-03-04", ScriptDate.of(List.of("let republic = 1;", script)));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "{\"unpublished_at\":\"2025-03-04\"}",
    "{\"publishUntil\":\"2025-03-04\"}",
    "{\"publisher\":\"Norrby Post\"}",
    "{\"published\":\"20 days ago\"}",
    "{\"published\":true,\"day\":\"2025-03-04\"}",
    "publi"
  })
  void isNoneOfOtherKeysAndValues(String script) {
    assertNull(ScriptDate.of(List.of(script)));
  }

  @Test
  void isNoneOfSeveralDays() {
    assertNull(ScriptDate.of(List.of("{\"published\":\"2025-03-04\"}", "{\"published\":\"2025-03-05\"}")));
  }
}
