package io.github.pressclip.train;

import io.github.pressclip.evaluate.Truth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Copies HTML pages with changes at random, as further lessons: boxes that hold nothing of the story are left out or
 * stand elsewhere, names of classes are gone, elements that tell what they are for are plain ones. So a forest learns
 * what still tells a story where a site builds its pages otherwise.
 */
final class Reshaping {
  /** How often a box without the story is left out. */
  private static final double LEFT_OUT = .2;

  /** How often it stands beside another such box. */
  private static final double MOVED = .1;

  /** Boxes within a box without the story are boxes too, down to this depth. */
  private static final int DEEPEST = 2;

  /** How often all names of classes are gone. */
  private static final double NAMELESS = .2;

  /** How often one name is, elsewhere. */
  private static final double NAME = .25;

  /** How often all elements of a tag are plain ones. */
  private static final double PLAIN = .3;

  private static final Set<String> TELLING =
      Set.of("article", "main", "aside", "section", "nav", "header", "footer");

  private static final Set<String> UNSEEN = Set.of("script", "style", "noscript");

  private final StoryWords story;
  private final Random random;

  private Reshaping(StoryWords story, Random random) {
    this.story = story;
    this.random = random;
  }

  /**
   * A changed copy of a page; the same for the same page and number each time.
   *
   * @param html the page
   * @param truth what is known of it, its body at least
   * @param number which copy of the page it is
   */
  static String of(String html, Truth truth, int number) {
    Document document = Jsoup.parse(html);
    document.outputSettings().prettyPrint(false);
    Reshaping reshaping = new Reshaping(new StoryWords(truth), new Random(truth.id().hashCode() * 31L + number));
    reshaping.moveBoxes(document.body());
    reshaping.takeNames(document.body());
    reshaping.makePlain(document.body());
    return document.outerHtml();
  }

  private void moveBoxes(Element body) {
    List<Element> boxes = new ArrayList<>();
    collect(body, 0, boxes);
    for (Element box : boxes) {
      double chance = random.nextDouble();
      if (chance < LEFT_OUT) {
        box.remove();
      } else if (chance < LEFT_OUT + MOVED) {
        Element other = boxes.get(random.nextInt(boxes.size()));
        if (other != box && other.parent() != null && !other.parents().contains(box)) {
          other.before(box);
        }
      }
    }
  }

  /**
   * Gathers the greatest boxes without the story, and boxes in them.
   *
   * @param depth in how many such boxes the element lies
   */
  private void collect(Element element, int depth, List<Element> boxes) {
    for (Element child : element.children()) {
      if (UNSEEN.contains(child.normalName()) || child.text().isEmpty()) {
        continue;
      }
      if (depth == 0 && !story.lack(child.text())) {
        collect(child, 0, boxes);
      } else if (child.isBlock()) {
        boxes.add(child);
        if (depth < DEEPEST) {
          collect(child, depth + 1, boxes);
        }
      }
    }
  }

  private void takeNames(Element body) {
    boolean all = random.nextDouble() < NAMELESS;
    Map<String, Boolean> taken = new HashMap<>();
    for (Element element : body.getAllElements()) {
      for (String attribute : List.of("class", "id")) {
        if (element.hasAttr(attribute)) {
          element.attr(attribute, Stream.of(element.attr(attribute).split("\\s+"))
              .filter(name -> !all && !taken.computeIfAbsent(name, unused -> random.nextDouble() < NAME))
              .collect(Collectors.joining(" ")));
        }
      }
    }
  }

  private void makePlain(Element body) {
    Map<String, Boolean> plain = new HashMap<>();
    for (Element element : body.getAllElements()) {
      if (TELLING.contains(element.normalName())
          && plain.computeIfAbsent(element.normalName(), unused -> random.nextDouble() < PLAIN)) {
        element.tagName("div");
      }
    }
  }
}
