package io.github.pressclip.strip.judge;

import io.github.pressclip.page.Lower;
import java.util.Set;

/**
 * What stands alone on a line, or before a colon and another headline, and points away from the story or says where it
 * goes on, besides the phrases that the model has learned.
 */
final class Pointers {
  private static final int LONGEST_PHRASE = 24;

  /** Folded, without the colon. */
  private static final Set<String> PHRASES = Set.of(
      "pilihan editor", "lihat juga", "simak juga", "mira", "mira también", "mirá también", "vea también", "lea más",
      "lee más", "leer más", "te recomendamos", "seguir leyendo", "seguí leyendo", "sigue leyendo", "veja mais",
      "confira também", "xem thêm", "đọc ngay", "ilginizi çekebilir", "haberin devami", "ये भी पढ़ें", "आगे पढ़ें",
      "यह भी पढ़ें", "আরও পড়ুন", "আরো পড়ুন", "بیشتر بخوانید", "مطالب مرتبط", "شاهد أيضا", "شاهد أيضًا", "اقرأ أيضا",
      "اقرأ أيضًا", "إقرأ أيضا", "مادة اعلانية", "مادة إعلانية", "延伸閱讀", "延伸阅读", "原标题", "原標題", "อ่านข่าว",
      "อ่านเพิ่มเติม", "עוד כותרות", "קראו עוד", "לקריאה נוספת");

  /** Folded; before a colon they point elsewhere where a link follows. */
  private static final Set<String> VERBS = Set.of(
      "read", "watch", "listen", "baca", "tonton", "mehr lesen", "weiterlesen", "lesen", "lire", "lea", "lee", "leia",
      "leggi", "lees", "läs", "les", "læs", "czytaj", "citește", "oku");

  private Pointers() {}

  /** Where the colon behind such a verb stands; -1 if the text begins with none. */
  static int labelEnd(String text) {
    int colon = text.indexOf(':');
    return colon > 0 && colon <= LONGEST_PHRASE && VERBS.contains(fold(text.substring(0, colon).strip())) ? colon : -1;
  }

  /** True for such a phrase alone, and for one before a colon. */
  static boolean open(String text) {
    int colon = -1;
    for (int i = 0; i < Math.min(text.length(), LONGEST_PHRASE + 2) && colon < 0; i++) {
      colon = text.charAt(i) == ':' || text.charAt(i) == '：' ? i : -1;
    }
    int end = colon < 0 ? withoutDots(text) : colon;
    return end > 0 && end <= LONGEST_PHRASE && PHRASES.contains(fold(text.substring(0, end).strip()));
  }

  /** In lower case, all kinds of the Turkish i alike: "HABERİN DEVAMI", "Haberin devamı". */
  private static String fold(String phrase) {
    return Lower.of(phrase.replace('İ', 'i').replace('ı', 'i'));
  }

  private static int withoutDots(String text) {
    int end = text.length();
    while (end > 0 && ".…".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }
}
