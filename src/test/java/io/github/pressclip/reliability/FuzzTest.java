package io.github.pressclip.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pressclip.Clipping;
import io.github.pressclip.Pressclip;
import io.github.pressclip.Sample;
import io.github.pressclip.article.Article;
import io.github.pressclip.article.Quote;
import io.github.pressclip.find.headline.word.Key;
import io.github.pressclip.input.Decoded;
import io.github.pressclip.input.Decoder;
import io.github.pressclip.input.Format;
import io.github.pressclip.input.InputException;
import io.github.pressclip.strip.ruling.Ruling;
import io.github.pressclip.write.ExplainWriter;
import io.github.pressclip.write.JsonReader;
import io.github.pressclip.write.JsonWriter;
import io.github.pressclip.write.TextWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Damages the samples in a few thousand ways and holds what has to be true of any page. A run that fails tells its number;
 * {@code -Dpressclip.fuzz.first=NUMBER -Dpressclip.fuzz.runs=1} repeats it alone.
 */
@Tag("fuzz")
class FuzzTest {
  private static final int RUNS = Integer.getInteger("pressclip.fuzz.runs", 500);
  private static final int FIRST = Integer.getInteger("pressclip.fuzz.first", 0);
  private static final long SEED = 20260304;
  private static final double MOST_SECONDS = 2;

  @Test
  void whateverAPageHoldsNothingBreaksAndNothingIsMadeUp() throws IOException {
    List<byte[]> pages = new ArrayList<>();
    for (Sample sample : Sample.all()) {
      pages.add(Files.readAllBytes(sample.page()));
    }

    List<String> faults = IntStream.range(FIRST, FIRST + RUNS).parallel()
        .mapToObj(run -> fault(run, damaged(run, pages))).filter(fault -> fault != null).limit(5).toList();

    assertEquals(List.of(), faults);
  }

  @Test
  void bytesWithoutMeaningAreNoText() {
    Random random = new Random(SEED);
    for (int run = 0; run < RUNS / 5; run++) {
      byte[] noise = new byte[200 + random.nextInt(20_000)];
      random.nextBytes(noise);
      assertThrows(InputException.class, () -> Decoder.decode(noise, null));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "< > / &", "<p> </p> <div> </div>", "<a> </a> <li> <nav>", "<script> </script> <style> <!--", "<h1> </h1> 4 , ;",
    "\" ' “ ”", "\n \t", ". , ; : ! ?", "- — – |", "& ; 1 %", "0 1 2 3 4 5 6 7 8 9 .", "{ } [ ] \" : ,"
  })
  void marksWithoutWordsAreNoArticle(String marks) {
    String[] pieces = (marks + " \n").split(" ");
    Random random = new Random(SEED);
    for (int run = 0; run < RUNS / 25; run++) {
      StringBuilder page = new StringBuilder();
      for (int i = random.nextInt(3000); i > 0; i--) {
        page.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(4) == 0 ? " " : "");
      }
      for (Format format : Format.values()) {
        boolean noPage = format == Format.TEXT && marks.indexOf('<') >= 0;
        assertTrue(noPage || Pressclip.clip(page.toString(), format).article().isEmpty(), "run " + run);
      }
    }
  }

  private static byte[] damaged(int run, List<byte[]> pages) {
    Random random = new Random(SEED + run);
    byte[] page = pages.get(random.nextInt(pages.size()));
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      Mutation mutation = Mutation.values()[random.nextInt(Mutation.values().length)];
      page = mutation.apply(page, pages.get(random.nextInt(pages.size())), random);
    }
    return page;
  }

  /** What is wrong with what a page gives, null if nothing is. */
  private static String fault(int run, byte[] bytes) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    try {
      hold(Decoder.decode(bytes, null));
    } catch (InputException e) {
      return e.getMessage().startsWith("is no text; ") ? null : "run " + run + ": " + e;
    } catch (Exception | StackOverflowError | AssertionError e) {
      return "run " + run + ": " + e;
    }
    double seconds = (threads.getCurrentThreadCpuTime() - start) / 1e9;
    return seconds > MOST_SECONDS ? "run " + run + ": " + seconds + " s" : null;
  }

  private static void hold(Decoded page) throws Exception {
    Format format = Format.of(page.text());
    Clipping clipping = Pressclip.clip(page.text(), format);
    ExplainWriter.text(page, format, clipping.rulings(), clipping.evidence());
    if (clipping.article().isEmpty()) {
      return;
    }
    Article article = clipping.article().get();
    TextWriter.write(article);
    assertEquals(Optional.of(article), JsonReader.read(JsonWriter.write(article)), "JSON reads back as it was written");
    StringBuilder blocks = new StringBuilder();
    for (Ruling ruling : clipping.rulings()) {
      blocks.append(ruling.block().text()).append(' ');
    }
    String known = Key.of(blocks.toString());
    for (String paragraph : article.body()) {
      assertTrue(known.contains(Key.of(paragraph)), () -> "a paragraph that the page doesn't have: " + paragraph);
    }
    for (Quote quote : article.quotes()) {
      List<String> from = article.body().subList(quote.paragraph(), article.body().size());
      String spoken = Key.of(String.join(" ", from));
      String begins = Key.of(beginning(quote.text()));
      assertTrue(spoken.contains(begins), () -> "a quote that its paragraph doesn't have: " + quote);
      for (String word : quote.speaker() == null ? new String[0] : quote.speaker().split(" ")) {
        assertTrue(known.contains(Key.of(word)), () -> "a speaker whom the page doesn't name: " + quote);
      }
    }
  }

  /** The first characters of a quote up to a mark at which an attribution may part it. */
  private static String beginning(String quote) {
    int end = 0;
    while (end < Math.min(quote.length(), 20) && ",»”\"".indexOf(quote.charAt(end)) < 0) {
      end++;
    }
    return quote.substring(0, end);
  }
}
