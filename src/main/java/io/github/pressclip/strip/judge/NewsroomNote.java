package io.github.pressclip.strip.judge;

import io.github.pressclip.page.Lower;
import io.github.pressclip.page.Phrases;

/**
 * Tells the line below a story with which a newsroom asks for the next one, says whom to write to, or points to its
 * pages: {@code Got a story? E-mail our news desk}, {@code Contact the reporter at 555-0101}, {@code For more stories
 * like this, see our news page}.
 */
final class NewsroomNote {
  /** How a question for stories begins. */
  private static final Phrases QUESTIONS = Phrases.of(
      "got a story", "got a tip", "got a news tip", "got a news story", "have a story", "have a tip", "have a news tip",
      "have you got a story", "have you got a tip", "do you have a story", "do you have a tip",
      "do you have a news tip", "do you have information", "haben sie hinweise", "haben sie einen hinweis",
      "haben sie einen tipp");

  /** What such a question goes on with. */
  private static final Phrases WAYS = Phrases.of(
      "@", "email", "e-mail", "mail", "contact", "get in touch", "call", "submit", "send", "tell us", "let us know",
      "schreiben sie", "melden sie");

  /** How other lines of the kind begin. */
  private static final Phrases OPENINGS = Phrases.of(
      "get in touch with our news", "contact our news", "email our news", "e-mail our news", "contact the reporter",
      "contact reporter ", "contact staff writer ", "contact the author", "reach the reporter", "reach reporter ",
      "reach staff writer ", "email the reporter", "e-mail the reporter", "for more stories like this",
      "for more news like this");

  private NewsroomNote() {}

  /** True for such a line. */
  static boolean is(String line) {
    return OPENINGS.open(line) || QUESTIONS.open(line) && WAYS.standIn(Lower.of(line));
  }
}
