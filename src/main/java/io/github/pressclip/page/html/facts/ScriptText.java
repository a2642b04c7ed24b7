package io.github.pressclip.page.html.facts;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The story of a page whose markup has no text: its scripts carry it as JSON, for a program to draw. It is looked for
 * among the strings of the scripts, whatever their keys are named, for every site names them otherwise.
 */
public final class ScriptText {
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
      List<Piece> pieces = story(ScriptStories.own(strings(data, Math.max(0, html.indexOf(data)), 0, true)));
      if (length(pieces) > most) {
        most = length(pieces);
        best = pieces;
      }
    }
    return best;
  }

  /** One string that holds half of the prose is the story; else its paragraphs are strings of their own. */
  private static List<Piece> story(List<Piece> pieces) {
    Piece longest = null;
    for (Piece piece : pieces) {
      longest = longest == null || piece.text.length() > longest.text.length() ? piece : longest;
    }
    return longest != null && longest.text.length() > STORY && longest.text.length() >= length(pieces) / 2
        ? List.of(longest) : pieces;
  }

  /**
   * The strings of a script that are prose.
   *
   * @param trees whether a list of rich text is read as one, paragraph by paragraph
   */
  private static List<Piece> strings(String json, int offset, int depth, boolean trees) {
    List<Piece> pieces = new ArrayList<>();
    int at = json.indexOf('"');
    // What a list holds that was looked through is known: each is read once, however deep the next ones lie in it.
    int known = 0;
    while (at >= 0) {
      LenientJson.Quoted quoted = LenientJson.string(json, at);
      String string = quoted.text();
      LenientJson.Listed tree =
          trees && at >= known && RichText.isKey(string) ? LenientJson.listAfter(json, quoted.end()) : null;
      if (tree != null) {
        known = tree.end();
        List<String> paragraphs = RichText.paragraphs(string, tree.values(), ScriptString::isProse);
        if (paragraphs != null && isMost(paragraphs, json.substring(quoted.end(), tree.end()), depth)) {
          for (String paragraph : paragraphs) {
            pieces.add(new Piece(paragraph, offset + at + 1));
          }
          at = json.indexOf('"', tree.end());
          continue;
        }
      }
      if (ScriptString.isLong(string)) {
        if (ScriptString.isJson(string)) {
          if (depth < DEEPEST) {
            for (Piece piece : strings(string, 0, depth + 1, trees)) {
              pieces.add(new Piece(piece.text, offset + at + 1));
            }
          }
        } else if (ScriptString.isProse(string) && isNew(string, pieces)) {
          pieces.add(new Piece(string, offset + at + 1));
        }
      }
      at = json.indexOf('"', quoted.end());
    }
    return pieces;
  }

  /** True unless the strings of a list hold twice as much: the story as HTML, and its captions as rich text. */
  private static boolean isMost(List<String> paragraphs, String list, int depth) {
    int own = 0;
    for (String paragraph : paragraphs) {
      own += paragraph.length();
    }
    return 2 * own >= length(strings(list, 0, depth, false));
  }

  /** How many characters some pieces have. */
  static int length(List<Piece> pieces) {
    int length = 0;
    for (Piece piece : pieces) {
      length += piece.text.length();
    }
    return length;
  }

  private static boolean isNew(String string, List<Piece> pieces) {
    int last = pieces.size() - 1;
    return last < 0 || !pieces.get(last).text.equals(string);
  }
}
