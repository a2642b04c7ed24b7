package io.github.pressclip.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.pressclip.article.Article;
import io.github.pressclip.article.Dateline;
import io.github.pressclip.article.Quote;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A few documents with their truth in, the figures out. */
class FiguresTest {
  private static Result result(String truth, Article found) throws Exception {
    Truth known = Truth.of(new ObjectMapper().readTree(truth.replace('\'', '"')));
    BodyMatch body = known.body() == null ? null : BodyMatch.of(known.body(), found, known.standfirst() != null);
    return new Result(known, found, null, body);
  }

  private static Article story(String headline, String... body) {
    return new Article(headline, null, List.of(), null, Arrays.asList(body), List.of());
  }

  private static Article below(String standfirst) {
    return new Article(null, standfirst, List.of(), null, List.of("It rained."), List.of());
  }

  private static Article filed(String place, String date, String published, String... body) {
    return new Article(null, null, List.of(), new Dateline(place, null, date, published, null, false, null),
        Arrays.asList(body), List.of());
  }

  private static Article by(String... people) {
    return new Article(null, null, Arrays.asList(people), null, List.of("It rained."), List.of());
  }

  private static String text(Measure measure, Result... results) {
    return measure.of(Arrays.asList(results)).stream().map(figure -> figure.name() + " " + figure.text())
        .collect(Collectors.joining(", "));
  }

  @Test
  void bodies() throws Exception {
    assertEquals("n 3, F1 0.6667, P 0.8333, R 0.5556, cF1 0.6667, bag 0.6111, exact 0.3333, head 0.5000, day -, "
            + "empty 1",
        text(Measure.BODY,
            result("{'id': '1', 'body': 'A b c d.\\n\\nE.', 'title': 'All’s OK'}", story("All's ok", "A b c d", "E")),
            result("{'id': '2', 'body': 'a b c d e f', 'title': 'Rain'}", story("Rains", "a b c d e x")),
            result("{'id': '3', 'body': 'a b c d'}", null)));
  }

  @Test
  void aStandfirstCountsWhereTrueBodiesBeginWithIt() throws Exception {
    Article found = new Article(null, "So it was.", List.of(), null, List.of("It rained all day."), List.of());
    assertEquals(1, result("{'body': 'So it was.\\nIt rained all day.', 'summary': ['So it was.']}", found)
        .body().overlap().f1());
    assertEquals(1, result("{'body': 'It rained all day.', 'summary': []}", found).body().overlap().f1());
  }

  @Test
  void standfirsts() throws Exception {
    String truth = "{'id': '1', 'summary': ['So it was.', 'And wet.']}";
    assertEquals("n 4, same 0.5000, none 0.2500, beyond 1.0000", text(Measure.STANDFIRST,
        result(truth, below("So it was. And wet!")), result(truth, below("So it was")), result(truth, below("Rain.")),
        result(truth, null), result("{'id': '2', 'summary': []}", below("Rain."))));
  }

  @Test
  void languagesWithThreeDocuments() throws Exception {
    Result german = result("{'id': '1', 'lang': 'de', 'body': 'a b c d e'}", story(null, "a b c d"));
    Result french = result("{'id': '2', 'lang': 'fr', 'body': 'a b c d'}", story(null, "a b c d"));
    Result spanish = result("{'id': '3', 'lang': 'es', 'body': 'a b c d'}", story(null, "a b c d"));
    assertEquals("lowest 0.6667, de 0.6667, fr 1.0000", text(Measure.LANGUAGE,
        french, german, spanish, german, french, german, spanish, french));
  }

  @Test
  void days() throws Exception {
    String truth = "{'date': '2024-03-04 15:47:42'}";
    assertEquals("n 4, day 0.5000, none 0.2500", text(Measure.DAY,
        result(truth, filed(null, "2024-03-04", null)),
        result(truth, filed(null, "2024-03-03", "2024-03-04T23:59+09:00")),
        result(truth, filed(null, null, "2024-03-05")),
        result(truth, story("Rain", "It rained.")),
        result("{'date': '26-FEB-1987'}", filed(null, "1987-02-26", null))));
  }

  @Test
  void bylines() throws Exception {
    assertEquals("n 3, F1 0.7500, P 1.0000, R 0.6000, same 0.3333, beyond 0.5000", text(Measure.BYLINE,
        result("{'author': 'Orla Finsk; Tam Brede'}", by("TAM BREDE", "Orla Finsk")),
        result("{'author': 'Orla Finsk, Quay News'}", by("Orla Finsk")),
        result("{'author': 'Tam Brede'}", by()),
        result("{'author': null}", by("Ann Lind")),
        result("{'author': null}", by())));
  }

  @Test
  void datelines() throws Exception {
    String truth = "{'dateline': 'WESTMERE, Ohio, March 4 -', 'title': 'Rain'}";
    assertEquals("n 3, place 0.6667, day 0.3333, body 0.6667, head 0.3333", text(Measure.DATELINE,
        result(truth, filed("Westmere, Ohio", "--03-04", null, "It rained.")),
        result(truth, filed("WESTMERE, Ohio", "2024-03-05", null, "WESTMERE, Ohio, March 4 - It rained.")),
        result(truth, story("Rain", "It rained.")),
        result("{'dateline': ''}", story("Rain", "It rained."))));
  }

  @Test
  void quotes() throws Exception {
    Article found = new Article(null, null, List.of(), null, List.of("“It rained,” she said."),
        List.of(new Quote("It rained,", "Ann Lind", "said", 0), new Quote("Ahoi!", null, null, 0)));
    assertEquals("n 2, quotes 2, named 1, null 1", text(Measure.QUOTES,
        result("{'quotes': []}", found), result("{'quotes': []}", null), result("{}", found)));
  }

  @Test
  void whatNoTruthTellsIsNotMeasured() throws Exception {
    Result unknown = result("{'id': '1', 'body': ''}", by("Ann Lind"));
    for (Measure measure : Measure.values()) {
      assertEquals("", text(measure, unknown), measure.name());
    }
  }
}
