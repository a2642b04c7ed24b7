package io.github.pressclip.find.byline;

import io.github.pressclip.find.byline.credit.Credit;
import io.github.pressclip.find.byline.credit.NamesAlone;
import io.github.pressclip.find.byline.credit.Opener;
import io.github.pressclip.find.byline.form.FirstNamed;
import io.github.pressclip.find.byline.form.SignOff;
import io.github.pressclip.find.byline.line.BelowStory;
import io.github.pressclip.find.byline.line.NamedLine;
import io.github.pressclip.find.byline.name.SmallWords;
import io.github.pressclip.page.Block;
import io.github.pressclip.page.Page;
import java.util.ArrayList;
import java.util.List;

/** Reads who wrote a story from its last lines and those below it. */
final class StoryEnd {
  /** Lines from the story's last on that may be its sign-off. */
  private static final int SIGN_OFF = 3;

  /** Lines at the end of a story that may be its credits, and the fewest that stand before them. */
  private static final int SIGNED = 2;

  private static final int LEAST = 2;

  private final Page page;
  private final List<Block> story;
  private final Authors authors;

  StoryEnd(Page page, List<Block> story, Authors authors) {
    this.page = page;
    this.story = story;
    this.authors = authors;
  }

  /** Reads the last line of a story, "By Ann Smith" below its last paragraph. */
  void signedOff() {
    for (Block line : lastLines()) {
      String credit = Opener.after(line.text());
      List<String> names = credit == null ? List.of() : Credit.people(credit, false);
      if (!names.isEmpty() && NamesAlone.are(credit, names) && !SmallWords.holdsOne(names.get(0), page.blocks())) {
        authors.take(List.of(line.text()), "the story's last line", line);
      }
    }
  }

  /**
   * Reads the sign-off, or else what stands below the story: an element marked as the author, the line that tells its
   * author.
   */
  void below(AuthorMarks marks, FirstNamed firstNamed) {
    int last = story.get(story.size() - 1).index();
    for (int i = last; i < Math.min(page.blocks().size(), last + SIGN_OFF); i++) {
      String reporters = SignOff.reporters(page.blocks().get(i).text());
      if (reporters != null) {
        authors.take(List.of(reporters), "the sign-off", page.blocks().get(i));
      }
    }
    marks.below(last, BelowStory.near(page.blocks(), last));
    NamedLine below = authors.isEmpty() ? BelowStory.of(page.blocks(), last, firstNamed) : null;
    if (below != null) {
      authors.take(List.of(below.names()), "a line below the story that names its author", below.line());
    }
  }

  /** The last lines that say who wrote the story and no more: they aren't the body's. */
  List<Block> ofAuthors() {
    List<Block> own = new ArrayList<>();
    for (Block line : lastLines()) {
      String credit = Opener.after(line.text());
      List<String> names = credit == null ? List.of(line.text()) : Credit.people(credit, false);
      if (!names.isEmpty() && authors.people().contains(names.get(0))) {
        own.add(line);
      }
    }
    return own;
  }

  /** The last lines of a story that are short enough to say who wrote it and no more. */
  private List<Block> lastLines() {
    List<Block> lines = new ArrayList<>();
    for (int i = story.size() - 1; i >= Math.max(LEAST, story.size() - SIGNED); i--) {
      String text = story.get(i).text();
      if (text.length() <= BylineFinder.LONGEST_CREDIT && !text.endsWith(".")) {
        lines.add(story.get(i));
      }
    }
    return lines;
  }
}
