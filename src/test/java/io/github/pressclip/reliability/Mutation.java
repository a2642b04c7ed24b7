package io.github.pressclip.reliability;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damages pages as bad disks, cut connections, broken templates and scrapers do, and as nobody ever would. */
enum Mutation {
  /** Some bytes become other bytes. */
  FLIP {
    @Override
    byte[] apply(byte[] page, byte[] other, Random random) {
      byte[] flipped = page.clone();
      for (int i = random.nextInt(60); i > 0 && flipped.length > 0; i--) {
        flipped[random.nextInt(flipped.length)] = (byte) random.nextInt(256);
      }
      return flipped;
    }
  },
  /** The connection breaks off. */
  CUT {
    @Override
    byte[] apply(byte[] page, byte[] other, Random random) {
      return Arrays.copyOf(page, random.nextInt(page.length + 1));
    }
  },
  /** A piece is lost. */
  LOSE {
    @Override
    byte[] apply(byte[] page, byte[] other, Random random) {
      int from = random.nextInt(page.length + 1);
      int to = from + random.nextInt(Math.min(page.length - from, 3000) + 1);
      return joined(page, 0, from, page, to, page.length);
    }
  },
  /** A piece comes twice or many times. */
  REPEAT {
    @Override
    byte[] apply(byte[] page, byte[] other, Random random) {
      int from = random.nextInt(page.length + 1);
      int to = from + random.nextInt(Math.min(page.length - from, 2000) + 1);
      byte[] repeated = page;
      for (int i = 1 + random.nextInt(8); i > 0; i--) {
        repeated = joined(repeated, 0, to, repeated, from, repeated.length);
      }
      return repeated;
    }
  },
  /** Another page begins in the middle of this one. */
  SPLICE {
    @Override
    byte[] apply(byte[] page, byte[] other, Random random) {
      return joined(page, 0, random.nextInt(page.length + 1), other, random.nextInt(other.length + 1), other.length);
    }
  },
  /** Marks and pieces of markup stand where nobody expects them. */
  SALT {
    @Override
    byte[] apply(byte[] page, byte[] other, Random random) {
      byte[] salted = page;
      for (int i = random.nextInt(30); i > 0; i--) {
        int at = random.nextInt(salted.length + 1);
        byte[] grain = GRAINS.get(random.nextInt(GRAINS.size())).getBytes(StandardCharsets.UTF_8);
        salted = joined(joined(salted, 0, at, grain, 0, grain.length), 0, at + grain.length, salted, at, salted.length);
      }
      return salted;
    }
  },
  /** One kind of byte becomes another throughout: spaces line ends, angle brackets letters, digits dashes. */
  TRANSLATE {
    @Override
    byte[] apply(byte[] page, byte[] other, Random random) {
      byte[] translated = page.clone();
      byte from = (byte) COMMON.charAt(random.nextInt(COMMON.length()));
      byte to = (byte) COMMON.charAt(random.nextInt(COMMON.length()));
      for (int i = 0; i < translated.length; i++) {
        translated[i] = translated[i] == from ? to : translated[i];
      }
      return translated;
    }
  },
  /** A letter becomes one that has another length in small letters or in capitals: a place in the one is none in the other. */
  SWELL {
    @Override
    byte[] apply(byte[] page, byte[] other, Random random) {
      char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
      char swollen = SWELLING.charAt(random.nextInt(SWELLING.length()));
      return new String(page, StandardCharsets.UTF_8).replace(letter, swollen).getBytes(StandardCharsets.UTF_8);
    }
  };

  private static final String LETTERS = "aeinorstBDIST";

  private static final String SWELLING = "İßŉǰﬁẖ";

  private static final String COMMON = " \n\r\t<>/='\"&;-.,:|()0123456789aeAE\0";

  private static final List<String> GRAINS = List.of("<", ">", "</", "<!--", "-->", "<p>", "</p>", "<div>", "</div>",
      "<script>", "<style>", "<table><td>", "<b>", "<a href=", "<h1>", "<br>", "<title>", "<noscript>", "<template>",
      "<svg>", "&", "&#", "&#x110000;", "&quot;", "\"", "'", "“", "”", "„", "«", "»", "—", "- ", "(Reuters)", "By ", "\n\n", "\r",
      "\t", "\0", "\uFEFF", "\u200B", "\u202E", "\u0301", "\uFFFD", "{", "}", "[", "]", "said", "Updated: ", "99-99-9999",
      "0000-00-00T99:99", "12:60", "Feb 30", "Monday", "2026");

  /** A damaged copy of a page; of another page, too, where two run into each other. */
  abstract byte[] apply(byte[] page, byte[] other, Random random);

  private static byte[] joined(byte[] first, int from, int to, byte[] second, int start, int end) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream(to - from + Math.max(0, end - start));
    joined.write(first, from, to - from);
    joined.write(second, start, Math.max(0, end - start));
    return joined.toByteArray();
  }
}
