package io.github.pressclip.find.quotes.eastasia;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * 工程负责人周砚秋说：“…” and “…”周砚秋说。 Nothing tells where a name begins and ends, so it has to stand right behind what
 * somebody is, here or elsewhere in the article.
 */
final class Chinese implements Grammar {
  /** Read once, when the first article in Chinese is. */
  private static final WordFile WORDS = WordFile.read("zh");

  /** The most characters of a given name. */
  private static final int GIVEN = 2;

  /** Characters of what somebody is; the longest word of the file has fewer. */
  private static final int LONGEST_ROLE = 40;

  /** Names that an article is searched for at most. */
  private static final int MOST = 1000;

  private final List<String> paragraphs;

  /** Whether a name is introduced, by all names that were asked for. */
  private final Map<String, Boolean> introduced = new HashMap<>();

  Chinese(List<String> paragraphs) {
    this.paragraphs = paragraphs;
  }

  @Override
  public Reporter reporter(String before, String after) {
    // words behind a run that go on in another part of the sentence may speak of something else
    Reporter follows = pause(after) < 0 ? speaker(after, true) : null;
    return follows != null ? follows : speaker(lastPart(withoutColon(before)), false);
  }

  private static String withoutColon(String text) {
    int end = text.length();
    return end > 0 && isPause(text.charAt(end - 1)) ? text.substring(0, end - 1) : text;
  }

  private static String lastPart(String text) {
    return text.substring(pause(text) + 1);
  }

  /** Where the last pause of a text stands; -1 if none does. */
  private static int pause(String text) {
    int at = text.length() - 1;
    while (at >= 0 && !isPause(text.charAt(at))) {
      at--;
    }
    return at;
  }

  private static boolean isPause(char c) {
    return "，,、：:".indexOf(c) >= 0;
  }

  /** The name in a stretch that ends in a reporting verb; null if it holds none for sure. */
  private Reporter speaker(String part, boolean follows) {
    String cue = WORDS.ending("say", part);
    if (cue == null) {
      return null;
    }
    String who = part.substring(0, part.length() - cue.length());
    int role = WORDS.endOfLast("role", who);
    String name = who.substring(role);
    return isName(name) && (role > 0 || isIntroduced(name)) ? new Reporter(name, cue, follows) : null;
  }

  private boolean isName(String text) {
    String surname = WORDS.beginning("surname", text);
    if (surname == null || text.length() == surname.length() || text.length() > surname.length() + GIVEN
        || WORDS.beginning("no name", text) != null) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (!EastAsian.isHan(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** True for a name that stands somewhere in the article right behind what its bearer is. */
  private boolean isIntroduced(String name) {
    Boolean known = introduced.get(name);
    if (known == null && introduced.size() < MOST) {
      known = search(name);
      introduced.put(name, known);
    }
    return known != null && known;
  }

  private boolean search(String name) {
    for (String paragraph : paragraphs) {
      for (int at = paragraph.indexOf(name); at >= 0; at = paragraph.indexOf(name, at + 1)) {
        if (WORDS.ending("role", paragraph.substring(Math.max(0, at - LONGEST_ROLE), at)) != null) {
          return true;
        }
      }
    }
    return false;
  }
}
