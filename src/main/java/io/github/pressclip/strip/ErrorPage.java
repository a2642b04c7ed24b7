package io.github.pressclip.strip;

import io.github.pressclip.page.Block;
import io.github.pressclip.page.Kind;
import io.github.pressclip.page.Lower;
import io.github.pressclip.page.Page;
import java.util.List;

/**
 * Tells the page that a server gives in place of a story: it isn't there any more, nobody may see it, or a program asks
 * whether a person is reading. Such a page says so in its title or its first line, and little more.
 */
final class ErrorPage {
  /** Words; who says more has a story to tell, of an access that was denied too. */
  private static final int LONGEST = 120;

  /** Characters that the name of a site may add to what a title says. */
  private static final int SITE = 40;

  /** What such pages say, in small letters. */
  private static final String[] SAYINGS = {
    "404 not found", "404 page not found", "404 error", "error 404", "page not found", "file not found",
    "page cannot be found", "page can't be found", "403 forbidden", "error 403", "access denied",
    "500 internal server error", "internal server error", "502 bad gateway", "503 service unavailable",
    "503 service temporarily unavailable", "service unavailable", "504 gateway time-out", "504 gateway timeout",
    "429 too many requests", "410 gone", "just a moment...", "attention required!", "are you a robot?",
    "checking your browser", "verifying you are human", "seite nicht gefunden", "zugriff verweigert",
    "page introuvable", "page non trouvée", "accès refusé", "página no encontrada", "acceso denegado",
    "pagina non trovata", "accesso negato", "página não encontrada", "acesso negado", "pagina niet gevonden",
    "sidan hittades inte", "siden blev ikke fundet", "siden ble ikke funnet", "nie znaleziono strony",
    "stránka nenalezena", "sayfa bulunamadı", "страница не найдена", "доступ запрещен", "доступ запрещён",
    "ページが見つかりません", "页面不存在", "找不到页面", "找不到頁面", "페이지를 찾을 수 없습니다"
  };

  private ErrorPage() {}

  /**
   * True for such a page.
   *
   * @param kept its blocks that were taken for an article
   */
  static boolean is(Page page, List<Block> kept) {
    int words = 0;
    for (Block block : kept) {
      words += Absence.words(block.text());
      if (words > LONGEST) {
        return false;
      }
    }
    if (says(page.metadata().title())) {
      return true;
    }
    for (Block block : page.blocks()) {
      if (block.index() > kept.get(0).index()) {
        return false;
      }
      boolean heading = block.markup() == null || block.kind() == Kind.HEADING || block.index() == kept.get(0).index();
      if (heading && says(block.text())) {
        return true;
      }
    }
    return false;
  }

  /** True for a title that says so, with or without numbers and marks before it and the name of a site. */
  private static boolean says(String title) {
    if (title == null) {
      return false;
    }
    String lower = Lower.of(title.strip()).replace('–', '-').replace(" - ", " ").replace(": ", " ");
    for (String saying : SAYINGS) {
      if (lower.contains(saying) && lower.length() - saying.length() <= SITE
          && (lower.startsWith(saying) || lower.endsWith(saying) || lower.startsWith("404"))) {
        return true;
      }
    }
    return false;
  }
}
