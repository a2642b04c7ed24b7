package io.github.pressclip.page.html.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.pressclip.page.Position;
import org.junit.jupiter.api.Test;

class TraceTest {
  private final Trace trace = new Trace("<p>One</p>\n<p> Two</p>\n<pre>Three\n\nFour</pre><p>Five");

  @Test
  void tellsInAnyOrderWhereTextsStand() {
    Position one = trace.position(trace.follow("One", 0));
    Position two = trace.position(trace.follow(" Two", 1));
    int step = trace.follow("Three\n\nFour", 0);
    Position four = trace.position(trace.further(step, "Four"));

    assertEquals("5:1", four.toString());
    assertEquals("2:5", two.toString());
    assertEquals("1:4", one.toString());
    assertEquals("3:6", trace.position(step).toString());
  }

  @Test
  void mayBeAskedBeforeThePageIsThrough() {
    assertEquals("1:4", trace.position(trace.follow("One", 0)).toString());
    assertEquals("2:5", trace.position(trace.follow(" Two", 1)).toString());
  }

  @Test
  void sendsAllLaterTextToOnePlace() {
    trace.follow("One", 0);
    trace.pin(11);

    assertEquals("2:1", trace.position(trace.follow("What a script writes", 0)).toString());
    assertEquals("2:1", trace.position(trace.follow("And more of it", 0)).toString());
    trace.pin(0);
    assertEquals("1:1", trace.position(trace.follow("What the next one writes", 0)).toString());
  }
}
