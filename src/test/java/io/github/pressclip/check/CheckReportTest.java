package io.github.pressclip.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class CheckReportTest {
  private static final List<Outcome> OUTCOMES = List.of(
      outcome("a", Status.SAME, null),
      new Outcome(golden("b"), Status.DIFFERS,
          List.of(new Difference("headline", List.of("Rain <falls>"), List.of("Rain\u0001falls"))), null, null,
          Optional.empty(), Optional.empty()),
      outcome("c", Status.MISSING, null),
      new Outcome(new Golden(null, Path.of("d.expected.json")), Status.OBSOLETE, List.of(), null, null, Optional.empty(),
          Optional.empty()),
      outcome("e", Status.TROUBLE, "is a folder; name the page in it"),
      new Outcome(golden("f"), Status.SAME, List.of(), 0.98765, null, Optional.empty(), Optional.empty()));

  @Test
  void aPersonIsToldOfWhatIsNotTheSameAndTheCounts() {
    assertEquals("""
        --- b.expected.json
        +++ b.html
        @@ headline @@
        -Rain <falls>
        +Rain\uFFFDfalls
        missing: c.html has no c.expected.json
        obsolete: d.expected.json has no page
        trouble: e.html: is a folder; name the page in it
        body F1 0.9877: f.html
        2 same, 1 differs, 1 missing, 1 obsolete, 1 in trouble
        """, CheckReport.text(OUTCOMES, false, true));
  }

  @Test
  void whereAllIsTheSameThereIsOneLine() {
    assertEquals("1 same, 0 differ, 0 missing, 0 obsolete\n", CheckReport.text(OUTCOMES.subList(0, 1), false, true));
  }

  @Test
  void aProgramGetsEveryPage() {
    assertEquals("""
        {
          "schema": "pressclip-check/1",
          "totals": {
            "same": 0,
            "differs": 1,
            "missing": 0,
            "obsolete": 0,
            "trouble": 0
          },
          "pages": [
            {
              "page": "b.html",
              "golden": "b.expected.json",
              "status": "differs",
              "bodyF1": null,
              "trouble": null,
              "differences": [
                {
                  "field": "headline",
                  "expected": [
                    "Rain <falls>"
                  ],
                  "found": [
                    "Rain\\u0001falls"
                  ]
                }
              ]
            }
          ]
        }
        """, CheckReport.json(OUTCOMES.subList(1, 2)));
  }

  @Test
  void aCiServerGetsATestForEachPage() throws Exception {
    Document report = DocumentBuilderFactory.newInstance().newDocumentBuilder()
        .parse(new InputSource(new StringReader(JunitReport.of(OUTCOMES))));

    Element suite = (Element) report.getElementsByTagName("testsuite").item(0);
    assertEquals("6", suite.getAttribute("tests"));
    assertEquals("3", suite.getAttribute("failures"));
    assertEquals("1", suite.getAttribute("errors"));
    assertEquals(6, report.getElementsByTagName("testcase").getLength());
    Element failure = (Element) report.getElementsByTagName("failure").item(0);
    assertEquals("differs in headline", failure.getAttribute("message"));
    assertEquals("b.html", ((Element) failure.getParentNode()).getAttribute("name"));
    assertTrue(failure.getTextContent().contains("-Rain <falls>\n+Rain\uFFFDfalls\n"), failure.getTextContent());
    Element error = (Element) report.getElementsByTagName("error").item(0);
    assertEquals("is a folder; name the page in it", error.getAttribute("message"));
  }

  private static Outcome outcome(String name, Status status, String trouble) {
    return new Outcome(golden(name), status, List.of(), null, trouble, Optional.empty(), Optional.empty());
  }

  private static Golden golden(String name) {
    return new Golden(Path.of(name + ".html"), Path.of(name + ".expected.json"));
  }
}
