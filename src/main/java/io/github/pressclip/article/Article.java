package io.github.pressclip.article;

import java.util.List;

/**
 * The clipping: what a newsroom would file of one page.
 *
 * @param headline the headline as a reader sees it; null if the page shows none
 * @param standfirst the summary under the headline; null if there is none
 * @param byline the people who wrote the story, without roles; empty if nobody is named
 * @param dateline place, agency and dates; null when none of its parts is known
 * @param body the paragraphs of the article in reading order, subheadings and list items among them
 * @param quotes the direct quotes of the body, in reading order
 */
public record Article(
    String headline,
    String standfirst,
    List<String> byline,
    Dateline dateline,
    List<String> body,
    List<Quote> quotes) {

  public Article {
    byline = List.copyOf(byline);
    body = List.copyOf(body);
    quotes = List.copyOf(quotes);
  }
}
