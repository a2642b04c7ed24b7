package io.github.pressclip.reliability;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pressclip.Clipping;
import io.github.pressclip.Pressclip;
import io.github.pressclip.input.Format;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages that were made to cost much cost little: time grows with a page and no faster. Processor time is measured, so that
 * a busy machine fails nothing, and what is allowed is some ten times what is taken.
 */
class HostilePagesTest {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  static List<Hostile> pages() {
    List<Hostile> pages = new ArrayList<>(HostileHtml.pages());
    pages.addAll(HostileText.pages());
    pages.addAll(HostileFields.pages());
    return pages;
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aTwentiethOfTheLargestTakesNoTwoSeconds(Hostile hostile) {
    assertTrue(seconds(hostile, hostile.full() / 20) < 2, hostile.name());
  }

  @Tag("nightly")
  @ParameterizedTest
  @MethodSource("pages")
  void theLargestTakesNoHalfMinute(Hostile hostile) {
    assertTrue(seconds(hostile, hostile.full()) < 30, hostile.name());
  }

  /** How long a page takes that holds so much of what is hostile. */
  private static double seconds(Hostile hostile, int count) {
    String page = hostile.maker().apply(count);
    long start = THREADS.getCurrentThreadCpuTime();
    Clipping clipping = Pressclip.clip(page, Format.of(page));
    double seconds = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
    assertTrue(clipping.rulings().size() > 0, "it was read");
    return seconds;
  }
}
