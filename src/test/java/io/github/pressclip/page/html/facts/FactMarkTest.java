package io.github.pressclip.page.html.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.pressclip.page.Metadata;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class FactMarkTest {
  @Test
  void timesAndItempropsAreFacts() {
    assertEquals("time 2025-06-03", fact("<time datetime='2025-06-03'>Tuesday</time>"));
    assertEquals("datepublished 2025-06-03", fact("<time pubdate datetime='2025-06-03'>Tuesday</time>"));
    assertEquals("datemodified 2025-06-04", fact("<i itemprop='dateModified' content='2025-06-04'>Wednesday</i>"));
    assertEquals("", fact("<i itemprop='name'>Tide</i>"));
  }

  @Test
  void aPartOfALineMayBeCalledTheAuthor() {
    assertEquals("author /ann", fact("<a rel='author' href='/ann'>Ann Lee</a>"));
    assertEquals(Metadata.CALLED_AUTHOR + " null", fact("<span class='author vcard'>Ann Lee</span>"));
    assertEquals("", fact("<span class='author-photo'>Ann Lee</span>"));
    assertEquals("", fact("<div class='author'>Ann Lee</div>"));
  }

  @Test
  void aShortTimeHasALongerOneBehindIt() {
    assertEquals("time 2025-06-03T09:00Z", fact("<abbr class='published' title='2025-06-03T09:00Z'>June</abbr>"));
    assertEquals("", fact("<abbr class='published' title='June'>Jun</abbr>"));
  }

  @Test
  void aDayAtTheHeadOfAParagraphIsOne() {
    assertEquals("time null", fact("<span class='datum'>31. Oktober 2023.</span> Am Anfang"));
    assertEquals("", fact("Am <span class='datum'>31. Oktober 2023</span> war"));
  }

  /** The name and the value of the fact that the first element of a paragraph marks; nothing if it marks none. */
  private static String fact(String html) {
    Element element = Jsoup.parse("<p>" + html + "</p>").select("p, div").first();
    element = element.firstElementChild() == null ? element.nextElementSibling() : element.firstElementChild();
    if (!FactMark.is(element)) {
      return "";
    }
    Metadata.Mark mark = FactMark.of(element, 0, null);
    return mark.name() + " " + mark.value();
  }
}
