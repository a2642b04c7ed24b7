package io.github.pressclip.strip;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells a line that publishing systems write, by its words. */
final class SystemLine {
  /** Characters; a longer line is a paragraph that speaks of such lines. */
  private static final int LONGEST = 160;

  /** Characters of a line that says where the story goes on, or who took its picture. */
  private static final int SHORT = 60;

  /** Characters from the colon to the end of "11:48 a.m. EST". */
  private static final int LONGEST_ZONE = 12;

  private static final int LONGEST_COUNT = 16;

  /** Characters of a button. */
  private static final int LONGEST_BUTTON = 34;

  /** What PHP calls its messages. */
  private static final Set<String> ERRORS = Set.of(
      "Warning", "Notice", "Deprecated", "Strict Standards", "Fatal error", "Parse error", "Catchable fatal error");

  /** Characters of " on line " and a number. */
  private static final int LINE = 15;

  private static final String[] NETWORKS = {" whatsapp", " telegram", " facebook", " twitter", " x", " linkedin"};

  private static final String FIRST = " appeared first on ";

  private static final Set<String> WHOLE = Set.of(
      "after newsletter promotion", "skip past newsletter promotion", "open image in gallery", "loading...", "loading…",
      "like this:", "share this:", "teilen mit:", "gefällt mir:", "comparte esto:", "me gusta esto:", "partager :", "j’aime ça :",
      "condividi:", "mi piace:", "compartilhe isso:", "curtir isso:", "delen:", "vind ik leuk:", "udostępnij:", "lubię to:",
      "поделиться ссылкой:", "понравилось это:", "dela detta:", "gilla:", "共有:", "いいね:", "story continues below", "article continues below", "story continues below advertisement",
      "article continues below advertisement", "article continues below this ad", "story continues below this ad",
      "article continues after advertisement", "advertisement. scroll to continue reading.",
      "scroll to continue with content", "scroll untuk melanjutkan", "[pr]", "請繼續往下閱讀...", "请继续往下阅读...", "end of list",
      "انتهای پیام", "انتهای پیام/");

  /** What forms and players of such systems say, whole or the beginning of it. */
  private static final List<String> SENTENCES = List.of(
      "this advertisement has not loaded yet, but your article continues below", "a welcome email is on its way. if you don",
      "we encountered an issue signing you up", "something went wrong, please try again later",
      "you can save this article by registering for free here", "some content could not load. check your internet connection",
      "support local news coverage and the people who report it by subscribing",
      "klick, um auf ", "klicke, um auf ", "haz clic para compartir en ", "cliquez pour partager sur ", "clique para compartilhar no ",
      "to order memorial trees or send flowers to the family in memory of ", "to send flowers to the family or plant a tree in memory of ",
      "please use chrome browser for a more accessible video player");

  /** Words before the length of a film or a recording. */
  private static final Set<String> PLAYERS = Set.of("video", "audio", "watch", "listen");

  private static final String CHANGED = "share updated at ";

  private static final List<String> OPENINGS = List.of(
      "your browser does not support ", "post views: ", "click to share on ", "photo: ", "foto: ", "image credit: ");

  private SystemLine() {}

