package io.github.pressclip.strip.judge;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SystemLineTest {
  @ParameterizedTest
  @ValueSource(strings = {
    "The post Town buys its cinema back appeared first on Hollin Mail.", "[adrotate group=\"3\"]", "[CTA_MODULE]",
    "Post Views: 1,203", "AP-NY-06-03-25 1015EDT", "Sent from my iPhone", "4–5 minutes", "12-15 Minuten", "Click to share on Facebook (Opens in new window)", "Article continues below advertisement",
    "Advertisement. Scroll to continue reading.", "after newsletter promotion", "Open image in gallery", "Photo: Ann Smith",
    "Your browser does not support this video", "11:48 GMT", "9:05", "11:48 a.m. EST", "18.02 GMT",
    "Share Updated at 18.12 GMT", "VIDEO4:1204:12", "Watch 1:02",
    "This advertisement has not loaded yet, but your article continues below.",
    "A welcome email is on its way. If you don't see it, please check your junk folder.",
    "SCROLL TO CONTINUE WITH CONTENT", "Scroll Untuk Melanjutkan", "請繼續往下閱讀...", "انتهای پیام/", "list of 3 items",
    "list 1 of 3", "end of list",
    "Warning: Undefined array key \"hollin\" in /www/hollin/wp-content/themes/mail/single.php on line 27",
    "Strict Standards: Redefining already defined constructor for class Hollin_Cache in /www/htdocs/w00/wp-includes/cache.php on line 384",
    "Be Truthful. Don't knowingly lie about anyone or anything.", "PLEASE TURN OFF YOUR CAPS LOCK.",
    "Compartilhe no WhatsApp", "Xでシェアする", "Teilen mit:", "Teilen Sie dies mit:", "Gefällt mir Wird geladen...",
    "Like Loading...", "You need to enable JavaScript to run this app.", "Print Recipe Pin Recipe",
    "Comparte esto:", "共有:", "4.86 from 14 votes", "5 from 1 vote",
    "The technical storage or access that is used exclusively for anonymous statistical purposes.",
    "Die technische Speicherung oder der Zugriff ist erforderlich, um Nutzerprofile zu erstellen.",
    "Klick, um auf Facebook zu teilen (Wird in neuem Fenster geöffnet)",
    "To order memorial trees or send flowers to the family in memory of Ann Smith, please visit our flower store.",
    "A post shared by Ann Smith (@annsmith)", "Ein Beitrag geteilt von Ann Smith", "— Ann Smith (@annsmith) March 3, 2025",
    "Photograph by Ann Smith", "Crédit photo : Ann Smith", "Fotos: Ann Smith"})
  void linesOfSystemsAreDropped(String line) {
    assertTrue(SystemLine.is(line));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "The post office appeared first on the plans of 1911.", "[Sic] wrote the mayor", "The technical storage of grain in Hollin", "Warning: the queue at the quay is on line 27",
    "Notice: the ferry script ferry.php failed on line 27, the port says", "[laughs]", "List of the drowned", "Compartir la casa con el perro", "Compartilhe a notícia com quem mora no litoral e usa WhatsApp", "Photo: it fades in a year.",
    "Loading the ferry takes an hour", "The story continues below the surface of the town.",
    "11:48 was the last train", "18.02", "18.02 metres", "Video: 3 dead", "— Ann Smith, mayor of Hollin", "A post held the old quay.", "Watch 4 trains leave at 9:05",
    "3:1", "2:1 Hollin", ":05", "14 from Hollin votes", "The mayor won with 4 from 14 votes", "Teilen mit allen"})
  void linesOfStoriesStay(String line) {
    assertFalse(SystemLine.is(line));
  }
}
