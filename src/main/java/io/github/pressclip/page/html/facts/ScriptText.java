package io.github.pressclip.page.html.facts;

import io.github.pressclip.page.Scripts;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The story of a page whose markup has no text: its scripts carry it as JSON, for a program to draw. It is looked for
 * among the strings of the scripts, whatever their keys are named, for every site names them otherwise.
 */
public final class ScriptText {
  /** Strings with fewer characters are labels and names. */
  private static final int SHORTEST = 60;

  /** The story has at least so many characters. */
  private static final int STORY = 300;

  /** Strings that hold JSON themselves are opened so many times. */
  private static final int DEEPEST = 3;

  private ScriptText() {}

  /**
   * A piece of the story.
   *
   * @param text plain text or HTML
   * @param offset where it stands in the source
   */
  public record Piece(String text, int offset) {
    /** True for a piece with tags in it. */
    public boolean isHtml() {
      return text.indexOf("</") >= 0 || text.contains("<p>") || text.contains("<br");
    }
  }

  /** The pieces of the script that holds the most prose; empty if none holds a story. */
  public static List<Piece> of(Document document, String html) {
    List<Piece> best = List.of();
    int most = STORY;
    for (Element script : document.getElementsByTag("script")) {
      String data = script.data();
      if (data.length() < STORY) {
        continue;
      }
      List<Piece> pieces = story(ScriptStories.own(strings(data, Math.max(0, html.indexOf(data)), 0)));
      int length = 0;
      for (Piece piece : pieces) {
        length += piece.text.length();
      }
      if (length > most) {
        most = length;
        best = pieces;
      }
    }
    return best;
  }

  /** One string that holds half of the prose is the story; else its paragraphs are strings of their own. */
  private static List<Piece> story(List<Piece> pieces) {
    int all = 0;
    Piece longest = null;
    for (Piece piece : pieces) {
      all += piece.text.length();
      longest = longest == null || piece.text.length() > longest.text.length() ? piece : longest;
    }
    return longest != null && longest.text.length() > STORY && longest.text.length() >= all / 2
        ? List.of(longest) : pieces;
  }

  private static List<Piece> strings(String json, int offset, int depth) {
    List<Piece> pieces = new ArrayList<>();
    int at = json.indexOf('"');
    // What a list holds that was looked through is known: each is read once, however deep the next ones lie in it.
    int known = 0;
    while (at >= 0) {
      LenientJson.Quoted quoted = LenientJson.string(json, at);
      String string = quoted.text();
      LenientJson.Listed tree =
          at >= known && RichText.isKey(string) ? LenientJson.listAfter(json, quoted.end()) : null;
      if (tree != null) {
        known = tree.end();
        List<String> paragraphs = RichText.paragraphs(string, tree.values(), ScriptText::isProse);
        if (paragraphs != null) {
          for (String paragraph : paragraphs) {
            pieces.add(new Piece(paragraph, offset + at + 1));
          }
          at = json.indexOf('"', tree.end());
          continue;
        }
      }
      if (size(string) >= SHORTEST) {
        if (isJson(string)) {
          if (depth < DEEPEST) {
            for (Piece piece : strings(string, 0, depth + 1)) {
              pieces.add(new Piece(piece.text, offset + at + 1));
            }
          }
        } else if (isProse(string) && isNew(string, pieces)) {
          pieces.add(new Piece(string, offset + at + 1));
        }
      }
      at = json.indexOf('"', quoted.end());
    }
    return pieces;
  }

  /** How long a string is; a character of Chinese, Japanese or Korean says as much as three letters. */
  private static int size(String string) {
    int size = string.length();
    for (int i = 0; size < SHORTEST && i < string.length(); i++) {
      size += Scripts.isDense(string.charAt(i)) ? 2 : 0;
    }
    return size;
  }

  private static boolean isNew(String string, List<Piece> pieces) {
    int last = pieces.size() - 1;
    return last < 0 || !pieces.get(last).text.equals(string);
  }

  private static boolean isJson(String string) {
    return string.contains("\":\"") || string.contains("\":{") || string.contains("\":[")
        || string.startsWith("{\"") || string.startsWith("[{\"");
  }

  /** True for text with sentences: mostly letters, and an end of one. */
  private static boolean isProse(String string) {
    int letters = 0;
    int ends = 0;
    int codes = 0;
    boolean tag = false;
    int visible = 0;
    int size = 0;
    for (int i = 0; i < string.length(); i++) {
      char c = string.charAt(i);
      if (tag || c == '<') {
        tag = c != '>';
        continue;
      }
      visible++;
      size += Scripts.isDense(c) ? 3 : 1;
      if (Character.isLetter(c) || c == ' ') {
        letters++;
      } else if ("{}=;_\\".indexOf(c) >= 0) {
        codes++;
      } else if (c == '。'
          || ".!?".indexOf(c) >= 0 && (i + 1 == string.length() || !Character.isLetterOrDigit(string.charAt(i + 1)))) {
        ends++;
      }
    }
    return ends > 0 && size >= SHORTEST && letters >= visible * .8f && codes <= visible / 50;
  }
}
