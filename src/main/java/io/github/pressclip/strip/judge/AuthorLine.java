package io.github.pressclip.strip.judge;

import io.github.pressclip.strip.feature.Sheet;
import java.util.List;
import java.util.Map;

/** Tells the line that opens with the name of the author whom the page's JSON-LD declares: {@code Ann Smith, @ann}. */
final class AuthorLine {
  /** Characters; a longer line is none. */
  private static final int LONGEST = 80;

  private AuthorLine() {}

  /** True for such a line; a word alone is no name. */
  static boolean is(Sheet sheet, int line) {
    String text = sheet.block(line).text();
    if (text.length() > LONGEST || sheet.tally(line).endsSentence()) {
      return false;
    }
    for (Map<String, Object> object : sheet.page().metadata().jsonLd()) {
      if (opens(text, object.get("author"))) {
        return true;
      }
    }
    return false;
  }

  /** True if a text begins with a name: that of a person, or of one of several. */
  private static boolean opens(String text, Object author) {
    if (author instanceof List<?> several) {
      for (Object one : several) {
        if (!(one instanceof List) && opens(text, one)) {
          return true;
        }
      }
      return false;
    }
    Object name = author instanceof Map<?, ?> person ? person.get("name") : author;
    return name instanceof String known && known.indexOf(' ') > 0 && text.startsWith(known)
        && (text.length() == known.length() || !Character.isLetterOrDigit(text.charAt(known.length())));
  }
}
