package io.github.pressclip.page;

import java.util.List;

/**
 * Tells by its type whether an object that a page declares is a single piece of writing: {@code NewsArticle},
 * {@code Review}.
 */
public final class StoryType {
  /** What schema.org's types of such pieces have in their names, in lower case. */
  private static final String[] STORIES = {"article", "posting", "report", "review", "recipe"};

  private StoryType() {}

  /**
   * True for the type of a piece of writing.
   *
   * @param type the value of {@code @type}: a string, or a list of them; null if the object has none
   */
  public static boolean is(Object type) {
    if (type instanceof List<?> types) {
      for (Object one : types) {
        if (is(one)) {
          return true;
        }
      }
      return false;
    }
    String name = type instanceof String text ? Lower.of(text) : "";
    for (String story : STORIES) {
      if (name.contains(story)) {
        return true;
      }
    }
    return false;
  }
}
