package io.github.pressclip.write;

import io.github.pressclip.article.Article;
import io.github.pressclip.article.Dateline;
import io.github.pressclip.article.Quote;
import java.util.List;

/**
 * Writes an article for people: headline, dateline, standfirst, byline, the paragraphs, then the quotes with their
 * speakers, a blank line between any two. What there is none of takes no line.
 */
public final class TextWriter {
  /** Parts in the order in which a reader wants them. */
  private static final Part[] ORDER = {
    Part.HEADLINE, Part.DATELINE, Part.STANDFIRST, Part.BYLINE, Part.BODY, Part.QUOTES
  };

  private TextWriter() {}

  /** The whole article. */
  public static String write(Article article) {
    StringBuilder text = new StringBuilder();
    for (Part part : ORDER) {
      String written = part == Part.BYLINE ? byline(article.byline()) : write(article, part);
      if (!written.isEmpty()) {
        text.append(text.length() == 0 ? "" : "\n").append(written);
      }
    }
    return text.toString();
  }

  /**
   * One part of an article and nothing else: a line for the headline, the standfirst, the dateline, each name of the
   * byline and each quote; paragraphs with blank lines between them. Empty if there is none.
   */
  public static String write(Article article, Part part) {
    StringBuilder text = new StringBuilder();
    switch (part) {
      case HEADLINE -> line(article.headline(), text);
      case STANDFIRST -> line(article.standfirst(), text);
      case DATELINE -> line(dateline(article.dateline()), text);
      case BYLINE -> {
        for (String name : article.byline()) {
          line(name, text);
        }
      }
      case BODY -> {
        for (String paragraph : article.body()) {
          line(paragraph, text.append(text.length() == 0 ? "" : "\n"));
        }
      }
      case QUOTES -> {
        for (Quote quote : article.quotes()) {
          line(quote(quote), text);
        }
      }
    }
    return text.toString();
  }

  /** {@code By Ann Smith, Bob Jones and Cy Young}; empty for nobody. */
  private static String byline(List<String> names) {
    StringBuilder byline = new StringBuilder();
    for (int i = 0; i < names.size(); i++) {
      String before = i == 0 ? "By " : i == names.size() - 1 ? " and " : ", ";
      byline.append(before).append(names.get(i));
    }
    StringBuilder text = new StringBuilder();
    line(byline.toString(), text);
    return text.toString();
  }

  /** {@code Tokyo (Reuters), 2022-10-11, published 2022-10-11T19:41+05:30, updated 2022-10-12}. */
  private static String dateline(Dateline dateline) {
    if (dateline == null) {
      return null;
    }
    StringBuilder text = new StringBuilder();
    if (dateline.place() != null) {
      text.append(dateline.place());
    }
    if (dateline.agency() != null) {
      boolean after = text.length() > 0;
      text.append(after ? " (" : "").append(dateline.agency()).append(after ? ")" : "");
    }
    append(dateline.date(), "", text);
    if (dateline.published() != null && !dateline.published().equals(dateline.date())) {
      append(dateline.published(), "published ", text);
    }
    if (dateline.updated() != null && !dateline.updated().equals(dateline.published())) {
      append(dateline.updated(), "updated ", text);
    }
    append(dateline.ambiguous() ? "day and month uncertain" : null, "", text);
    return text.toString();
  }

  private static void append(String value, String label, StringBuilder text) {
    if (value != null) {
      text.append(text.length() == 0 ? "" : ", ").append(label).append(value);
    }
  }

  /** {@code “We did it” — Ann Smith}; without a dash when nobody is named. */
  private static String quote(Quote quote) {
    return "“" + quote.text() + "”" + (quote.speaker() == null ? "" : " — " + quote.speaker());
  }

  private static void line(String content, StringBuilder text) {
    if (content != null && !content.isEmpty()) {
      Printable.append(content, text);
      text.append('\n');
    }
  }
}
