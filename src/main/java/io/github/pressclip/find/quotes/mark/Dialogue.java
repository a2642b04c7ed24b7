package io.github.pressclip.find.quotes.mark;

import io.github.pressclip.find.quotes.word.Lexicon;
import io.github.pressclip.find.quotes.word.Tag;
import io.github.pressclip.page.Lower;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads lines of dialogue: a paragraph that begins with a long dash is speech, and between dashes, or after a comma,
 * stands who says it: "—No me voy —dijo Ana—. Es mi casa.", "— Я не уйду, — сказала Анна.", "— Je reste, dit Anne."
 * A line that nobody reports is no dialogue but an item of a list.
 */
public final class Dialogue {
  private final String text;
  private final int paragraph;
  private final Lexicon lexicon;
  private final List<Span> spans = new ArrayList<>();
  private boolean reported;

  private Dialogue(String text, int paragraph, Lexicon lexicon) {
    this.text = text;
    this.paragraph = paragraph;
    this.lexicon = lexicon;
  }

  /** True if a paragraph begins with a dash. */
  public static boolean mayStandIn(List<String> paragraphs) {
    for (String text : paragraphs) {
      if (!text.isEmpty() && isDash(text.charAt(0))) {
        return true;
      }
    }
    return false;
  }

  /** The speech of all lines of dialogue, in reading order. */
  public static List<Span> scan(List<String> paragraphs, Lexicon lexicon) {
    List<Span> all = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      all.addAll(spans(paragraphs.get(i), i, lexicon));
    }
    return all;
  }

  /** The speech of a line of dialogue; empty if the paragraph is none. */
  private static List<Span> spans(String text, int paragraph, Lexicon lexicon) {
    if (text.length() < 2 || !isDash(text.charAt(0)) || !lexicon.has("dialogue", "dash")) {
      return List.of();
    }
    Dialogue dialogue = new Dialogue(text, paragraph, lexicon);
    dialogue.read();
    return dialogue.reported ? dialogue.spans : List.of();
  }

  static boolean isDash(char c) {
    return c == '—' || c == '―' || c == '–';
  }

  private void read() {
    int speech = 0;
    int at = 1;
    while (at < text.length()) {
      int end = reportFrom(at);
      add(speech, end);
      if (end == text.length()) {
        return;
      }
      reported = true;
      at = speechFrom(end + 1);
      speech = at;
    }
  }

  /** Where the words of reporting begin that end a stretch of speech; the end of the text if none do. */
  private int reportFrom(int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((isDash(c) || c == ',' || c == '?' || c == '!') && reports(i + 1)) {
        return isDash(c) || c == ',' ? i : i + 1;
      }
      while (i + 1 < text.length() && isDash(c) && isDash(text.charAt(i + 1))) {
        i++; // what follows the row was read behind its first dash
      }
    }
    return text.length();
  }

  private boolean reports(int from) {
    int start = from;
    while (start < text.length() && (text.charAt(start) == ' ' || isDash(text.charAt(start)))) {
      start++;
    }
    int end = start;
    while (end < text.length() && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
      end++;
    }
    return end > start && Character.isLowerCase(text.charAt(start))
        && (lexicon.tags(Lower.of(text.substring(start, end))) & Tag.SAY.bit) != 0;
  }

  /** Where speech goes on after words of reporting: after the next dash that no word of reporting follows. */
  private int speechFrom(int from) {
    int start = from;
    while (start < text.length() && !Character.isLetter(text.charAt(start))) {
      start++;
    }
    for (int i = start; i < text.length(); i++) {
      if (isDash(text.charAt(i))) {
        int next = i + 1;
        while (next < text.length() && ".,;: ".indexOf(text.charAt(next)) >= 0) {
          next++;
        }
        return next;
      }
    }
    return text.length();
  }

  private void add(int start, int end) {
    int from = start;
    while (from < end && (isDash(text.charAt(from)) || text.charAt(from) == ' ')) {
      from++;
    }
    int to = end;
    while (to > from && (text.charAt(to - 1) == ' ' || isDash(text.charAt(to - 1)))) {
      to--;
    }
    if (to > from) {
      spans.add(new Span(paragraph, start, end, from, to, Span.Form.DASH, true, false));
    }
  }
}
