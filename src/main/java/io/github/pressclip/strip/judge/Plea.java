package io.github.pressclip.strip.judge;

import io.github.pressclip.page.Lower;
import io.github.pressclip.page.Phrases;

/** Tells the line between paragraphs or below them that asks readers to subscribe, to join a channel or to give. */
final class Plea {
  /** How it begins. */
  private static final Phrases OPENINGS = Phrases.of(
      "sign up ", "signup ", "subscribe ", "get ", "want ", "don't miss ", "don’t miss ", "never miss ", "join ",
      "click here to sign up", "click here to subscribe", "click here to get", "receive ", "stay up to date ",
      "abonnieren sie ", "melden sie sich ", "jetzt anmelden", "jetzt abonnieren", "suscríbete ", "suscríbase ",
      "inscrivez-vous ", "abonnez-vous ", "iscriviti ", "únete ", "follow ", "folgen sie ");

  /** To what, in small letters. */
  private static final Phrases AIMS = Phrases.of(
      "newsletter", "your inbox", "whatsapp channel", "whatsapp community", "whatsapp group", "whatsapp-kanal",
      "canal de whatsapp", "chaîne whatsapp", "canale whatsapp", "telegram channel", "telegram-kanal",
      "canal de telegram");

  /** What asks for money, the beginning of it. */
  private static final Phrases DONATIONS = Phrases.of(
      "please consider making a donation", "consider making a donation", "please consider donating",
      "please consider supporting ", "consider supporting our ", "support our work", "support our journalism",
      "unterstützen sie uns", "unterstützen sie unsere arbeit", "mit ihrer spende ", "spendenkonto");

  private Plea() {}

  /** True for such a line. */
  static boolean is(String line) {
    return OPENINGS.open(line) && AIMS.standIn(Lower.of(line)) || DONATIONS.open(line) || namesAccount(line);
  }

  /** {@code IBAN: DE12 3456 …}: the number of a bank account. */
  private static boolean namesAccount(String line) {
    int at = line.indexOf("IBAN");
    int next = at < 0 ? line.length() : at + 4;
    while (next < line.length() && ": ".indexOf(line.charAt(next)) >= 0) {
      next++;
    }
    return next + 3 < line.length() && Character.isUpperCase(line.charAt(next))
        && Character.isUpperCase(line.charAt(next + 1)) && Character.isDigit(line.charAt(next + 2));
  }
}
