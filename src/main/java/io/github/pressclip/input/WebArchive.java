package io.github.pressclip.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Set;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;

/**
 * A page that a browser saved in one file with its pictures: MHTML (RFC 2557), a MIME message whose first part in HTML
 * is the page. The other parts are frames, pictures and style sheets, and are not read.
 */
final class WebArchive {
  private static final Set<String> HTML = Set.of("text/html", "application/xhtml+xml");

  /** What mime4j says where a part doesn't, for it is the default of RFC 2045. */
  private static final String NOT_TOLD = "us-ascii";

  /** The lines of a page may be as long as they like. */
  private static final MimeConfig UNLIMITED = new MimeConfig.Builder()
      .setMaxLineLen(-1).setMaxHeaderLen(-1).setMaxHeaderCount(-1).build();

  private WebArchive() {}

  /**
   * Decodes the page in an archive.
   *
   * @param named the charset that the caller knows it is in; null to find out
   * @throws InputException if there is none, or the archive is damaged before it
   */
  static Decoded read(byte[] bytes, Charset named) throws InputException {
    MimeTokenStream parts = new MimeTokenStream(UNLIMITED);
    parts.parse(new ByteArrayInputStream(bytes));
    String address = null;
    try {
      for (EntityState state = parts.next(); state != EntityState.T_END_OF_STREAM; state = parts.next()) {
        if (state == EntityState.T_START_HEADER) {
          address = null;
        } else if (state == EntityState.T_FIELD && parts.getField().getName().equalsIgnoreCase("Content-Location")) {
          address = parts.getField().getBody().strip();
        } else if (state == EntityState.T_BODY && HTML.contains(parts.getBodyDescriptor().getMimeType())) {
          return page(parts, named, address);
        }
      }
    } catch (IOException | MimeException e) {
      throw new InputException("is a damaged web archive (" + e.getMessage() + "); save the page anew");
    }
    throw new InputException("is a web archive without a page in it; save the page anew");
  }

  private static Decoded page(MimeTokenStream parts, Charset named, String address) throws IOException {
    String told = parts.getBodyDescriptor().getCharset();
    Charset charset = named == null && !NOT_TOLD.equalsIgnoreCase(told) ? Declaration.charset(told) : named;
    try (InputStream body = parts.getDecodedInputStream()) {
      Decoded page = Decoder.decodePage(body.readAllBytes(), charset);
      String reason = charset == named ? page.reason() : "named by the web archive";
      return new Decoded(page.text(), page.charset(), reason, isOnTheWeb(address) ? address : null);
    }
  }

  /** False for the addresses that frames and pages from a disk have: {@code cid:…}, {@code file:///…}. */
  private static boolean isOnTheWeb(String address) {
    return address != null && (address.startsWith("https://") || address.startsWith("http://"));
  }
}
