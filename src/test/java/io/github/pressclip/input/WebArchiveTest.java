package io.github.pressclip.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A browser's single file in, the page out. */
class WebArchiveTest {
  private static final String ARCHIVE = """
      From: <Saved by Blink>
      Snapshot-Content-Location: https://island.example/ferry
      Subject: Ferry resumes
      Date: Mon, 4 Mar 2026 10:00:00 -0000
      MIME-Version: 1.0
      Content-Type: multipart/related;
      \ttype="text/html";
      \tboundary="----MultipartBoundary--a1b2----"


      ------MultipartBoundary--a1b2----
      Content-Type: text/html
      Content-ID: <frame-1@mhtml.blink>
      Content-Transfer-Encoding: quoted-printable
      Content-Location: https://island.example/ferry

      <!DOCTYPE html><html lang=3D"de"><p>Die F=C3=A4hre f=
      =C3=A4hrt wieder.</p>
      ------MultipartBoundary--a1b2----
      Content-Type: text/html
      Content-ID: <frame-2@mhtml.blink>
      Content-Transfer-Encoding: binary
      Content-Location: cid:frame-2@mhtml.blink

      <p>Advertisement</p>
      ------MultipartBoundary--a1b2----
      Content-Type: image/png
      Content-Transfer-Encoding: base64
      Content-Location: https://island.example/ferry.png

      iVBORw0KGgo=

      ------MultipartBoundary--a1b2------
      """;

  private static final String PAGE = "<!DOCTYPE html><html lang=\"de\"><p>Die Fähre fährt wieder.</p>";

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void thePageIsTheFirstPartInHtml(String lineEnd) throws InputException {
    Decoded decoded = decode(ARCHIVE.replace("\n", lineEnd));

    assertEquals(PAGE, decoded.text());
    assertEquals(StandardCharsets.UTF_8, decoded.charset());
    assertEquals("https://island.example/ferry", decoded.address());
  }

  @Test
  void theArchiveMayNameTheCharset() throws InputException {
    Decoded decoded = decode(ARCHIVE.replaceFirst("text/html\n", "text/html; charset=iso-8859-1\n")
        .replace("=C3=A4", "=E4"));

    assertEquals(PAGE, decoded.text());
    assertEquals(Charset.forName("windows-1252"), decoded.charset());
    assertEquals("named by the web archive", decoded.reason());
  }

  @Test
  void thePageMayBeInBase64() throws InputException {
    String encoded = Base64.getMimeEncoder().encodeToString(PAGE.getBytes(StandardCharsets.UTF_8));
    Decoded decoded = decode("""
        From: "Saved by another browser"
        MIME-Version: 1.0
        Content-Type: text/html; charset="utf-8"
        Content-Transfer-Encoding: base64
        Content-Location: file:///C:/saved/ferry.html

        """ + encoded);

    assertEquals(PAGE, decoded.text());
    assertNull(decoded.address(), "a name on somebody's disk is no address");
  }

  @Test
  void anArchiveThatWasCutOffGivesWhatIsThere() throws InputException {
    assertEquals("<!DOCTYPE html><html lang=\"de\"><p>Die F", decode(ARCHIVE.substring(0, ARCHIVE.indexOf("=C3"))).text());
  }

  @Test
  void anArchiveWithoutAPageIsTold() {
    String pictures = ARCHIVE.replace("text/html\n", "text/css\n");

    assertEquals("is a web archive without a page in it; save the page anew",
        assertThrows(InputException.class, () -> decode(pictures)).getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "", "From", "From:", "Updated: 4 March 2026\n\nThe ferry resumed.",
    "MIME-Version: 1.0\n\nContent-Type: text/html\n\nis how a message begins.",
    "MIME-Version: 1.0\nContent-Type: text/plain\n\nThe ferry resumed.",
    "<!-- MIME-Version: 1.0\nContent-Type: text/html\n\n-->"
  })
  void otherFilesAreNone(String content) {
    assertFalse(MimeHeader.announcesPage(content.getBytes(StandardCharsets.UTF_8)));
  }

  private static Decoded decode(String archive) throws InputException {
    return Decoder.decode(archive.getBytes(StandardCharsets.ISO_8859_1), null);
  }
}
