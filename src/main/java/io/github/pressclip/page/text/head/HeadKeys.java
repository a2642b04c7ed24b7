package io.github.pressclip.page.text.head;

import io.github.pressclip.data.DataFile;
import io.github.pressclip.page.Lower;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The keys of front matter, {@code heads.txt}: what each tells of a page. */
final class HeadKeys {
  /** The data file; never changed once it's read. */
  private static final class File {
    private static final HeadKeys KEYS = read();
  }

  private final Map<String, Fact> facts = new HashMap<>();

  private HeadKeys() {}

  /** What a key tells, and the meta tag by which HTML pages declare the same. */
  enum Fact {
    TITLE("title"),
    AUTHOR("author"),
    PUBLISHED("article:published_time"),
    DATE("date"),
    UPDATED("article:modified_time"),
    ADDRESS("og:url"),
    DESCRIPTION("description"),
    SITE("og:site_name"),
    LANGUAGE("language"),
    /** What a mail is about: what stands above and below it tells of the mail. */
    MAIL(null),
    /** Nothing of the story. */
    OTHER(null),
    /** The text begins. */
    TEXT(null);

    final String meta;

    Fact(String meta) {
      this.meta = meta;
    }
  }

  /** The keys; read when a text that may have a head first asks. */
  static HeadKeys all() {
    return File.KEYS;
  }

  private static HeadKeys read() {
    HeadKeys keys = new HeadKeys();
    for (DataFile.Line line : DataFile.lines(HeadKeys.class, "heads.txt")) {
      Fact fact = Fact.valueOf(line.key().toUpperCase(Locale.ROOT));
      for (String key : line.value().split(", ")) {
        keys.facts.put(key, fact);
      }
    }
    return keys;
  }

  /** What a key tells, {@code Published_Time} as well as {@code published time}; null if it is none of these. */
  Fact of(String key) {
    return facts.get(Lower.of(key).replace('_', ' ').replace('-', ' '));
  }
}
