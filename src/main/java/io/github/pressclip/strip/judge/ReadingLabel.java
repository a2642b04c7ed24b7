package io.github.pressclip.strip.judge;

import io.github.pressclip.page.Lower;
import java.util.Set;

/** Tells a line that heads a list of other stories and no more: {@code Mehr zum Thema:}, {@code Lue lisää}. */
final class ReadingLabel {
  /** Characters. */
  private static final int LONGEST = 40;

  /**
   * In small letters. "Read more" and "Related" aren't among them: on public pages they stand inside stories as often.
   */
  private static final Set<String> LABELS = Set.of(
      "mehr zum thema", "zum thema", "das könnte sie auch interessieren", "das könnte dich auch interessieren",
      "auch interessant", "weitere artikel", "ähnliche artikel", "ähnliche beiträge", "weitere beiträge",
      "meistgelesen", "sur le même sujet", "à lire aussi", "lire aussi", "articles similaires", "les plus lus",
      "artículos relacionados", "noticias relacionadas", "te puede interesar", "lo más leído", "más noticias",
      "articoli correlati", "leggi anche", "potrebbe interessarti", "potrebbero interessarti", "i più letti",
      "artigos relacionados", "notícias relacionadas", "leia também", "mais lidas", "lees ook",
      "meer over dit onderwerp",
      "meest gelezen", "gerelateerde artikelen", "läs också", "läs även", "mest lästa", "relaterade artiklar",
      "les også", "mest lest", "læs også", "mest læste", "lue myös", "lue lisää", "lue lisää aiheesta",
      "lue aiheesta lisää", "lue seuraavaksi", "luetuimmat", "czytaj także", "czytaj też", "czytaj również",
      "zobacz także", "zobacz też", "przeczytaj także", "powiązane artykuły", "čtěte také", "související články",
      "nejčtenější", "více k tématu", "súvisiace články", "više o temi", "pročitajte još", "povezane vijesti",
      "najčitanije", "več o temi", "preberite tudi", "kapcsolódó cikkek", "olvassa el ezt is", "citește și",
      "articole similare", "прочетете още", "читайте также", "читайте ещё", "материалы по теме", "читайте також",
      "populiariausi", "skaitykite taip pat", "σχετικά άρθρα", "διαβάστε επίσης", "ilgili haberler", "baca juga",
      "berita terkait", "artikel terkait", "tin liên quan", "اقرأ أيضا", "اقرأ أيضًا", "اقرأ أيضاً", "إقرأ أيضا",
      "إقرأ أيضًا", "إقرأ أيضاً", "الأكثر قراءة", "مواضيع ذات صلة", "مطالب مرتبط", "関連記事", "相关阅读", "相關新聞",
      "相关新闻", "관련기사");

  private ReadingLabel() {}

  /** True for such a line. */
  static boolean is(String line) {
    int end = line.length();
    while (end > 0 && ":：.… ".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return end <= LONGEST && LABELS.contains(Lower.of(line.substring(0, end)));
  }
}