  /** True for such a line. */
  static boolean is(String text) {
    if (isPhpError(text)) {
      return true;
    }
    if (text.length() > LONGEST) {
      return false;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    if (text.length() <= SHORT && (WHOLE.contains(lower) || isShortcode(text) || isTime(text) || isLength(lower)
        || lower.startsWith(CHANGED) && isTime(text.substring(CHANGED.length())))) {
      return true;
    }
    for (String sentence : SENTENCES) {
      if (lower.startsWith(sentence)) {
        return true;
      }
    }
    for (String opening : OPENINGS) {
      if (lower.startsWith(opening) && text.length() <= SHORT && !endsSentence(text)) {
        return true;
      }
    }
    if (text.length() <= SHORT && (isListCount(lower) || isShareButton(text, lower) || isVotes(lower))) {
      return true;
    }
    return lower.startsWith("the post ") && isNamedFirst(text) || lower.endsWith("(opens in new window)");
  }

  /** {@code Warning: … in /www/themes/single.php on line 27}, as PHP prints it into the page. */
  private static boolean isPhpError(String text) {
    if (text.isEmpty() || !Character.isDigit(text.charAt(text.length() - 1))) {
      return false;
    }
    int line = text.lastIndexOf(" on line ");
    if (line < 0 || line + LINE < text.length()) {
      return false;
    }
    int colon = text.indexOf(':');
    return colon > 0 && ERRORS.contains(text.substring(0, colon)) && text.lastIndexOf(".php", line) > colon;
  }

  /** {@code 4.86 from 14 votes}: what readers think of a recipe. */
  private static boolean isVotes(String lower) {
    int from = lower.indexOf(" from ");
    int end = lower.endsWith(" votes") ? lower.length() - 6 : lower.endsWith(" vote") ? lower.length() - 5 : -1;
    return from > 0 && end > from + 6 && isNumber(lower, 0, from) && isNumber(lower, from + 6, end);
  }

  private static boolean isNumber(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isDigit(text.charAt(i)) && ".,".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** "list of 3 items", "list 1 of 3", for screen readers. */
  private static boolean isListCount(String lower) {
    boolean opened = lower.startsWith("list of ") && lower.endsWith(" items") || lower.startsWith("list ") && lower.contains(" of ");
    return opened && lower.length() <= LONGEST_COUNT && Character.isDigit(lower.charAt(lower.length() - (lower.endsWith(" items") ? 7 : 1)));
  }

  /** "Compartilhe no WhatsApp", "Facebookでシェアする". */
  private static boolean isShareButton(String text, String lower) {
    if (lower.endsWith("でシェアする") || lower.endsWith("でシェア")) {
      return true;
    }
    boolean shares = lower.startsWith("compartilhe ") || lower.startsWith("compartir ") || lower.startsWith("comparte ")
        || lower.startsWith("compartí ") || lower.startsWith("bagikan ") || lower.startsWith("kongsi ");
    return shares && lower.length() <= LONGEST_BUTTON && !endsSentence(text) && namesNetwork(lower);
  }

  private static boolean namesNetwork(String lower) {
    for (String network : NETWORKS) {
      if (lower.endsWith(network)) {
        return true;
      }
    }
    return false;
  }

  /** "The post … appeared first on Hollin Mail." */
  private static boolean isNamedFirst(String text) {
    int at = text.indexOf(FIRST);
    int name = at + FIRST.length();
    return at > 0 && name < text.length() && !Character.isLowerCase(text.charAt(name));
  }

  /** {@code VIDEO4:12}, {@code Watch 04:12}: the length of what a player plays. */
  private static boolean isLength(String lower) {
    int at = 0;
    while (at < lower.length() && Character.isLetter(lower.charAt(at))) {
      at++;
    }
    if (!PLAYERS.contains(lower.substring(0, at)) || lower.indexOf(':', at) < 0) {
      return false;
    }
    while (at < lower.length() && (Character.isDigit(lower.charAt(at)) || " :".indexOf(lower.charAt(at)) >= 0)) {
      at++;
    }
    return at == lower.length();
  }

  /** {@code 11:48}, {@code 9:05 pm}, {@code 11:48 GMT}, {@code 11.48 GMT}: a time of day and its zone at most. */
  private static boolean isTime(String text) {
    int colon = text.indexOf(':');
    if (colon < 0 && text.endsWith("T") && text.indexOf(' ') > 0) {
      colon = text.indexOf('.'); // GMT, CET, EST
    }
    if (colon < 1 || colon > 2 || text.length() < colon + 3 || text.length() > colon + LONGEST_ZONE) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      boolean digit = i < colon || i == colon + 1 || i == colon + 2;
      if (i != colon && (digit ? !Character.isDigit(text.charAt(i)) : !isOfZone(text.charAt(i)))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOfZone(char c) {
    return Character.isLetter(c) || c == ' ' || c == '.';
  }

  private static boolean endsSentence(String text) {
    return ".!?".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** {@code [adrotate group="3"]}, {@code [CTA_MODULE]}: a name, and a value or a low line in it. */
  private static boolean isShortcode(String text) {
    if (!text.startsWith("[") || !text.endsWith("]")) {
      return false;
    }
    int end = 1;
    while (end < text.length() && isOfName(text.charAt(end))) {
      end++;
    }
    boolean named = end > 2 && text.substring(1, end).indexOf('_') > 0 && end == text.length() - 1;
    return named || end > 2 && text.charAt(end) == ' ' && text.indexOf('=', end) > 0;
  }

  private static boolean isOfName(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '-';
  }
}
