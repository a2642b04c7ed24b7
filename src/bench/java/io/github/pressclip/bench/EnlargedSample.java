package io.github.pressclip.bench;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A sample with as much around its story as a page of a news site carries: half of it scripts in the head, the rest
 * teasers of other stories below its own. It is put together from bytes, so that the sample's charset doesn't matter.
 */
final class EnlargedSample {
  private static final byte[] HEAD_END = bytes("</head>");
  private static final byte[] BODY_END = bytes("</body>");

  /** The share of the bytes added that are scripts. */
  private static final double SCRIPTS = .5;

  private EnlargedSample() {}

  /**
   * Enlarges a sample.
   *
   * @param sample a page with a head and a body
   * @param size how many bytes it shall have, more or less
   */
  static byte[] of(byte[] sample, int size) {
    int added = Math.max(0, size - sample.length);
    int head = Math.max(0, indexOf(sample, HEAD_END));
    int body = indexOf(sample, BODY_END);
    int end = body < 0 ? sample.length : body;
    ByteArrayOutputStream page = new ByteArrayOutputStream(size + 1000);
    page.write(sample, 0, head);
    page.writeBytes(bytes(script((int) (added * SCRIPTS))));
    page.write(sample, head, end - head);
    page.writeBytes(bytes(teasers((int) (added * (1 - SCRIPTS)))));
    page.write(sample, end, sample.length - end);
    return page.toByteArray();
  }

  private static String script(int length) {
    StringBuilder script = new StringBuilder("<script>window.pageState={");
    for (int i = 0; script.length() < length; i++) {
      script.append("\"slot-").append(i).append("\":{\"sizes\":[[300,").append(i % 600)
          .append("]],\"lazy\":true,\"path\":\"/assets/").append(i * 7919L % 100_003).append(".js\"},");
    }
    return script.append("\"end\":0};</script>").toString();
  }

  private static String teasers(int length) {
    StringBuilder teasers =
        new StringBuilder("<section class=\"more-stories\"><h2>More stories</h2><ul class=\"grid\">");
    for (int i = 0; teasers.length() < length; i++) {
      String address = "/news/story-" + i * 104_729L % 1_000_003 + ".html";
      teasers.append("<li class=\"card card--small\" data-position=\"").append(i).append(
          "\"><a class=\"card__image\" href=\"")
          .append(address).append("\"><img src=\"/images/").append(i).append(".jpg\" alt=\"\" loading=\"lazy\"></a>")
          .append("<div class=\"card__text\"><span class=\"kicker\">Region</span><h3><a href=\"").append(
              address).append("\">")
          .append(Stories.headline(i)).append("</a></h3><time datetime=\"2026-03-0").append(1 + i % 9)
          .append("\">").append(1 + i % 23).append(" hours ago</time></div></li>\n");
    }
    return teasers.append("</ul></section>").toString();
  }

  private static int indexOf(byte[] page, byte[] wanted) {
    for (int at = 0; at + wanted.length <= page.length; at++) {
      if (Arrays.equals(page, at, at + wanted.length, wanted, 0, wanted.length)) {
        return at;
      }
    }
    return -1;
  }

  private static byte[] bytes(String ascii) {
    return ascii.getBytes(StandardCharsets.US_ASCII);
  }
}
