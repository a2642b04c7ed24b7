package io.github.pressclip.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatTest {
  @ParameterizedTest
  @ValueSource(strings = {
    "<!DOCTYPE html><title>Ferry resumes</title>",
    "\n\n  <html lang=en><body>Ferry resumes",
    "<?xml version='1.0' encoding='utf-8'?><html xmlns='http://www.w3.org/1999/xhtml'></html>",
    "<!-- saved from url=(0021)https://ferry.example/ --><HTML><BODY>",
    "\uFEFF<div>Ferry resumes</div>",
    "<p>Just one paragraph",
    "The ferry resumed.<p class=story>It had been out of service.<p>Nobody knew why.",
    "The ferry resumed.<BR>It had been out of service.<br/>Nobody knew why.",
    "Ferry resumes</h1>\n<P>The ferry resumed on Monday.</P>\n<P>It had been out of service.</P>",
    "\n<IMG SRC='ferry.jpg'><P>The ferry resumed on Monday."
  })
  void pagesAndPiecesOfPagesAreHtml(String content) {
    assertEquals(Format.HTML, Format.of(content));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "",
    "The ferry resumed on Monday.",
    "HARBOR LINES <HBR> BUYS FERRY\n\nOSLO, March 3 - Harbor Lines Inc <HBR.O> said it bought <Fjord Ferries AS>.",
    "PINE & CO <P> AND DELTA DRUG <DD> IN TALKS\n\nBOSTON, May 5 - Pine & Co <P> said it is in talks with <DD>.",
    "<HBR> Harbor Lines said on Monday it bought a ferry.",
    "<Harbor Lines Inc> said on Monday it bought a ferry, its owner <Video Harbor Holdings> said.",
    "Prices fell where a < b, and rose where b > a, said Ms Lind <lind@ferry.example>.",
    "A < b > c < p > d",
    "To print a line, write <p>Hello</p>, said the teacher. ",
    "I <3 ferries </3 and you?",
    "<",
    "</",
    "<p"
  })
  void textsWithAngleBracketsAreText(String content) {
    String story = content + "\n\nThe ferry between the islands had been out of service since the storm in March. ".repeat(15);

    assertEquals(Format.TEXT, Format.of(content.startsWith("To print") ? story : content));
  }

  @Test
  void aTextThatQuotesCodeLateIsText() {
    String prose = "The ferry between the islands had been out of service since the storm in March.\n\n".repeat(30);
    String code = "<div class=\"story\"><p>Hello</p></div>\n".repeat(60);

    assertEquals(Format.TEXT, Format.of(prose + code));
  }

  @Test
  void aPieceOfAPageWhoseFirstParagraphIsUntaggedIsHtml() {
    String prose = "The ferry between the islands had been out of service since the storm in March. ".repeat(4);

    assertEquals(Format.HTML, Format.of(prose + "</p>\n<p>" + prose + "</p>\n<p>" + prose + "</p>"));
  }

  @Test
  void unclosedBracketsTakeLinearTime() {
    String hostile = "x" + "<a ".repeat(2_000_000);

    assertEquals(Format.TEXT, Format.of(hostile));
  }

  @Test
  void tagsThatAToolLeftInMarkdownMakeNoHtml() {
    String links = "[Home](/)\n[News](/news)\n[Sport](/sport)\n";
    assertEquals(Format.TEXT, Format.of("<div>\n\n" + links + "</div>\n<div class=\"story\">\n\n# Ferry\n\nIt sails.\n</div>"));
    assertEquals(Format.HTML, Format.of("<div>\n\n" + links + "</div>\n<p>It sails.</p>"));
    assertEquals(Format.HTML, Format.of("<div>a[1](2)</div><script>a[1](2);a[1](2);a[1](2);</script><div>It sails."));
  }
}
