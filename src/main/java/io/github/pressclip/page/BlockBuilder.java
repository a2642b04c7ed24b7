package io.github.pressclip.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/** Gathers the text nodes of an HTML page into blocks; used for one page by one walk. */
final class BlockBuilder {
  private static final Set<String> BOLD = Set.of("b", "strong");

  /** Where a block's kind is looked for: no further up than this many elements. */
  private static final int KIND_REACH = 8;

  private final List<Block> blocks = new ArrayList<>();
  private final List<Level> levels = new ArrayList<>();
  private final Map<String, Set<Family>> families = new HashMap<>();
  private final StringBuilder text = new StringBuilder();
  private int boxes;
  private int links;
  private int bolds;
  private int linkCharacters;
  private int boldCharacters;
  private int characters;
  private int line;
  private int column;
  private boolean space;
  private Box common;

  /** An element that is open; its box is made when the first text inside it is met. */
  private static final class Level {
    final Element element;
    final boolean inline;
    final int number;
    Box box;

    Level(Element element, boolean inline, int number) {
      this.element = element;
      this.inline = inline;
      this.number = number;
    }
  }

  void enter(Element element, boolean inline) {
    levels.add(new Level(element, inline, boxes++));
    String tag = element.normalName();
    if (tag.equals("a")) {
      links++;
    } else if (BOLD.contains(tag)) {
      bolds++;
    }
  }

  void leave(Element element) {
    levels.remove(levels.size() - 1);
    String tag = element.normalName();
    if (tag.equals("a")) {
      links--;
    } else if (BOLD.contains(tag)) {
      bolds--;
    }
  }

  void space() {
    space = true;
  }

  /** The index that the block being gathered, or else the next one, has or will have. */
  int next() {
    return blocks.size();
  }

  void append(TextNode node) {
    String raw = node.getWholeText();
    boolean preformatted = false;
    for (int i = levels.size() - 1; i >= 0 && i > levels.size() - 4; i--) {
      preformatted |= levels.get(i).element.normalName().equals("pre");
    }
    int breaks = 0;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (isSpace(c)) {
        space = true;
        breaks = c == '\n' ? breaks + 1 : breaks;
        if (preformatted && breaks == 2) {
          end();
        }
        continue;
      }
      breaks = 0;
      if (isInvisible(c)) {
        continue;
      }
      if (text.length() == 0) {
        start(node, raw, i);
      } else if (space) {
        text.append(' ');
      }
      if (common == null || space || i == 0) {
        cover(box());
      }
      space = false;
      text.append(c);
      characters++;
      if (links > 0) {
        linkCharacters++;
      }
      if (bolds > 0) {
        boldCharacters++;
      }
    }
  }

  private void start(TextNode node, String raw, int offset) {
    Range.Position position = node.sourceRange().start();
    line = position.isTracked() ? position.lineNumber() : 0;
    column = position.isTracked() ? position.columnNumber() : 0;
    for (int i = 0; i < offset; i++) {
      if (raw.charAt(i) == '\n') {
        line++;
        column = 1;
      } else {
        column++;
      }
    }
  }

  private void cover(Box box) {
    if (common == null) {
      common = box;
      return;
    }
    Box other = box;
    while (common != other) {
      if (common.depth() >= other.depth()) {
        common = common.parent();
      } else {
        other = other.parent();
      }
    }
  }

  /** The box of the innermost open element. */
  Box box() {
    int known = levels.size() - 1;
    while (known >= 0 && levels.get(known).box == null) {
      known--;
    }
    Box box = known < 0 ? null : levels.get(known).box;
    for (int i = known + 1; i < levels.size(); i++) {
      Level level = levels.get(i);
      Element element = level.element;
      String name = nameOf(element);
      boolean hidden = box != null && box.hidden() || isHidden(element);
      box = new Box(box, level.number, element.normalName(), name.toLowerCase(Locale.ROOT),
          families.computeIfAbsent(name, Family::of), level.inline, hidden);
      level.box = box;
    }
    return box;
  }

  private static String nameOf(Element element) {
    if (element.attributesSize() == 0) {
      return "";
    }
    StringBuilder name = new StringBuilder();
    for (String attribute : new String[] {"class", "id", "itemprop"}) {
      String value = element.attr(attribute);
      if (!value.isBlank()) {
        name.append(name.length() == 0 ? "" : " ").append(value.strip());
      }
    }
    return name.toString();
  }

  private static boolean isHidden(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    if (element.hasAttr("hidden")) {
      return true;
    }
    String style = element.attr("style");
    if (style.isEmpty()) {
      return false;
    }
    String folded = style.replace(" ", "").toLowerCase(Locale.ROOT);
    return folded.contains("display:none") || folded.contains("visibility:hidden");
  }

  /** Ends the block being gathered, if there is one. */
  void end() {
    space = false;
    if (text.length() == 0) {
      return;
    }
    Markup markup = new Markup(common, (float) linkCharacters / characters, (float) boldCharacters / characters);
    blocks.add(new Block(blocks.size(), text.toString(), line, column, kindOf(common), -1, markup));
    text.setLength(0);
    common = null;
    characters = 0;
    linkCharacters = 0;
    boldCharacters = 0;
  }

  private static Kind kindOf(Box box) {
    int reach = KIND_REACH;
    for (Box at = box; at != null && reach > 0; at = at.parent(), reach--) {
      switch (at.tag()) {
        case "h1", "h2", "h3", "h4", "h5", "h6":
          return Kind.HEADING;
        case "figcaption", "caption":
          return Kind.CAPTION;
        case "button":
          return Kind.BUTTON;
        case "li", "dt", "dd":
          return Kind.LIST_ITEM;
        case "blockquote":
          return Kind.QUOTATION;
        case "pre":
          return Kind.PREFORMATTED;
        case "tr":
          return Kind.TABLE_ROW;
        default:
          break;
      }
    }
    return Kind.PARAGRAPH;
  }

  List<Block> finish() {
    end();
    return blocks;
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\u00a0' || Character.isSpaceChar(c);
  }

  /** Characters that no reader sees: soft hyphens, zero-width marks, the byte order mark. */
  static boolean isInvisible(char c) {
    return c == '\u00ad' || c == '\u200b' || c == '\u2060' || c == '\ufeff';
  }
}
