package io.github.pressclip.page;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoryTypeTest {
  @ParameterizedTest
  @ValueSource(strings = {
    "NewsArticle", "newsarticle", "https://schema.org/ReportageNewsArticle", "LiveBlogPosting", "Report", "Review", "Recipe"})
  void aPieceOfWriting(String type) {
    assertTrue(StoryType.is(type));
    assertTrue(StoryType.is(List.of("Thing", type)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"WebPage", "WebSite", "Person", "NewsMediaOrganization", "ImageObject", ""})
  void anythingElse(String type) {
    assertFalse(StoryType.is(type));
    assertFalse(StoryType.is(List.of(type)));
  }

  @Test
  void noType() {
    assertFalse(StoryType.is(null));
    assertFalse(StoryType.is(3.0));
  }
}
