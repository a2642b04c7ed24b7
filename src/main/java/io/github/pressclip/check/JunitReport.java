package io.github.pressclip.check;

import java.io.StringWriter;
import java.util.List;
import java.util.StringJoiner;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Lays the outcomes of a check out as JUnit XML, the form in which CI servers take test results: each page is a test,
 * one that isn't the same is a failure, one that can't be read an error.
 */
public final class JunitReport {
  private static final String NAME = "pressclip check";

  private JunitReport() {}

  /** The report as an XML document. */
  public static String of(List<Outcome> outcomes) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("testsuites");
      suite(outcomes, xml);
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a string can always be written to", e);
    }
    return text.append('\n').toString();
  }

  private static void suite(List<Outcome> outcomes, XMLStreamWriter xml) throws XMLStreamException {
    Totals totals = new Totals(outcomes);
    int errors = totals.of(Status.TROUBLE);
    xml.writeCharacters("\n");
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", NAME);
    xml.writeAttribute("tests", String.valueOf(outcomes.size()));
    xml.writeAttribute("failures", String.valueOf(outcomes.size() - totals.of(Status.SAME) - errors));
    xml.writeAttribute("errors", String.valueOf(errors));
    for (Outcome outcome : outcomes) {
      xml.writeCharacters("\n");
      test(outcome, xml);
    }
    xml.writeCharacters("\n");
    xml.writeEndElement();
    xml.writeCharacters("\n");
  }

  private static void test(Outcome outcome, XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", NAME);
    xml.writeAttribute("name", legal(outcome.golden().name()));
    if (outcome.status() != Status.SAME) {
      xml.writeStartElement(outcome.status() == Status.TROUBLE ? "error" : "failure");
      xml.writeAttribute("type", outcome.status().word());
      xml.writeAttribute("message", legal(message(outcome)));
      xml.writeCharacters(legal(CheckReport.text(outcome, false)));
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private static String message(Outcome outcome) {
    return switch (outcome.status()) {
      case SAME -> "";
      case DIFFERS -> {
        StringJoiner fields = new StringJoiner(", ", "differs in ", "");
        for (Difference difference : outcome.differences()) {
          fields.add(difference.field());
        }
        yield fields.toString();
      }
      case MISSING -> "has no " + outcome.golden().file();
      case OBSOLETE -> "has no page";
      case TROUBLE -> outcome.trouble();
    };
  }

  /** XML 1.0 has no place for most control characters, for half a surrogate pair, and for U+FFFE and U+FFFF. */
  private static String legal(String text) {
    StringBuilder legal = new StringBuilder(text.length());
    text.codePoints().forEach(c -> {
      boolean known = c == '\n' || c >= ' ' && c < 0xD800 || c > 0xDFFF && c < 0xFFFE || c > 0xFFFF;
      legal.appendCodePoint(known ? c : 0xFFFD);
    });
    return legal.toString();
  }
}
