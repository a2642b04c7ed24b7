package io.github.pressclip.page.text.head;

import io.github.pressclip.page.Folding;
import io.github.pressclip.page.Host;
import io.github.pressclip.page.Metadata;
import io.github.pressclip.page.text.line.Veil;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a tool that flattened a page wrote above the text: the title, the author, the address, the days that the page
 * declared. Clippers and extractors write it in YAML between lines of three hyphens ({@link YamlHead}), readers in
 * labelled lines ({@link LabelledHead}), and one below it ({@link NoteTail}).
 *
 * @param metadata what it says
 * @param start the offset at which it begins: the headline may stand above it
 * @param end the offset at which the text itself begins
 */
public record FrontMatter(Metadata metadata, int start, int end) {
  /** Characters of one value that is kept. */
  private static final int LONGEST = 2000;

  /** Values of one key that are kept: no story has more authors. */
  private static final int MOST = 100;

  /**
   * A head as it is written.
   *
   * @param values by key, both as written
   * @param start the offset of its first line
   * @param end the offset behind it
   */
  record Head(Map<String, List<String>> values, int start, int end) {}

  /** The front matter of a flattened page; null if it has none. */
  public static FrontMatter of(String text) {
    int start = Folding.skip(text, 0, text.length());
    Head head = YamlHead.mayBegin(text, start) ? YamlHead.of(text, start) : LabelledHead.of(text, start);
    head = head == null ? NoteTail.of(text) : head;
    return head == null ? null : new FrontMatter(metadata(head), head.start(), head.end());
  }

  /** The text without it; what follows keeps its line. */
  public String hidden(String text) {
    Veil veil = new Veil(text);
    veil.hide(start, end);
    return veil.text();
  }

  private static Metadata metadata(Head head) {
    Map<String, List<String>> meta = new LinkedHashMap<>();
    HeadKeys keys = HeadKeys.all();
    for (Map.Entry<String, List<String>> entry : head.values().entrySet()) {
      HeadKeys.Fact fact = keys.of(entry.getKey());
      for (String value : entry.getValue()) {
        String plain = unlinked(value);
        boolean sound = fact != null && fact.meta != null && !plain.isEmpty() && plain.length() <= LONGEST
            && (fact != HeadKeys.Fact.ADDRESS || Host.of(plain) != null);
        List<String> kept = sound ? meta.computeIfAbsent(fact.meta, name -> new ArrayList<>()) : List.of();
        if (sound && kept.size() < MOST) {
          kept.add(plain);
        }
      }
    }
    if (!meta.containsKey(HeadKeys.Fact.PUBLISHED.meta) && !meta.containsKey(HeadKeys.Fact.DATE.meta)) {
      meta.remove(HeadKeys.Fact.UPDATED.meta); // of a note that knows no day of publication: when it was changed itself
    }
    return new Metadata(first(meta, HeadKeys.Fact.LANGUAGE), first(meta, HeadKeys.Fact.TITLE),
        first(meta, HeadKeys.Fact.ADDRESS), meta, List.of(), null, List.of());
  }

  private static String first(Map<String, List<String>> meta, HeadKeys.Fact fact) {
    List<String> values = meta.get(fact.meta);
    return values == null ? null : values.get(0);
  }

  /**
   * The words of a link or a date alone: {@code [[Ann Smith]]}, {@code <2025-06-03>},
   * {@code [Ann Smith](https://norrby-post.example/ann)}.
   */
  private static String unlinked(String value) {
    String plain = value.strip();
    if (plain.startsWith("[[") && plain.endsWith("]]")) {
      return plain.substring(2, plain.length() - 2).strip();
    }
    if (plain.startsWith("<") && plain.endsWith(">")) {
      return plain.substring(1, plain.length() - 1).strip();
    }
    int close = plain.startsWith("[") && plain.endsWith(")") ? plain.indexOf("](") : -1;
    return close > 0 ? plain.substring(1, close).strip() : plain;
  }
}
