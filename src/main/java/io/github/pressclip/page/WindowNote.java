package io.github.pressclip.page;

import java.util.Set;

/**
 * Tells what sites write behind the words of a link for those who hear the page: that it opens in a window of its own.
 * No reader sees it, and it is none of the story's.
 */
public final class WindowNote {
  /** In small letters, without brackets. */
  private static final Set<String> NOTES = Set.of(
      "opens in a new tab", "opens in new tab", "opens in a new window", "opens in new window", "opens new tab",
      "opens new window", "opens a new window", "opens an external site", "opens external website",
      "opens in a new tab or window", "link opens in a new tab", "link opens in new tab", "link opens in a new window",
      "link opens in new window", "external link", "öffnet im neuen fenster", "öffnet in neuem fenster",
      "öffnet in einem neuen fenster", "öffnet in neuem tab", "öffnet in einem neuen tab", "öffnet im neuen tab",
      "öffnet ein neues fenster", "wird in neuem fenster geöffnet", "wird in einem neuen tab geöffnet",
      "link öffnet in neuem fenster", "link öffnet in einem neuen fenster", "link wird in einem neuen tab geöffnet",
      "link wird in neuem fenster geöffnet", "externer link", "s'ouvre dans un nouvel onglet",
      "s’ouvre dans un nouvel onglet", "s'ouvre dans une nouvelle fenêtre", "s’ouvre dans une nouvelle fenêtre",
      "nouvelle fenêtre", "nouvel onglet", "se abre en una ventana nueva", "se abre en una nueva ventana",
      "se abre en ventana nueva", "se abre en una nueva pestaña", "se abre en una pestaña nueva",
      "abre en nueva ventana", "abre em nova janela", "abre em uma nova janela", "abre em nova aba",
      "abre numa nova janela", "abre num novo separador", "si apre in una nuova finestra",
      "si apre in una nuova scheda", "opent in nieuw venster", "opent in een nieuw venster", "opent in nieuw tabblad",
      "opent in een nieuw tabblad", "öppnas i nytt fönster", "öppnas i ett nytt fönster", "öppnas i ny flik",
      "åpnes i nytt vindu", "åpner i nytt vindu", "åpnes i ny fane", "åbner i nyt vindue", "åbner i et nyt vindue",
      "åbner i en ny fane", "avautuu uuteen ikkunaan", "avautuu uuteen välilehteen", "otwiera się w nowym oknie",
      "otwiera się w nowej karcie", "otevře se v novém okně", "откроется в новом окне", "新しいウィンドウで開きます",
      "新しいタブで開きます", "새 창 열림", "새창열림");

  /** Characters of the longest, with brackets and spaces around it. */
  private static final int LONGEST = 50;

  private static final int SHORTEST = 4;

  private WindowNote() {}

  /** True for a text that is such a note and no more, in brackets or behind a comma or not. */
  public static boolean is(String text) {
    return text.length() >= SHORTEST && text.length() <= LONGEST && NOTES.contains(Lower.of(bare(text)));
  }

  /**
   * The offset behind a note in brackets.
   *
   * @param bracket where a bracket opens
   * @return -1 if something else stands in the brackets
   */
  public static int end(String text, int bracket) {
    char closing = text.charAt(bracket) == '[' ? ']' : ')';
    int close = bracket + 1;
    while (close < text.length() && close - bracket < LONGEST && text.charAt(close) != closing) {
      close++;
    }
    boolean note = close < text.length() && text.charAt(close) == closing && is(text.substring(bracket, close + 1));
    return note ? close + 1 : -1;
  }

  private static String bare(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && (Folding.isSpace(text.charAt(from)) || ",([–-".indexOf(text.charAt(from)) >= 0)) {
      from++;
    }
    while (to > from && (Folding.isSpace(text.charAt(to - 1)) || ".)]".indexOf(text.charAt(to - 1)) >= 0)) {
      to--;
    }
    return text.substring(from, to);
  }
}
