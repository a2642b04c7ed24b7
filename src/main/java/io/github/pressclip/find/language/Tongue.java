package io.github.pressclip.find.language;

import java.util.List;
import java.util.Locale;

/**
 * The languages that frequent words tell. A page's own tag is asked with suspicion, for many sites in other languages
 * keep the tag "en" of the program that prints them.
 */
public enum Tongue {
  EN(" the of and to in that for it with was said his on he is at by from "),
  DE(" der die und das den nicht ist von mit dem sich auf für im ein eine sagte auch wie "),
  FR(" le la les des et du une un est dans que qui pour au sur par pas ce il avec "),
  ES(" el la los las y del una un en que por con para se su al lo es como más "),
  IT(" il la di e che del della un una per con non si gli nel dei è sono alla le "),
  PT(" o a os as e do da uma um em que por com para se no na dos não mais "),
  RU(" и в на не что с по из как это его для от был за его они мы также к "),
  NL(" de het een van en dat in op is te zijn met voor niet aan zei ook er "),
  SV(" och i att det som en på är av för med till den har de inte om ett sig från "),
  NO(" og i det er på som en for med til av ikke den har de at om et fra han "),
  PL(" i w na z się do nie że to jest jak o po za od przez oraz dla ale są "),
  CS(" a v se na je že s z do o k by pro za jak ale po od jsou také "),
  TR(" ve bir bu da de için ile olarak daha çok gibi olan ise ne kadar en "),

  /** Any other language, or a text that tells none. */
  OTHER("");

  /**
   * One in so many words of a text is a frequent one of its language; measured on public pages, three in ten are, and
   * of Czech up to one in six is one of Portuguese.
   */
  private static final int RARE = 6;

  /** The same of Romance languages, whose articles are frequent: four in ten are. */
  private static final int RARE_ROMANCE = 5;

  /** Where nothing else is as likely, with tables, names and numbers more of a text may be. */
  private static final int RARE_ALONE = 16;

  /** A text of fewer words proves nothing against a language. */
  private static final int SHORT = 24;

  /** Fewer frequent words than this prove nothing against the declared language. */
  private static final int FEW = 4;

  final String frequent;

  Tongue(String frequent) {
    this.frequent = frequent;
  }

  /**
   * The language of a text: the declared one if it's known and nothing speaks against it, else the one whose frequent
   * words the text has most of.
   *
   * @param declared the language tag that the page declares; null if it declares none
   */
  public static Tongue of(List<String> paragraphs, String declared) {
    FrequentWords found = FrequentWords.in(paragraphs);
    Tongue best = EN;
    for (Tongue tongue : values()) {
      best = found.of(tongue) > found.of(best) ? tongue : best;
    }
    for (Tongue tongue : values()) {
      boolean named = tongue != OTHER && declared != null && declared.regionMatches(true, 0, tongue.name(), 0, 2);
      boolean likely = found.of(best) < FEW || found.of(tongue) * 2 >= found.of(best);
      if (named && likely && tongue.isPossible(found)) {
        return tongue;
      }
    }
    return found.of(best) == 0 || found.of(best) * best.rare() < found.words() ? OTHER : best;
  }

  /** False for a text of some length that has hardly any of the words that the language can't do without. */
  public boolean mayBeOf(List<String> paragraphs) {
    return isPossible(FrequentWords.in(paragraphs));
  }

  /** The language's two letters (ISO 639-1); empty for {@link #OTHER}. */
  public String code() {
    return this == OTHER ? "" : name().toLowerCase(Locale.ROOT);
  }

  private boolean isPossible(FrequentWords found) {
    return found.words() < SHORT || found.of(this) * RARE_ALONE >= found.words();
  }

  private int rare() {
    return this == FR || this == ES || this == IT || this == PT ? RARE_ROMANCE : RARE;
  }
}
