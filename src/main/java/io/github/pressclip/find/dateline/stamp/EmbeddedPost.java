package io.github.pressclip.find.dateline.stamp;

/**
 * Tells the line that signs a post of a network inside a story, {@code — Ann Smith (@annsmith) March 3, 2025}: neither
 * its name nor its day is the story's.
 */
public final class EmbeddedPost {
  private EmbeddedPost() {}

  /** True for a line that begins with a dash and holds a sign of the network in brackets. */
  public static boolean signs(String line) {
    return line.length() > 2 && (line.charAt(0) == '—' || line.charAt(0) == '–') && line.contains("(@");
  }
}
